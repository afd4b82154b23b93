import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { previewTask, type Preview } from '../../src/app/session/preview';
import { isFormula, plainContent } from '../../src/core/base/cellContent';
import type { CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import { cellLine, type LineKey } from '../../src/core/plan/planLines';
import { HEADER } from '../../seeds/layouts/layout';
import { SIPAS } from '../core/plan/recalculated';
import { sheetOf, workbookOf } from '../snapshot';

/** What a person sees, and chooses, of a recalculation of one sheet "S". */
function previewOf(
  rows: CellValue[][],
  formulas: Record<string, string>,
  mode: RecalculateMode = 'formulas',
  formats?: string[],
): Preview {
  const grid = sheetOf('S', rows, { formulas, ...(formats ? { formats } : {}) });
  const reading = readingOf(workbookOf(grid));
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(previewTask(reading.value, recalculateTask(reading.value, mode)));
}

const at = (address: string): LineKey =>
  cellLine({
    sheet: 'S',
    row: Number(address.slice(1)) - 1,
    column: 'ABCDEFG'.indexOf(address[0] ?? ''),
  });

/** What is written to these cells, or named of them; null where nothing is. */
function chosenOf({ chosen, leftOut }: Preview, ...addresses: string[]): (CellValue | null)[] {
  return addresses.map((address) => {
    const cell = chosen.cells.find((one) => cellLine(one) === at(address));
    // The line has a tick where it is written, and none where it is not.
    expect(leftOut.has(at(address))).toBe(cell === undefined);
    return cell ? plainContent(cell.after) : null;
  });
}

/** D2 is a live formula or one to be written over; D3 is text, and D4 is printed as another than its parts come to. */
const table = (sum: number): CellValue[][] => [
  HEADER,
  ['1', 'Lĩnh vực một', 20, sum, 9, '', ''],
  ['1.1', 'Tiêu chí a', 10, '0,5', 1, '', ''],
  ['1.2', 'Tiêu chí b', 10, 5, 8, '', ''],
  ['1.2.1', 'Tiêu chí thành phần', 5, 2, 4, '', ''],
  ['1.2.2', 'Tiêu chí thành phần', 5, 4, 4, '', ''],
  ['2', 'Lĩnh vực hai', 4, 3, 4, '', ''],
  ['2.1', 'Tiêu chí c', 2, '1,5', 2, '', ''],
  ['2.2', 'Tiêu chí d', 2, 1.5, 2, '', ''],
];

describe.each(['values', 'formulas'] as const)('%s: [W10] a figure below a formula', (mode) => {
  const sums = mode === 'formulas' ? '=SUM(D5:D6)' : 6;

  test('that shows another figure is not written where the line of the formula is left out', () => {
    const preview = previewOf(table(5), { '1,3': '=SUM(D3:D4)' }, mode);
    expect(chosenOf(preview, 'D3', 'D4')).toEqual([0.5, sums]);
    expect(preview.chosen.cells.map(cellLine)).toContain(at('D2'));
    // A figure that takes the formula's place hangs on no form.
    for (const out of mode === 'formulas' ? ['D2', 'D3', 'D4'] : ['D2', 'D4']) {
      const without = preview.choose([at(out)], false);
      expect(chosenOf(without, 'D2', 'D3', 'D4')).toEqual([null, null, null]);
      // The other field hangs on none of it.
      expect(chosenOf(without, 'D8')).toEqual([1.5]);
      const again = without.choose([at('D2'), at('D3')], true);
      expect(chosenOf(again, 'D3', 'D4')).toEqual([0.5, sums]);
    }
  });

  test('that is written over is not written where that is left out', () => {
    const preview = previewOf(table(4), { '1,3': '=D4-1' }, mode);
    const [whole] = chosenOf(preview, 'D2');
    expect(whole).toBe(mode === 'formulas' ? '=SUM(D3:D4)' : 6.5);
    expect(chosenOf(preview.choose([at('D2')], false), 'D2', 'D4')).toEqual([null, null]);
  });

  test('that refers to nothing is written all the same', () => {
    const preview = previewOf(table(4), { '1,3': '=1.5+2.5' }, mode);
    const without = preview.choose([at('D2')], false);
    expect(chosenOf(without, 'D2', 'D3', 'D4')).toEqual([null, 0.5, sums]);
  });
});

test('[W10] a formula over another that stays takes along what both follow', () => {
  const rows = [...table(5), ['', 'Tổng điểm', 24, 8, 13, '', '']];
  const formulas = { '1,3': '=SUM(D3:D4)', '9,3': '=SUM(D2,D7)', '6,3': '=SUM(D8:D9)' };
  const preview = previewOf(rows, formulas);
  expect(chosenOf(preview, 'D10')).toEqual(['=SUM(D2,D7)']);
  const without = preview.choose([at('D10')], false);
  expect(chosenOf(without, 'D10', 'D2', 'D3', 'D4', 'D8')).toEqual(Array(5).fill(null));
});

/** Points C and D; C2 is a mean that stays, C3 becomes one that shows the same, C6 is text that becomes a number. */
function means(third: CellValue = '90,5'): Preview {
  const rows: CellValue[][] = [
    SIPAS,
    ['I', 'Nhóm', 91.26, '', ''],
    ['1', 'Mục một', 91.26, '', ''],
    ['1.1', 'a', '91,25', '', ''],
    ['1.2', 'b', 91.278, '', ''],
    ['2', 'Mục hai', third, '', ''],
  ];
  return previewOf(rows, { '1,2': '=AVERAGE(C3,C6)' }, 'formulas', [
    ...['General', 'General', '0.00'],
  ]);
}

test('[W6, W10] a formula that stays is named as long as anything is written that it follows', () => {
  const preview = means();
  expect(chosenOf(preview, 'C2', 'C3', 'C4', 'C6')).toEqual([
    '=AVERAGE(C3,C6)',
    '=AVERAGE(C4:C5)',
    91.25,
    90.5,
  ]);
  const without = preview.choose([at('C4')], false);
  expect(chosenOf(without, 'C2', 'C3', 'C4', 'C6')).toEqual(['=AVERAGE(C3,C6)', null, null, 90.5]);
});

test('[W3, W6] a formula that stays, taken in again, takes in all that its figure comes from', () => {
  const preview = means(90.5);
  expect(
    isFormula(preview.chosen.cells.find((cell) => cellLine(cell) === at('C2'))?.after ?? ''),
  ).toBe(true);
  const without = preview.choose([at('C4')], false);
  expect(chosenOf(without, 'C2', 'C3', 'C4')).toEqual([null, null, null]);
  const again = without.choose([at('C2')], true);
  expect(chosenOf(again, 'C2', 'C3', 'C4')).toEqual(['=AVERAGE(C3,C6)', '=AVERAGE(C4:C5)', 91.25]);
});
