import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { type Preview, previewTask } from '../../src/app/session/preview';
import type { CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { cellLine, type LineKey } from '../../src/core/plan/planLines';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import { PAR } from '../core/plan/recalculated';
import { sheetOf, workbookOf } from '../snapshot';
import { nameOf, OTHER, ROWS } from './followedTable';

const line = (sheet: string, row: number, column: number): LineKey =>
  cellLine({ sheet, row, column });
const CAUSE = line('SIPAS', 1, 2);
const FIELD = line('PAR', 1, 3);

function preview(mode: RecalculateMode, formula = '=SIPAS!C2/100*10'): Preview {
  const par = sheetOf('PAR', ROWS, { formulas: { '2,3': formula } });
  const reading = readingOf(workbookOf(sheetOf('SIPAS', OTHER), par));
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(previewTask(reading.value, recalculateTask(reading.value, mode)));
}

/** What is written, and which formulas are named because they come to something else by it. */
function saidOf({ chosen }: Preview) {
  const follow = (chosen.left ?? []).filter(({ because }) => because === 'follows').map(nameOf);
  const written = chosen.cells.map(nameOf);
  return { follow, isWritten: ['SIPAS!C2', 'PAR!D2'].map((cell) => written.includes(cell)) };
}

describe.each(['values', 'formulas'] as const)('[W10] %s', (mode) => {
  const shown = preview(mode);

  test('what is computed from a formula that follows waits as long as that is written', () => {
    expect(saidOf(shown)).toEqual({ follow: ['PAR!D3'], isWritten: [true, false] });
    expect([shown.hasUncertain, shown.leftOut.has(FIELD)]).toEqual([true, true]);
  });

  test('whoever leaves out the cause has it written, and no formula is named', () => {
    const without = shown.choose([CAUSE], false);
    expect(saidOf(without)).toEqual({ follow: [], isWritten: [false, true] });
    const written = finish(without.finish());
    expect(written.cells.map(nameOf)).toContain('PAR!D2');
    // Taken in again it waits again.
    expect(saidOf(without.choose([CAUSE], true))).toEqual(saidOf(shown));
  });

  test('what waits is taken in without its cause: both together would not be true', () => {
    const taken = shown.choose([FIELD], true);
    expect(saidOf(taken)).toEqual({ follow: [], isWritten: [false, true] });
    expect(saidOf(taken.choose([CAUSE], true))).toEqual(saidOf(shown));
  });

  test('of all lines that are taken in at once it waits', () => {
    const all = shown.plan.cells.map(cellLine);
    expect(saidOf(shown.choose(all, false))).toEqual({ follow: [], isWritten: [false, false] });
    expect(saidOf(shown.choose(all, false).choose(all, true))).toEqual(saidOf(shown));
  });
});

test('[W10] a cause that waits in turn is the last of a chain', () => {
  // D4 follows D3, which follows C2: D2 waits for the one line that is written.
  const par = sheetOf('PAR', ROWS, {
    formulas: { '2,3': '=SIPAS!C2/100*10', '3,3': '=D3-7.4' },
  });
  const reading = readingOf(workbookOf(sheetOf('SIPAS', OTHER), par));
  if (!reading.ok) throw new Error(reading.problem.code);
  const shown = finish(previewTask(reading.value, recalculateTask(reading.value, 'values')));
  expect(saidOf(shown)).toEqual({ follow: ['PAR!D3', 'PAR!D4'], isWritten: [true, false] });
  expect(saidOf(shown.choose([FIELD], true))).toEqual({ follow: [], isWritten: [false, true] });
});

/** Of one table, whose last column is the change. */
function previewOf(rows: CellValue[][], formulas: Record<string, string>): Preview {
  const reading = readingOf(workbookOf(sheetOf('PAR', rows, { formulas })));
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(previewTask(reading.value, recalculateTask(reading.value, 'values')));
}
const followIn = ({ chosen }: Preview) =>
  (chosen.left ?? []).filter(({ because }) => because === 'follows').map(nameOf);
const writtenIn = ({ chosen }: Preview) => chosen.cells.map(nameOf);

describe('[W10] what the plan leaves, and comes to something else all the same, leads to what follows it', () => {
  test('a formula over a bound', () => {
    // E2 is less than its part, and stays; E4 says 4 for 5. The total is left as well, and shows 7 for 6.
    const rows = [
      PAR,
      ['1', 'Lĩnh vực', 10, 3, 2, -1],
      ['1.1', 'a', 10, 3, '>3', ''],
      ['2', 'Lĩnh vực khác', 10, 5, 4, 0],
      ['2.1', 'c', 10, 5, 5, 0],
      ['', 'TỔNG ĐIỂM', 20, 8, 6, -2],
    ];
    const shown = previewOf(rows, { '5,4': '=E2+E4', '5,5': '=E6-D6' });
    expect(writtenIn(shown)).toContain('PAR!E4');
    expect(shown.plan.left).toEqual(
      expect.arrayContaining([expect.objectContaining({ row: 5, column: 4, because: 'bound' })]),
    );
    expect(followIn(shown)).toContain('PAR!F6');
    const nothing = shown.choose(shown.plan.cells.map(cellLine), false);
    expect(followIn(nothing)).toEqual([]);
  });

  test('a formula over a text that stays, of which another part becomes a number', () => {
    // The heading holds E3; E4 becomes a number, and so E2 shows 2 where it shows 0; D5 takes it from there.
    const rows = [
      PAR,
      ['1', 'Thể chế', 4, 2, 0, ''],
      ['1.1', 'Văn bản', 2, 1, '1,5', ''],
      ['1.2', 'Kiểm tra', 2, 1, '2', ''],
      ['2', 'Bộ máy', 4, 0, 1, ''],
      ['2.1', 'Tổ chức', 4, 0, 1, ''],
    ];
    const formulas = {
      '0,4': '="Mục tiêu năm 2022"&LEFT(E3,0)',
      '1,4': '=SUM(E3:E4)',
      '5,3': '=E2',
    };
    const shown = previewOf(rows, formulas);
    expect(writtenIn(shown)).toContain('PAR!E4');
    expect(followIn(shown)).toContain('PAR!D6');
  });

  test('a line that waits: its formula stays, and is named with what is over it', () => {
    const formulas = { '2,3': '=SIPAS!C2/100*10', '1,3': '=SUM(D3:D4)-0.4' };
    const par = sheetOf('PAR', ROWS, { formulas });
    const reading = readingOf(workbookOf(sheetOf('SIPAS', OTHER), par));
    if (!reading.ok) throw new Error(reading.problem.code);
    const shown = finish(previewTask(reading.value, recalculateTask(reading.value, 'values')));
    expect(shown.leftOut.has(FIELD)).toBe(true);
    expect(followIn(shown)).toEqual(['PAR!D3', 'PAR!D2']);
    expect(followIn(shown.choose([CAUSE], false))).toEqual([]);
  });

  test('a total that is right only with all that is written below it', () => {
    // Both fields are wrong, by as much: 5 is right, whoever writes both or none.
    const rows = [
      PAR,
      ['1', 'Lĩnh vực', 10, 3, 3, 0],
      ['1.1', 'a', 10, 2, 3, 1],
      ['2', 'Lĩnh vực khác', 10, 2, 2, 0],
      ['2.1', 'c', 10, 3, 2, -1],
      ['', 'TỔNG ĐIỂM', 20, 5, 5, 0],
    ];
    const shown = previewOf(rows, { '5,3': '=D2+D4', '5,5': '=E6-D6' });
    expect(writtenIn(shown)).toEqual(expect.arrayContaining(['PAR!D2', 'PAR!D4']));
    expect(followIn(shown)).toEqual([]);
    const one = shown.choose([cellLine({ sheet: 'PAR', row: 1, column: 3 })], false);
    expect(followIn(one)).toEqual(['PAR!D6', 'PAR!F6']);
    const fields = [1, 3].map((row) => cellLine({ sheet: 'PAR', row, column: 3 }));
    expect(followIn(shown.choose(fields, false))).toEqual([]);
  });
});

test('[W10] a change that is as it would be, over a year that waits for a text that stays, is named', () => {
  // Both years show 1 less than their parts say; D2 is put right, E2 waits for E3, which the heading holds.
  const rows = [
    PAR,
    ['1', 'Thể chế', 4, 2, 2, 0],
    ['1.1', 'Văn bản', 2, 1, '1', 0],
    ['1.2', 'Kiểm tra', 2, 2, 2, 0],
  ];
  const formulas = {
    '0,4': '="Mục tiêu năm 2022"&LEFT(E3,0)',
    '1,4': '=SUM(E3:E4)',
    '1,5': '=E2-D2',
  };
  const shown = previewOf(rows, formulas);
  expect(writtenIn(shown)).toContain('PAR!D2');
  expect(followIn(shown)).toEqual(['PAR!F2']);
  const without = shown.choose([cellLine({ sheet: 'PAR', row: 1, column: 3 })], false);
  expect(followIn(without)).toEqual([]);
});

test('[W10] so it is where it follows both: a part of the year that waits, and the other year', () => {
  // E4 becomes a number, and E2 moves for that; whoever leaves that out still has D2 put right, and F2 follows.
  const rows = [
    PAR,
    ['1', 'Thể chế', 6, 1, 1, 0],
    ['1.1', 'Văn bản', 2, 1, '1', 0],
    ['1.2', 'Kiểm tra', 2, 2, '1', -1],
    ['1.3', 'Công bố', 2, 0, 1, 1],
  ];
  const formulas = {
    '0,4': '="Mục tiêu năm 2022"&LEFT(E3,0)',
    '1,4': '=SUM(E3:E5)',
    '1,5': '=ROUND(E2-D2,2)',
  };
  const shown = previewOf(rows, formulas);
  expect(writtenIn(shown)).toEqual(expect.arrayContaining(['PAR!D2', 'PAR!E4']));
  expect(followIn(shown)).toEqual(['PAR!F2']);
  const without = shown.choose([cellLine({ sheet: 'PAR', row: 3, column: 4 })], false);
  expect(writtenIn(without)).toContain('PAR!D2');
  expect(followIn(without)).toEqual(['PAR!F2']);
});

test('[W4, W10] a change that is as it would be, beside a figure that a bound leaves as it is, is named', () => {
  // The target becomes 3.75, and last year's figure stays 2.5 over ">1,25": the change will be 1.25.
  const rows = [
    PAR,
    ['1', 'Lĩnh vực', 30, 2.5, 2.5, 0],
    ['1.1', 'a', 10, '>1,25', 1, ''],
    ['1.2', 'b', 10, 1, 1.5, 0.5],
    ['1.3', 'c', 10, 1.5, 1.25, -0.25],
  ];
  const shown = previewOf(rows, { '1,5': '=E2-D2' });
  expect(writtenIn(shown)).toContain('PAR!E2');
  expect(followIn(shown)).toEqual(['PAR!F2']);
});
