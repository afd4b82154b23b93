import { newContext } from '../requests/host';
import type { FieldCheck, TrialSheets } from './fieldCheck';

const FORMULA = '=AND(ISNUMBER($B10),$B10<$C10,N("CCHC")=0)';

/** Conditional formats, which the add-in's marks are. */
export const formatChecks = {
  formulaReadBack: {
    run: async (sheets) => {
      const context = newContext();
      const format = add(context, sheets, 'C10:C20', FORMULA);
      format.custom.format.fill.color = '#FFE699';
      format.custom.format.font.bold = true;
      await context.sync();
      const [custom] = await customs(sheets);
      const { fill, font } = custom?.format ?? {};
      return [custom?.rule.formula.replace(/\s/g, ''), fill?.color.toUpperCase(), font?.bold];
    },
    expected: [FORMULA, '#FFE699', true],
  },
  formatsPaged: {
    run: async (sheets) => {
      const context = newContext();
      for (const address of ['E10', 'E11', 'E12']) add(context, sheets, address, '=TRUE');
      await context.sync();
      const asking = newContext();
      const first = onSheet(asking, sheets).load({ $top: 3, id: true });
      const rest = onSheet(asking, sheets).load({ $top: 1000, $skip: 3, id: true });
      await asking.sync();
      return [first.items.length, rest.items.length];
    },
    expected: [3, 1],
  },
  formatSaysItsCells: {
    run: async (sheets) => {
      const context = newContext();
      const format = add(context, sheets, 'F10:F12', '=TRUE').load('id');
      await context.sync();
      const asking = newContext();
      const { areas } = onSheet(asking, sheets).getItem(format.id).getRanges();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      await asking.sync();
      // So that what follows counts what was there before.
      const clearing = newContext();
      onSheet(clearing, sheets).getItem(format.id).delete();
      await clearing.sync();
      return areas.items.map((one) => [
        ...[one.rowIndex, one.columnIndex],
        ...[one.rowCount, one.columnCount],
      ]);
    },
    expected: [[9, 5, 3, 1]],
  },
  formatRemovedById: {
    run: async (sheets) => {
      const asking = newContext();
      const all = onSheet(asking, sheets).load({ $top: 1000, id: true });
      await asking.sync();
      const context = newContext();
      const last = all.items.at(-1);
      if (last) onSheet(context, sheets).getItem(last.id).delete();
      await context.sync();
      return all.items.length - (await customs(sheets)).length;
    },
    expected: 1,
  },
} satisfies Record<string, FieldCheck>;

function onSheet(context: Excel.RequestContext, { first }: TrialSheets) {
  return context.workbook.worksheets.getItem(first).getRange().conditionalFormats;
}

function add(
  context: Excel.RequestContext,
  { first }: TrialSheets,
  address: string,
  formula: string,
): Excel.ConditionalFormat {
  const cells = context.workbook.worksheets.getItem(first).getRange(address);
  const format = cells.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
}

/** All of the sheet's, as the add-in reads them. */
async function customs(sheets: TrialSheets): Promise<Excel.CustomConditionalFormat[]> {
  const context = newContext();
  const all = onSheet(context, sheets).load({
    $top: 1000,
    customOrNullObject: {
      rule: { formula: true },
      format: { fill: { color: true }, font: { bold: true } },
    },
  });
  await context.sync();
  return all.items
    .map(({ customOrNullObject }) => customOrNullObject)
    .filter(({ isNullObject }) => !isNullObject);
}
