import { areaAddress, columnLetters } from '../../../core/base/grid';
import type { PageSetup, SheetModel } from '../../../core/ownSheets/sheetModel';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import type { WriteCheck } from '../writeCheck';
import { mergeBlocks } from './mergeBlocks';
import { rangeOf, sheetInBatch } from '../../requests/ranges';
import { rowPropertyRequests } from './rowBlocks';

/** Requests for what is not about single cells: merges, widths, heights, panes, gridlines, the tab. */
export function layoutRequests(model: SheetModel): BatchRequest[] {
  const merges = mergeBlocks(model.merges);
  return [
    {
      bytes: (merges.length + model.columnWidths.length + 4) * (OBJECT_BYTES / 2),
      queue: (context) => {
        const sheet = sheetInBatch(context, model.name);
        for (const { area, isByRow } of merges) rangeOf(sheet, area).merge(isByRow);
        sheet
          .getRangeByIndexes(0, 0, 1, model.columnWidths.length)
          .setColumnProperties(model.columnWidths.map(columnOf));
        freeze(context, sheet, model.frozenRows, model.frozenColumns);
        sheet.showGridlines = model.showGridlines;
        if (model.tabColor !== undefined) sheet.tabColor = model.tabColor;
      },
    },
    ...rowHeightRequests(model),
  ];
}

/** Every row fits itself to what is in it, but those of which the model says the height. */
function rowHeightRequests({ name, values, rowHeights }: SheetModel): BatchRequest[] {
  const properties = rowHeights.flatMap(({ row, height, fits }) =>
    fits === true ? [] : [[row, { format: { rowHeight: height } }] as const],
  );
  const all = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 1 };
  const queue = (context: Excel.RequestContext): void => {
    rangeOf(sheetInBatch(context, name), all).format.autofitRows();
  };
  return [
    { bytes: OBJECT_BYTES, queue },
    ...rowPropertyRequests(name, { column: 0, columns: 1 }, new Map(properties)),
  ];
}

function columnOf(width: number): Excel.SettableColumnProperties {
  if (width === 0) return { columnHidden: true };
  return { format: { columnWidth: columnWidthInPoints(width) } };
}

/** Excel may bring a sheet to the front whose panes are frozen (#3148): the one that the user looks at comes back. */
function freeze(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
  columns: number,
): void {
  if (rows === 0 && columns === 0) return;
  const active = context.workbook.worksheets.getActiveWorksheet();
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeColumns(columns);
  active.activate();
}

/**
 * Excel shows a width in characters of the default font (7 pixels a digit in Calibri 11, plus 5 of
 * padding) and takes it in points (three quarters of a pixel).
 */
function columnWidthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** More pages below each other than any sheet takes: where none are said, LibreOffice prints it smaller than it is. */
const ONE_PAGE_WIDE: Excel.PageLayoutZoomOptions = {
  horizontalFitToPages: 1,
  verticalFitToPages: 999,
};

/** A request that makes a sheet fit to be printed: A4, one page wide, its header rows on every page. */
export function pageSetupRequest(
  sheetName: string,
  setup: PageSetup,
  check: WriteCheck,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES * 4,
    (context) => {
      const sheet = sheetInBatch(context, sheetName);
      const layout = sheet.pageLayout;
      layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = setup.paper ?? 'A4';
      const { pages } = setup;
      const percent = pages?.percent;
      layout.zoom = percent === undefined ? ONE_PAGE_WIDE : { scale: percent };
      layout.centerHorizontally = true;
      layout.topMargin = setup.margins.top;
      layout.rightMargin = setup.margins.right;
      layout.bottomMargin = setup.margins.bottom;
      layout.leftMargin = setup.margins.left;
      if (setup.margins.header !== undefined) layout.headerMargin = setup.margins.header;
      layout.firstPageNumber = 1;
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = setup.header;
      // Areas begin new pages wherever they are printed; page breaks do not where pages are fitted.
      if (pages === undefined) layout.setPrintArea(rangeOf(sheet, setup.area));
      else layout.setPrintArea(pages.areas.map(areaAddress).join(','));
      if (setup.titleRows !== null) {
        const { first, last } = setup.titleRows;
        layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
      }
      if (setup.titleColumns !== undefined) {
        const { first, last } = setup.titleColumns;
        layout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
      }
      return layout.load('zoom');
    },
    ({ zoom }) => {
      if (setup.pages?.percent === undefined && zoom.horizontalFitToPages !== 1)
        check.unfitted.push(sheetName);
    },
  );
}
