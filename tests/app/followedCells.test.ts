import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { previewTask, type Preview } from '../../src/app/session/preview';
import { plainContent } from '../../src/core/base/cellContent';
import { type Area, cellAddress, type CellValue, type SheetGrid } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { type CellChange, isStaying } from '../../src/core/plan/plan';
import { cellLine, type LineKey } from '../../src/core/plan/planLines';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import { PAR } from '../core/plan/recalculated';
import { sheetOf, workbookOf } from '../snapshot';

/** D3 and D4 are texts that become numbers. */
const FIRST: CellValue[][] = [
  PAR,
  ['1', 'Lĩnh vực', 4, 2.5, 3, 0.5],
  ['1.1', 'a', 2, '1,25', 1.5, 0.25],
  ['1.2', 'b', 2, '1,25', 1.5, 0.25],
];
/** D2 shows 0, where its parts come to 1.25. */
const SECOND: CellValue[][] = [
  PAR,
  ['1', 'Lĩnh vực khác', 4, 0, 3, 1.75],
  ['1.1', 'c', 2, 1.25, 1.5, 0.25],
  ['1.2', 'd', 2, 0, 1.5, 1.5],
];

function previewOf(mode: RecalculateMode, ...grids: SheetGrid[]): Preview {
  const reading = readingOf(workbookOf(...grids));
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(previewTask(reading.value, recalculateTask(reading.value, mode)));
}

const nameOf = ({ sheet, row, column }: CellChange) => `${sheet}!${cellAddress(row, column)}`;

function lineOf({ plan }: Preview, name: string): LineKey {
  const cell = plan.cells.find((one) => nameOf(one) === name);
  if (!cell) throw new Error(`${name} is not planned`);
  return cellLine(cell);
}

/** What is written to these cells; null where nothing is. */
const writtenTo = ({ chosen }: Preview, ...names: string[]) =>
  names.map((name) => {
    const cell = chosen.cells.find((one) => nameOf(one) === name && !isStaying(one));
    return cell ? plainContent(cell.after) : null;
  });

const second = (formula: string, spills: Area[] = []): SheetGrid => ({
  ...sheetOf('B', SECOND, { formulas: { '1,3': formula } }),
  spills,
});

describe.each(['values', 'formulas'] as const)('[W6, W10] %s: what a formula refers to', (mode) => {
  test.each(["=SUM('PL1'!D3:D4)", '=SUM(pl1!D:D)-2.5', "=SUM('A:B'!D3:D4)", '=PL1!D3+0*PL1!$D$4'])(
    'on another sheet goes with its line: %s',
    (formula) => {
      const preview = previewOf(mode, sheetOf('PL1', FIRST), second(formula));
      const [over, ...rest] = writtenTo(preview, 'B!D2', 'PL1!D3', 'PL1!D4');
      expect(over).toBe(mode === 'values' ? 1.25 : '=SUM(D3:D4)');
      expect(rest).toEqual([1.25, 1.25]);
      const without = preview.choose([lineOf(preview, 'B!D2')], false);
      expect(writtenTo(without, 'B!D2', 'PL1!D3', 'PL1!D4')).toEqual([null, null, null]);
      // A figure of the other sheet that is taken in again is one that the formula must not follow.
      const again = without.choose([lineOf(preview, 'PL1!D4')], true);
      expect(writtenTo(again, 'B!D2', 'PL1!D4')).toEqual([over, 1.25]);
    },
  );

  test('and no other cell', () => {
    const preview = previewOf(mode, sheetOf('PL1', FIRST), second('=SUM(PL1!D4:E4)-1.5'));
    const without = preview.choose([lineOf(preview, 'B!D2')], false);
    expect(writtenTo(without, 'B!D2', 'PL1!D3', 'PL1!D4')).toEqual([null, 1.25, null]);
  });

  test('below its parts goes with its line', () => {
    const rows: CellValue[][] = [
      PAR,
      ['1', 'Lĩnh vực', 10, '4,5', 9, ''],
      ['1.1', 'a', 5, '2,25', 4.5, ''],
      ['1.2', 'b', 5, '2,25', 4.5, ''],
      ['', 'Tổng điểm', 10, 0, 9, ''],
    ];
    const preview = previewOf(mode, sheetOf('S', rows, { formulas: { '4,3': '=SUM(D3:D4)' } }));
    const cells = ['S!D3', 'S!D4', 'S!D5'];
    expect(writtenTo(preview, ...cells).slice(0, 2)).toEqual([2.25, 2.25]);
    const without = preview.choose([lineOf(preview, 'S!D5')], false);
    expect(writtenTo(without, ...cells)).toEqual([null, null, null]);
  });

  test('[W12] is not written where the formula cannot be written over', () => {
    const array = [{ row: 1, column: 3, rows: 1, columns: 2 }];
    const formula = "=SUM('PL1'!D3:D4)";
    const { plan } = previewOf(mode, sheetOf('PL1', FIRST), second(formula, array));
    expect(plan.covered?.map(nameOf)).toContain('B!D2');
    expect(plan.cells.map(nameOf)).not.toContain('PL1!D3');
    expect(plan.cells.map(nameOf)).not.toContain('PL1!D4');
  });

  test('[W12] of its own table neither', () => {
    const rows = SECOND.map((row, nth) => (nth === 2 ? ['1.1', 'c', 2, '1,25', 1.5, 0.25] : row));
    const grid = {
      ...sheetOf('B', rows, { formulas: { '1,3': '=SUM(D3:D4)*2' } }),
      spills: [{ row: 1, column: 3, rows: 1, columns: 2 }],
    };
    const { plan } = previewOf(mode, grid);
    expect(plan.covered?.map(nameOf)).toContain('B!D2');
    expect(plan.cells.map(nameOf)).not.toContain('B!D3');
  });
});
