import type { CountedScores } from '../../../src/core/assign/countedScores';
import { placeRows, rowSays } from '../../../src/core/collect/placements';
import type { Returned } from '../../../src/core/collect/returned';
import { type Decisions, rowName } from '../../../src/core/collect/settlement';
import { finish } from '../../../src/core/base/task';
import type { CellValue } from '../../../src/core/base/grid';
import { decimal } from '../targets/tables';
import { agencySheet, workbook } from './agencySheets';
import { B, choose, collect, readReturned, saidIn, tables } from './collected';
import { criteria, placedAt } from './resultsOf';

/** A form with one row, of no criterion unless one is named. */
function form(
  score: CellValue,
  declared = '',
  format = 'General',
  key = 'par:9.9',
  agency = B,
): Returned[] {
  const grid = agencySheet(agency, [[key, score, '', '', '', declared]], [format]);
  const headings = grid.values[1];
  if (headings) headings[7] = 'Số liệu kê khai (b/a)';
  return readReturned([{ file: 'a.xlsx', snapshot: workbook(grid) }]).sheets;
}

/** The same form, once the table is for another year. */
function otherYear(sheets: Returned[], now = 2023): Returned[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, years: { made: 2022, now } })),
  }));
}

/** What holds of a placement that a person made on one form, on another. */
function placedOn(then: Returned[], now: Returned[]) {
  const [sent] = collect(tables, then).unmatched;
  if (!sent) throw new Error('nothing is unmatched');
  const placement = {
    ref: 'par:1.2',
    value: decimal(0.75),
    of: rowSays(sent.claim, placedAt('par:1.2')),
  };
  const placements = new Map([[rowName(sent.claim), placement]]);
  return finish(placeRows(now, placements, criteria)).placed;
}

test.each<[string, Returned[], Returned[]]>([
  ['other declared numbers', form(0.9, '45/50'), form(0.9, '40/50')],
  ['other declared numbers without a score', form('x', '45/50'), form('x', '40/50')],
  ['a figure that is shown alike', form(0.991, '', '0.00'), form(0.994, '', '0.00')],
  ['a table of another year', form(0.9), otherYear(form(0.9))],
])('[T5] what was given to a criterion is asked again with %s', (_, then, now) => {
  expect(placedOn(then, then)).toHaveLength(1);
  expect(placedOn(then, now)).toEqual([]);
});

/** Criterion 2 of one form: its score is above the maximum, and what was declared gives none. */
const over = (score: number, declared: string, format = 'General') =>
  form(score, declared, format, 'par:2');

test.each<[string, Returned[], Returned[]]>([
  ['declared numbers that give no score', over(99, '50/45'), over(99, '50/46')],
  ['a figure that is shown alike', over(99.001, '', '0.00'), over(99.004, '', '0.00')],
  ['another year', otherYear(over(99, '')), otherYear(over(99, ''), 2024)],
])('[T5] a settled doubt is open again with other %s', (_, then, now) => {
  const chosen = choose(then, 'par:2', decimal(0.9));
  expect(collect(tables, then, chosen).accepted).toMatchObject([{ value: decimal(0.9) }]);
  expect(collect(tables, now, chosen).accepted).toEqual([]);
  expect(collect(tables, now, chosen).doubtful).toHaveLength(1);
});

test('[T5] a choice holds where another agency only declared what gives the same', () => {
  const counted: CountedScores = new Map([['par:2', { rule: 'b/a', isPlain: true }]]);
  const sheets = [
    ...over(99, ''),
    ...form('', '45/50', 'General', 'par:2', 'Sở Y tế'),
    ...form(0.9, '', 'General', 'par:2', 'Sở Xây dựng'),
  ];
  const run = (decisions?: Decisions) => collect(tables, sheets, decisions, null, counted);
  expect(run().claims.get('par:2')).toHaveLength(3);
  const of = saidIn(run(), 'par:2');
  const settled = run(new Map([['par:2', { is: 'score', value: decimal(0.9), of }]]));
  expect([settled.accepted.length, settled.doubtful.length]).toEqual([1, 0]);
});
