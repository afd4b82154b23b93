import type { CountedScores } from '../../../src/core/assign/countedScores';
import { whyAsked } from '../../../src/core/collect/askedWords';
import { collect as collectTask } from '../../../src/core/collect/collect';
import type { Decisions, Settlement } from '../../../src/core/collect/settlement';
import { finish } from '../../../src/core/base/task';
import type { Decimal } from '../../../src/core/base/decimal';
import type { CellValue } from '../../../src/core/base/grid';
import { decimal } from '../targets/tables';
import { agencySheet, workbook } from './agencySheets';
import { A, B, readReturned, saidIn, tables } from './collected';

/** Criterion 1.1 and 2, of one point each, are counted by b/a; the second with thresholds. */
const COUNTED: CountedScores = new Map([
  ['par:1.1', { rule: 'b/a x điểm tối đa', isPlain: true }],
  ['par:2', { rule: 'Từ 70%: b/a x điểm tối đa', isPlain: false }],
]);

type Line = [key: string, score: CellValue, declared: string];

function returned(...forms: [agency: string, lines: Line[]][]) {
  const sheets = forms.map(([agency, lines]) => {
    const grid = agencySheet(
      agency,
      lines.map(([key, score, declared]) => [key, score, '', '', '', declared]),
    );
    const headings = grid.values[1];
    if (headings) headings[7] = 'Số liệu kê khai (b/a)';
    return grid;
  });
  return readReturned([{ file: null, snapshot: workbook(...sheets) }]).sheets;
}

const collect = (forms: Parameters<typeof returned>, decisions?: Decisions, counted = COUNTED) =>
  finish(collectTask(tables, returned(...forms), decisions, null, counted));

/** A score that somebody chooses for criterion 1.1, seeing what came back. */
const choose = (forms: Parameters<typeof returned>, value: Decimal): Decisions => {
  const of = saidIn(collect(forms), 'par:1.1');
  return new Map([['par:1.1', { is: 'score', value, of }]]);
};

/** What is taken of criterion 1.1, and why it is not, with what it may be. */
function judged(score: CellValue, declared: string) {
  const { accepted, doubtful } = collect([[A, [['par:1.1', score, declared]]]]);
  return [accepted.map(({ value }) => value), ...doubtful.map(({ why, meant }) => [why, ...meant])];
}

test.each([
  [0.9, '45/50'],
  ['0,9', '45 / 50'],
  // What is counted has more decimals than scores are written with.
  [0.83, '5/6'],
  [0.8333, '5/6'],
  [0.5, '617/1.234'],
])('[T11] a score of %p is what %p comes to', (score, declared) => {
  const [taken, ...doubts] = judged(score, declared);
  expect([taken, doubts]).toEqual([[decimal(Number(String(score).replace(',', '.')))], []]);
});

test('[T11] a score that differs from what was declared is asked about, with both to choose from', () => {
  expect(judged(0.95, '45/50')).toEqual([[], ['declared', decimal(0.95), decimal(0.9)]]);
  expect(judged(0.8, '5/6')).toEqual([[], ['declared', decimal(0.8), decimal(0.8333)]]);
  expect(judged(1, '45,5/50')).toEqual([[], ['declared', decimal(1), decimal(0.91)]]);
});

test('[T11] where the two numbers came alone, what they come to is proposed and not taken', () => {
  expect(judged('', '45/50')).toEqual([[], ['only-declared', decimal(0.9)]]);
  const { gaps } = collect([[A, [['par:1.1', '', '45/50']]]]);
  expect(gaps.map(({ ref }) => ref)).not.toContain('par:1.1');
});

test('[T11] each of them can be chosen, and holds while the same is declared', () => {
  const forms: Parameters<typeof returned> = [[A, [['par:1.1', 0.95, '45/50']]]];
  const now: Parameters<typeof returned> = [[A, [['par:1.1', 0.95, '40/50']]]];
  for (const value of [decimal(0.95), decimal(0.9)]) {
    const chosen = choose(forms, value);
    const { accepted, doubtful } = collect(forms, chosen);
    expect([accepted, doubtful]).toMatchObject([[{ value, isDecided: true }], []]);
    const later = collect(now, chosen);
    expect([later.accepted, later.doubtful.length]).toEqual([[], 1]);
  }
  const only: Parameters<typeof returned> = [[A, [['par:1.1', '', '45/50']]]];
  const chosen = choose(only, decimal(0.9));
  expect(collect(only, chosen).accepted).toMatchObject([{ value: decimal(0.9), isDecided: true }]);

  const of = saidIn(collect(forms), 'par:1.1');
  const ignored: Decisions = new Map([['par:1.1', { is: 'ignored', of }]]);
  expect(collect(forms, ignored).doubtful).toEqual([]);
  expect(collect(now, ignored).doubtful).toHaveLength(1);
});

test('[T11] what a rule with more in it, or two numbers that give none, say is nothing against a score', () => {
  const { accepted, doubtful } = collect([[A, [['par:2', 0.5, '45/50']]]]);
  expect([accepted.length, doubtful]).toEqual([1, []]);
  for (const declared of ['50/45', '45/0', 'đủ', '45', '1/2/2025']) {
    expect(judged(0.5, declared)).toEqual([[decimal(0.5)]]);
    expect(judged('', declared)).toEqual([[]]);
  }
  expect(collect([[A, [['par:1.1', 0.5, '45/50']]]], undefined, new Map()).doubtful).toEqual([]);
});

test('[T11] numbers alone stand against another score of the same criterion, and are silent where it is theirs', () => {
  const whys = (score: number) =>
    collect([
      [A, [['par:1.1', '', '45/50']]],
      [B, [['par:1.1', score, '']]],
    ]).doubtful.map(({ why }) => why);
  expect(whys(0.9)).toEqual([]);
  expect(whys(0.5)).toEqual(['only-declared', 'disputed']);
});

test('[T11] an agency is asked in official words', () => {
  const asked = (score: CellValue) => {
    const forms: Parameters<typeof returned> = [[A, [['par:1.1', score, '45/50']]]];
    const of = saidIn(collect(forms), 'par:1.1');
    const decision: Settlement = { is: 'asked', of };
    const [one] = collect(forms, new Map([['par:1.1', decision]])).settled;
    return one && whyAsked(one, 0);
  };
  expect(asked(0.95)).toBe('số liệu kê khai 45/50 cho 0,9 điểm, phiếu ghi 0,95');
  expect(asked('')).toBe('số liệu kê khai 45/50 cho 0,9 điểm, phiếu chưa ghi điểm');
});
