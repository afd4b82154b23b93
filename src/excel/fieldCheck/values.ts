import { newContext } from '../requests/host';
import type { FieldCheck, TrialSheets } from './fieldCheck';

/** What is written into cells, and what is read back. */
export const valueChecks = {
  numbersExact: {
    run: async (sheets) => {
      await write(sheets, 'A1:A4', [[93.1572], [0.1 + 0.2], [-0.00000001], [123456789012345]]);
      return (await read(sheets, 'A1:A4')).values.flat();
    },
    expected: [93.1572, 0.1 + 0.2, -0.00000001, 123456789012345],
  },
  nullLeavesCell: {
    run: async (sheets) => {
      await write(sheets, 'B1:B3', [[1], [2], [3]]);
      const context = newContext();
      range(context, sheets, 'B1:B3').formulas = [[9], [null], ['=B1+1']];
      await context.sync();
      return (await read(sheets, 'B1:B3')).values.flat();
    },
    expected: [9, 2, 10],
  },
  textStaysText: {
    run: async (sheets) => {
      const texts = [['0,5'], ["'=1+1"], ['1/2'], ["'0,5"]];
      await write(sheets, 'C1:C4', texts, [['@'], ['General'], ['@'], ['General']]);
      const { values, formulas } = await read(sheets, 'C1:C4');
      return [values.flat(), formulas.flat()];
    },
    expected: [
      ['0,5', '=1+1', '1/2', '0,5'],
      ['0,5', '=1+1', '1/2', '0,5'],
    ],
  },
  errorIsError: {
    run: async (sheets) => {
      await write(sheets, 'G1:G2', [['#N/A'], ["'#N/A"]]);
      const { values, valueTypes } = await read(sheets, 'G1:G2');
      return [values.flat(), valueTypes.flat()];
    },
    expected: [
      ['#N/A', '#N/A'],
      ['Error', 'String'],
    ],
  },
  formatForAll: {
    run: async (sheets) => {
      const context = newContext();
      // One for all of a range, which the types do not know.
      Object.assign(range(context, sheets, 'D1:D3'), { numberFormat: '0.00##' });
      await context.sync();
      return (await read(sheets, 'D1:D3')).numberFormat.flat();
    },
    expected: ['0.00##', '0.00##', '0.00##'],
  },
  formatsOfLocale: {
    run: async (sheets) => {
      const formats = [['[$-42A]dd/mm/yyyy'], ['#,##0.00'], ['0.0"%"']];
      await write(sheets, 'E1:E3', [[44927], [1234.5], [7.5]], formats);
      const { numberFormat, text } = await read(sheets, 'E1:E3');
      return [numberFormat.flat(), text[0]?.[0]];
    },
    expected: [['[$-42A]dd/mm/yyyy', '#,##0.00', '0.0"%"'], '01/01/2023'],
  },
  longText: {
    run: async (sheets) => {
      const text = `:${'~"é\n'.repeat(8000)}`;
      await write(sheets, 'F1', [[text]], [['@']]);
      return (await read(sheets, 'F1')).values[0]?.[0] === text;
    },
    expected: true,
  },
  settingKept: {
    run: async () => {
      const text = '{"a":"\u1ec7\n<&>"}';
      const context = newContext();
      context.workbook.settings.add('fieldCheck', text);
      const kept = context.workbook.settings.getItem('fieldCheck').load('value');
      await context.sync();
      const value: unknown = kept.value;
      kept.delete();
      await context.sync();
      return value === text;
    },
    expected: true,
  },
} satisfies Record<string, FieldCheck>;

/** As much as agency sheets of a whole province hold: tried last, because all that comes after would carry it along. */
export const volumeChecks = {
  manyCells: {
    run: async (sheets) => {
      const rows = Array.from({ length: 4000 }, (_, row) => [row, row + 0.5, `dòng ${row}`]);
      await write(sheets, 'AA1:AC4000', rows);
      const { values } = await read(sheets, 'AA1:AC4000');
      return JSON.stringify(values) === JSON.stringify(rows);
    },
    expected: true,
  },
} satisfies Record<string, FieldCheck>;

function range(context: Excel.RequestContext, { first }: TrialSheets, address: string) {
  return context.workbook.worksheets.getItem(first).getRange(address);
}

/** The number format first: what is to stay a text is parsed otherwise. */
async function write(
  sheets: TrialSheets,
  address: string,
  values: unknown[][],
  formats?: string[][],
): Promise<void> {
  const context = newContext();
  const cells = range(context, sheets, address);
  if (formats) cells.numberFormat = formats;
  cells.values = values;
  await context.sync();
}

async function read(sheets: TrialSheets, address: string): Promise<Excel.Range> {
  const context = newContext();
  const cells = range(context, sheets, address).load(
    'values,valueTypes,formulas,numberFormat,text',
  );
  await context.sync();
  return cells;
}
