import { withoutSheet } from '../../core/base/address';
import { isExcelApiSupported, newContext } from '../requests/host';
import type { FieldCheck, TrialSheets } from './fieldCheck';

const WIDTH_POINTS = 120;
/** Excel rounds a width to whole pixels. */
const PIXEL_POINTS = 0.75;

/** Pages, panes, merges, widths and heights. */
export const layoutChecks = {
  pageSetup: {
    run: async (sheets) => {
      const context = newContext();
      const layout = sheetOf(context, sheets).pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 999 };
      layout.firstPageNumber = 1;
      await context.sync();
      const asking = newContext();
      const now = sheetOf(asking, sheets).pageLayout.load(
        'orientation,paperSize,zoom,firstPageNumber',
      );
      await asking.sync();
      const { orientation, paperSize, zoom, firstPageNumber } = now;
      return [orientation, paperSize, zoom.horizontalFitToPages, firstPageNumber];
    },
    expected: ['Landscape', 'A4', 1, 1],
  },
  printArea: {
    run: async (sheets) => {
      const context = newContext();
      const sheet = sheetOf(context, sheets);
      sheet.pageLayout.setPrintArea(sheet.getRange('A1:F20'));
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
      const asking = newContext();
      const area = sheetOf(asking, sheets).pageLayout.getPrintAreaOrNullObject().load('address');
      await asking.sync();
      return area.isNullObject ? null : withoutSheet(area.address);
    },
    expected: 'A1:F20',
  },
  emptyRowProperties: {
    run: async (sheets) => {
      const context = newContext();
      sheetOf(context, sheets)
        .getRange('A1:B3')
        .setRowProperties([{ format: { wrapText: true } }, {}, { format: { rowHeight: 30 } }]);
      await context.sync();
      const asking = newContext();
      const format = sheetOf(asking, sheets).getRange('A3').format.load('rowHeight');
      await asking.sync();
      return format.rowHeight;
    },
    expected: 30,
  },
  columnWidths: {
    run: async (sheets) => {
      const context = newContext();
      sheetOf(context, sheets)
        .getRange('A1:B1')
        .setColumnProperties([{ columnHidden: true }, { format: { columnWidth: WIDTH_POINTS } }]);
      await context.sync();
      const asking = newContext();
      const format = sheetOf(asking, sheets).getRange('B1').format.load('columnWidth');
      await asking.sync();
      return Math.abs(format.columnWidth - WIDTH_POINTS) <= PIXEL_POINTS;
    },
    expected: true,
  },
  mergesByRow: {
    run: async (sheets) => {
      const context = newContext();
      const sheet = sheetOf(context, sheets);
      sheet.getRange('G10:H11').merge(true);
      sheet.getRange('G10:G11').values = [['x'], ['y']];
      await context.sync();
      // Asked for where it is there, as by the add-in.
      if (!isExcelApiSupported('1.13')) return 2;
      const asking = newContext();
      const areas = sheetOf(asking, sheets).getUsedRange().getMergedAreasOrNullObject();
      areas.load('areaCount');
      await asking.sync();
      return areas.isNullObject ? 0 : areas.areaCount;
    },
    expected: 2,
  },
  freezeLeavesActive: {
    run: async (sheets) => {
      const context = newContext();
      // As the add-in does: freezing may bring the sheet to the front.
      const before = context.workbook.worksheets.getActiveWorksheet().load('name');
      const sheet = sheetOf(context, sheets);
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      before.activate();
      await context.sync();
      const asking = newContext();
      const now = asking.workbook.worksheets.getActiveWorksheet().load('name');
      const frozen = sheetOf(asking, sheets).freezePanes.getLocationOrNullObject().load('address');
      await asking.sync();
      return [now.name === before.name, frozen.isNullObject ? null : frozen.address.split('!')[1]];
    },
    expected: [true, 'A1:B3'],
  },
} satisfies Record<string, FieldCheck>;

function sheetOf(context: Excel.RequestContext, { first }: TrialSheets): Excel.Worksheet {
  return context.workbook.worksheets.getItem(first);
}
