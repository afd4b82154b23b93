import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { finish } from '../../../src/core/base/task';
import { placeRows, rowSays } from '../../../src/core/collect/placements';
import { type Decisions, rowName, type Settlement } from '../../../src/core/collect/settlement';
import type { Appendix } from '../../../src/core/table/appendix';
import { decimal, scored, table, type Line } from '../targets/tables';
import type { Filled } from './agencySheets';
import { A, B, choose, collect, read } from './collected';

const LINES: Line[] = [
  ['1', 2, 1, 2],
  ['1.1', 1, 0.5, 1],
  ['1.2', 1, 0.5, 1],
];

/** The table, with other names at codes. */
function tablesOf(lines = LINES, names: Readonly<Record<string, string>> = {}) {
  const appendix = table('par', lines);
  for (const criterion of appendix.criteria) {
    criterion.name = names[criterion.id] ?? criterion.name;
  }
  return [scored(appendix)];
}

const nextYear = (change: Partial<Appendix> = {}) => [
  scored({ ...table('par', LINES), baseYear: 2022, targetYear: 2023, ...change }),
];

/** A row was put in above: what was 1.2 is 1.3, and 1.2 is something else. */
const SHIFTED = tablesOf([...LINES, ['1.3', 1, 0.5, 1]], { 1.2: 'Mới', 1.3: 'Tiêu chí 1.2' });
const LOWER = tablesOf([...LINES.slice(0, 2), ['1.2', 0.5, 0.5, 0.5]]);
/** The same words in another field. */
const ELSEWHERE = tablesOf(LINES, { 1: 'Tài chính công' });

const FORMS = read([A, [['par:1.2', 0.5]]], [B, [['par:1.2', 0.75]]]);

test('[T5] a choice between two scores holds while the criterion is the same', () => {
  const chosen = choose(FORMS, 'par:1.2', decimal(0.75), tablesOf());
  const { accepted, conflicts } = collect(tablesOf(), FORMS, chosen);
  expect([accepted.map(({ value }) => value), conflicts]).toEqual([[decimal(0.75)], []]);
  // Marks and capitals are no other words.
  const again = tablesOf(LINES, { 1.2: 'TIÊU CHÍ 1.2;' });
  expect(collect(again, FORMS, chosen).accepted).toHaveLength(1);
});

test.each([
  ['another criterion has its code', SHIFTED, [], ['other-words', 'other-words']],
  ['the maximum is another', LOWER, [], ['over-max', 'disputed']],
  ['the table is for the next year', nextYear(), ['par:1.2'], []],
  ['it stands in another field', ELSEWHERE, ['par:1.2'], []],
])('[T5] the choice is asked for again where %s', (_, now, conflicts, doubts) => {
  const chosen = choose(FORMS, 'par:1.2', decimal(0.75), tablesOf());
  const later = collect(now, FORMS, chosen);
  expect(later.accepted).toEqual([]);
  expect(later.conflicts.map(({ ref }) => ref)).toEqual(conflicts);
  expect(later.doubtful.map(({ why }) => why).sort()).toEqual([...doubts].sort());
});

test('[T5] a chosen score above the maximum is open, and none is offered', () => {
  const over = read([A, [['par:1.2', 1.5]]]);
  const chosen = choose(over, 'par:1.2', decimal(1.5), tablesOf());
  expect(collect(tablesOf(), over, chosen).accepted).toEqual([]);
  const [sheet] = over;
  if (!sheet) throw new Error('no form');
  const rows = sheet.rows.map((row) => ({ ...row, years: { made: 2021, now: 2022 } }));
  const { doubtful } = collect(tablesOf(), [{ ...sheet, rows }]);
  expect(doubtful.map(({ why, meant }) => [why, meant])).toEqual([['other-year', []]]);
});

const LOOSE: [string, Filled[]] = [B, [['par:9.9', 'đạt']]];

test.each([
  ['the same', tablesOf(), true],
  ['with another criterion at the code', SHIFTED, false],
  ['with another maximum', LOWER, false],
  ['of the next year', nextYear(), false],
])('[T5] a row that was given to a criterion, in the table %s', (_, now, isPlaced) => {
  const [sent] = collect(tablesOf(), read(LOOSE)).unmatched;
  const given = finish(criteriaByRef(tablesOf())).get('par:1.2');
  if (!sent || !given) throw new Error('nothing is unmatched');
  const placement = { ref: 'par:1.2', value: decimal(0.5), of: rowSays(sent.claim, given) };
  const placements = new Map([[rowName(sent.claim), placement]]);
  const criteria = finish(criteriaByRef(now));
  const { placed } = finish(placeRows(read(LOOSE), placements, criteria));
  expect(placed).toHaveLength(isPlaced ? 1 : 0);
});

test('[T5] a row of no criterion that was left alone is open again in the next year, and with other words', () => {
  const [sent] = collect(tablesOf(), read(LOOSE)).unmatched;
  if (!sent) throw new Error('nothing is unmatched');
  const ignored: Settlement = { is: 'ignored', of: sent.of };
  const decisions: Decisions = new Map([[rowName(sent.claim), ignored]]);
  const open = (tables: ReturnType<typeof tablesOf>, filled: Filled = ['par:9.9', 'đạt']) =>
    collect(tables, read([B, [filled]]), decisions).unmatched.length;
  expect(open(tablesOf())).toBe(0);
  expect(open(nextYear())).toBe(1);
  expect(open(tablesOf(), ['par:8.8', 'đạt'])).toBe(1);
});

test.each<[string, Filled[]]>([
  ['with a code of no criterion', [['par:9.9', 'đạt']]],
  [
    'without a key',
    [
      ['par:1.1', 0.5],
      ['', 'đạt'],
    ],
  ],
])('[T5] a row %s that was left alone stays so when the next year’s table is made', (_, rows) => {
  const sent = collect(tablesOf(), read([B, rows]), new Map(), 2022).unmatched;
  const decisions: Decisions = new Map(
    sent.map(({ claim, of }) => [rowName(claim), { is: 'ignored', of }]),
  );
  expect(decisions.size).toBe(1);
  const both = [...tablesOf(), ...nextYear()];
  // Whoever chose the year stays with it; for all others the new plan is the one worked on.
  for (const year of [2022, 2023]) {
    expect(collect(both, read([B, rows]), decisions, year).unmatched).toEqual([]);
  }
  expect(collect(nextYear(), read([B, rows]), decisions, 2023).unmatched).toHaveLength(1);
});
