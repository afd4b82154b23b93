import { finish } from '../../../src/core/base/task';
import type { Area, CellValue } from '../../../src/core/base/grid';
import { readingOf } from '../../../src/app/check';
import { recalculateTask } from '../../../src/app/recalculate';
import { sheetOf, workbookOf } from '../../snapshot';

/** A table as it is printed: a line a row, cells between bars; "2.5" is a number, "2,5" text. */
export function grid(sheet: string, printed: string, merges: Area[] = []) {
  const rows = printed
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => cell(text.trim())));
  return sheetOf(sheet, rows, { merges });
}

function cell(text: string): CellValue {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

export function readingIn(...sheets: ReturnType<typeof grid>[]) {
  const outcome = readingOf(workbookOf(...sheets));
  if (!outcome.ok) throw new Error('no table');
  return outcome.value;
}

export function read(printed: string, merges: Area[] = []) {
  const reading = readingIn(grid('Bảng', printed, merges));
  const [table] = reading.tables;
  if (!table || reading.tables.length > 1) throw new Error('not one table');
  const { appendix } = table;
  return { ...appendix, rows: appendix.criteria.map(({ row }) => row), reading };
}

/** Addresses that recalculating all would write, by row and column from 0. */
export function written(reading: ReturnType<typeof readingIn>): string[] {
  return finish(recalculateTask(reading, 'values')).cells.map(
    ({ row, column }) => `${row},${column}`,
  );
}

export const span = (row: number, column: number, rows: number, columns: number): Area => ({
  ...{ row, column, rows, columns },
});

/** Of a table with everything that recalculating needs. */
export const HEADING = 'TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025';
