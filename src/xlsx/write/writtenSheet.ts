import type { Area, CellValue } from '../../core/base/grid';
import type { SheetModel } from '../../core/base/sheetModel';

/** A sheet that is to go out as a file. */
export interface WrittenSheet extends SheetModel {
  /** Where people may type once the sheet is protected, without a password; null: it is not protected. */
  unlocked: readonly Area[] | null;
  /** What formulas come to, by "row,column" from 0: a program that does not calculate shows it. */
  results: ReadonlyMap<string, CellValue>;
}

/** The key of a place among a sheet's results. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}
