import { readingTask } from '../../src/app/check';
import { followMarks } from '../../src/app/followMarks';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { finish } from '../../src/core/base/task';
import type { SheetGrid } from '../../src/core/base/grid';
import { sheetOf, workbookOf } from '../snapshot';

const LEAF = ['1.1', 'Ban hành kế hoạch'];
const SERIES = sheetOf('Nhiều năm', [
  [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2023'],
    ...['Mục tiêu năm 2024', 'Mục tiêu năm 2025'],
  ],
  ['1', 'Lĩnh vực', 2, 1, 1.5, 2],
  [...LEAF, 2, 1, 1.5, 2],
]);
const plan = (sheet: string, year: number) =>
  sheetOf(sheet, [
    ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    ['1', 'Lĩnh vực', 2, 1, 1.5],
    [...LEAF, 2, 1, 1.5],
  ]);

/** Which columns of which sheets marks follow in, where a leaf's base is written. */
function followed(sheets: SheetGrid[], year: number, written: string): string[] {
  const reading = finish(readingTask(workbookOf(...sheets), [], year));
  if (!reading.ok) throw new Error(reading.problem.code);
  const cell = { sheet: written, row: 2, column: 3, before: 1, after: 0.5 };
  const made: Plan = { ...emptyPlan('fix'), cells: [{ ...cell, why: { is: 'target' } }] };
  return finish(followMarks(reading.value, made)).highlights.flatMap(({ sheet, rules }) =>
    rules.map(({ area }) => `${sheet} ${area.column}`),
  );
}

test('[Y2] marks follow in the target of the year worked on', () => {
  expect(followed([SERIES], 2025, 'Nhiều năm')).toEqual(['Nhiều năm 5']);
  expect(followed([SERIES], 2024, 'Nhiều năm')).toEqual(['Nhiều năm 4']);
});

test('[Y2] on a sheet of another year’s table alone they follow that', () => {
  const both = [plan('PL 2022', 2022), plan('PL 2023', 2023)];
  expect(followed(both, 2023, 'PL 2022')).toEqual(['PL 2022 4']);
});
