import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { plainContent } from '../../src/core/base/cellContent';
import { cellAddress } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { CellChange } from '../../src/core/plan/plan';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import { PAR } from '../core/plan/recalculated';
import { sheetOf, workbookOf } from '../snapshot';

/** P1!D4 is text, held by D3 of the other table; D2 of that should be 1.5, and shows 1. */
function recalculated(formulas: Record<string, string>, mode: RecalculateMode) {
  const first = sheetOf('P1', [
    PAR,
    ['1', 'Thể chế', 2, 1, 2, 1],
    ['1.1', 'Văn bản', 1, 0.5, 1, 0.5],
    ['1.2', 'Kiểm tra', 1, '0,5', 1, 0.5],
  ]);
  const rows = [
    PAR,
    ['1', 'Tổ chức', 3, 1, 2, 1],
    ['1.1', 'Bộ máy', 2, 1, 1.5, 0.5],
    ['1.2', 'Biên chế', 1, 0.5, 0.5, 0],
  ];
  const reading = readingOf(workbookOf(first, sheetOf('P2', rows, { formulas })));
  if (!reading.ok) throw new Error(reading.problem.code);
  const plan = finish(recalculateTask(reading.value, mode));
  const byCell = (cells: readonly CellChange[]) =>
    Object.fromEntries(
      cells.map(({ sheet, row, column, after }) => [
        `${sheet}!${cellAddress(row, column)}`,
        plainContent(after),
      ]),
    );
  return {
    cells: byCell(plan.cells),
    texts: byCell((plan.left ?? []).filter(({ because }) => because === 'text')),
  };
}

const HOLDING = { '2,3': '=SUM(P1!D4)+1' };

describe.each(['values', 'formulas'] as const)(
  '[W6] %s: text that stays in another table',
  (mode) => {
    test.each(['=SUM(D3,P1!D4)', '=SUM(D3,p1!D2:D4)-1', "=SUM(D3,'P1:P3'!D4)"])(
      'no constant is written over a formula that refers to it: %s',
      (sum) => {
        const { cells, texts } = recalculated({ ...HOLDING, '1,3': sum }, mode);
        expect(cells).not.toHaveProperty('P1!D4');
        expect(cells).not.toHaveProperty('P2!D2');
        expect(texts).toEqual({ 'P2!D2': 1.5 });
      },
    );

    test('nor over one that stands over such a formula; one that refers to none gives way', () => {
      const over = { ...HOLDING, '1,3': '=SUM(D3,P1!D4)', '1,5': '=E2-D2' };
      const { cells, texts } = recalculated(over, mode);
      expect(cells).not.toHaveProperty('P2!F2');
      expect(texts).toEqual({ 'P2!D2': 1.5, 'P2!F2': 0.5 });
      expect(
        recalculated({ ...HOLDING, '1,3': '=SUM(D3,P1!D3)-0.5' }, mode).cells['P2!D2'],
      ).toBeDefined();
    });
  },
);
