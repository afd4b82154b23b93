import { newContext } from '../requests/host';
import type { FieldCheck, TrialSheets } from './fieldCheck';

/** Charts of own sheets. In order, and after the second sheet was made. */
export const chartChecks = {
  chartAsAsked: {
    run: async (sheets) => {
      const context = newContext();
      const sheet = context.workbook.worksheets.getItem(sheets.first);
      sheet.getRange('J10:L12').values = [
        ['a', 1, 4],
        ['b', 2, 5],
        ['c', 3, 6],
      ];
      const chart = sheet.charts.add(
        'BarClustered' as Excel.ChartType.barClustered,
        sheet.getRange('K10:K12'),
        'Columns' as Excel.ChartSeriesBy,
      );
      chart.name = 'cchc';
      chart.title.text = 'x';
      chart.series.getItemAt(0).name = 'm';
      const second = chart.series.add('n');
      second.setValues(sheet.getRange('L10:L12'));
      second.setXAxisValues(sheet.getRange('J10:J12'));
      await context.sync();
      return read(sheets, 'first');
    },
    expected: [['cchc', 'x', ['m', 'n']]],
  },
  chartNotCopied: {
    run: async (sheets) => {
      // What is kept for undoing is a copy of cells: charts are kept as they were modelled.
      const context = newContext();
      const { worksheets } = context.workbook;
      const from = worksheets.getItem(sheets.first);
      worksheets.getItem(sheets.second).getRange().copyFrom(from.getRange(), 'All');
      await context.sync();
      return (await read(sheets, 'second')).length;
    },
    expected: 0,
  },
  chartTakenOff: {
    run: async (sheets) => {
      const context = newContext();
      context.workbook.worksheets.getItem(sheets.first).charts.getItem('cchc').delete();
      await context.sync();
      return read(sheets, 'first');
    },
    expected: [],
  },
} satisfies Record<string, FieldCheck>;

/** Of each chart on a sheet: its name, its title and the names of its series. */
async function read(
  sheets: TrialSheets,
  which: keyof TrialSheets,
): Promise<[string, string, string[]][]> {
  const context = newContext();
  const { charts } = context.workbook.worksheets.getItem(sheets[which]);
  charts.load('items/name,items/title/text,items/series/items/name');
  await context.sync();
  return charts.items.map(({ name, title, series }) => [
    name,
    title.text,
    series.items.map((one) => one.name),
  ]);
}
