import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { type Preview, previewTask } from '../../src/app/session/preview';
import { cellAddress, type CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { CellChange } from '../../src/core/plan/plan';
import { cellLine, type LineKey } from '../../src/core/plan/planLines';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import { PAR, SIPAS } from '../core/plan/recalculated';
import { sheetOf, workbookOf } from '../snapshot';

/** C2 shows 84 where its parts have the mean 92. */
const OTHER: CellValue[][] = [
  SIPAS,
  ['I', 'Nhóm', 84, 93, ''],
  ['1', 'Mục một', 90, 92, ''],
  ['2', 'Mục hai', 94, 94, ''],
];
/** D3 takes its figure from there; D2 is printed as another than its parts come to, and so is D5. */
const ROWS: CellValue[][] = [
  PAR,
  ['1', 'Lĩnh vực', 20, 9, 19, ''],
  ['1.1', 'a', 10, 8.4, 10, ''],
  ['1.2', 'b', 10, 1, 9, ''],
  ['2', 'Lĩnh vực khác', 10, 4, 9, ''],
  ['2.1', 'c', 10, 5, 9, ''],
];

const nameOf = ({ sheet, row, column }: CellChange) => `${sheet}!${cellAddress(row, column)}`;
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
