import { withoutSheet } from '../../core/base/address';
import { isExcelApiSupported, newContext } from '../requests/host';
import { chartChecks } from './charts';
import type { FieldCheck, TrialSheets } from './fieldCheck';

/** Within which an event of a write is heard, or never. */
const EVENT_MILLISECONDS = 1500;

/** Whole sheets, links, protection, and what is heard of a write. In order: the second sheet is made, then deleted. */
export const sheetChecks = {
  copyToHidden: {
    run: async ({ first, second }) => {
      const context = newContext();
      const { worksheets } = context.workbook;
      const from = worksheets.getItem(first);
      from.getRange('A30:A32').values = [[9], [2], ['x']];
      const hidden = worksheets.add(second);
      hidden.visibility = 'VeryHidden';
      hidden.getRange().copyFrom(from.getRange(), 'All');
      await context.sync();
      const asking = newContext();
      const copied = asking.workbook.worksheets.getItem(second).load('visibility');
      const cells = asking.workbook.worksheets.getItem(second).getRange('A30:A32').load('values');
      await asking.sync();
      return [cells.values.flat(), copied.visibility];
    },
    expected: [[9, 2, 'x'], 'VeryHidden'],
  },
  linkKeepsText: {
    run: async (sheets) => {
      const context = newContext();
      cellsOf(context, sheets, 'B30').hyperlink = {
        documentReference: `'${sheets.first}'!A1`,
        textToDisplay: '=x',
        screenTip: 's',
      };
      await context.sync();
      const asking = newContext();
      const cell = cellsOf(asking, sheets, 'B30').load('values,hyperlink');
      await asking.sync();
      const place = withoutSheet(cell.hyperlink.documentReference ?? '');
      return [cell.values[0]?.[0], place];
    },
    expected: ['=x', 'A1'],
  },
  protectionRefuses: {
    run: async (sheets) => {
      const context = newContext();
      context.workbook.worksheets.getItem(sheets.first).protection.protect();
      await context.sync();
      const writing = newContext();
      cellsOf(writing, sheets, 'C30').values = [[1]];
      const refusal = await writing.sync().then(
        () => 'written',
        (error: unknown) => (error as { code?: string }).code,
      );
      const opening = newContext();
      opening.workbook.worksheets.getItem(sheets.first).protection.unprotect();
      await opening.sync();
      return refusal;
    },
    expected: 'AccessDenied',
  },
  validationKept: {
    run: async (sheets) => {
      const context = newContext();
      const validated = cellsOf(context, sheets, 'E30:E32');
      validated.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
      const writing = newContext();
      // What a person could not type there; and what is kept for undoing is a copy.
      cellsOf(writing, sheets, 'E31').values = [['c']];
      cellsOf(writing, sheets, 'F30:F32').copyFrom(cellsOf(writing, sheets, 'E30:E32'), 'All');
      await writing.sync();
      const asking = newContext();
      const written = cellsOf(asking, sheets, 'E31').load('values');
      const kinds = ['E31', 'F31'].map((at) =>
        cellsOf(asking, sheets, at).dataValidation.load('type'),
      );
      await asking.sync();
      return [written.values[0]?.[0], ...kinds.map(({ type }) => type)];
    },
    expected: ['c', 'List', 'List'],
  },
  ownWriteHeard: {
    run: async (sheets) => {
      const heard: string[][] = [];
      const context = newContext();
      const handler = context.workbook.worksheets
        .getItem(sheets.first)
        .onChanged.add(({ address, changeType, source, triggerSource }) => {
          // Told since 1.14 only.
          const by = isExcelApiSupported('1.14') ? triggerSource : 'ThisLocalAddin';
          heard.push([address, changeType, source, by]);
          return Promise.resolve();
        });
      await context.sync();
      const writing = newContext();
      cellsOf(writing, sheets, 'D30').values = [[1]];
      await writing.sync();
      await new Promise((resolve) => setTimeout(resolve, EVENT_MILLISECONDS));
      handler.remove();
      await handler.context.sync();
      return heard;
    },
    expected: [['D30', 'RangeEdited', 'Local', 'ThisLocalAddin']],
  },
  /** Only whether it is there: what it does, opening a window, cannot be taken back. */
  workbookCanBeOpened: {
    run: () => Promise.resolve([isExcelApiSupported('1.8'), typeof Excel.createWorkbook]),
    expected: [true, 'function'],
  },
  ...chartChecks,
  hiddenIsDeleted: {
    run: async ({ second }) => {
      const context = newContext();
      const hidden = context.workbook.worksheets.getItem(second);
      hidden.visibility = 'Hidden';
      hidden.delete();
      await context.sync();
      const asking = newContext();
      const gone = asking.workbook.worksheets.getItemOrNullObject(second).load('name');
      await asking.sync();
      return gone.isNullObject;
    },
    expected: true,
  },
} satisfies Record<string, FieldCheck>;

function cellsOf(context: Excel.RequestContext, { first }: TrialSheets, address: string) {
  return context.workbook.worksheets.getItem(first).getRange(address);
}
