import { cellText } from '../base/cellText';
import { type SheetGrid, valueAt } from '../base/grid';
import { foldText } from '../base/text';
import type { InputColumn } from './assignOptions';
import { CODE, KEY, NAME } from '../ownSheets/sheetColumns';
import { OWN_ROW } from '../ownSheets/sheetBuilder';

/** Which column of an agency's sheet is what: columns are moved, inserted and renamed by those who fill it in. */
export interface SheetHeadings {
  inputs: ReadonlyMap<InputColumn, number>;
  /** Where code and name stand. */
  labels: readonly number[];
  /** The other columns of the add-in's own: figures. */
  figures: readonly number[];
  /** Columns that somebody put in. */
  others: readonly number[];
}

/** The columns that are filled in, by the words that tell them apart. */
const INPUTS: readonly (readonly [RegExp, InputColumn])[] = [
  [/^(điểm )?tự (đánh giá|chấm)/, 'score'],
  [/kiểm chứng/, 'evidence'],
  [/^giải pháp/, 'measures'],
  [/^thời hạn/, 'deadline'],
  [/^ghi chú/, 'note'],
];
const LABELS = /^(?:mã|stt|tt|nội dung|tiêu chí)(?: |$)/;
const FIGURES = /^(?:điểm tối đa|điểm năm|mục tiêu|tăng\/giảm)(?: |$)/;

/** The key of the row of headings begins so. */
export const HEADINGS_KEY = 'columns:';

/** @param row the row of headings */
export function headingsAt(grid: SheetGrid, row: number): SheetHeadings {
  const inputs = new Map<InputColumn, number>();
  const labels: number[] = [];
  const figures: number[] = [];
  const others: number[] = [];
  for (const column of columnsOf(grid)) {
    const text = foldText(String(valueAt(grid, row, column)));
    const input = INPUTS.find(([words]) => words.test(text))?.[1];
    if (input && !inputs.has(input)) inputs.set(input, column);
    else if (LABELS.test(text)) labels.push(column);
    else if (FIGURES.test(text)) figures.push(column);
    else others.push(column);
  }
  return { inputs, labels: labels.length > 0 ? labels : [CODE, NAME], figures, others };
}

/**
 * Whether a row without a key is one that somebody put in: on sheets made before all rows had keys it may be the
 * add-in's own.
 */
export function hasKeysThroughout(grid: SheetGrid): boolean {
  return grid.values.some((row) => row[0] === OWN_ROW);
}

/** All columns but that of the keys. */
export function columnsOf(grid: SheetGrid): number[] {
  const last = grid.column + (grid.values[0]?.length ?? 0);
  return Array.from({ length: Math.max(0, last - KEY - 1) }, (_, at) => KEY + 1 + at);
}

/** What stands in a row's columns, those without anything left out. */
export function wordsIn(grid: SheetGrid, row: number, columns: readonly number[]): string[] {
  return columns.map((column) => cellText(grid, row, column)).filter((text) => text !== '');
}
