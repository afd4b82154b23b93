import type { SheetGrid, WorkbookSnapshot } from './grid';
import { isSameData } from './sameData';
import { isSliceEnd, type Task } from './task';

/** Whether two readings of a workbook say the same, to the last cell. */
export function* isSameSnapshot(one: WorkbookSnapshot, other: WorkbookSnapshot): Task<boolean> {
  const { sheets, ...rest } = one;
  const { sheets: others, ...otherRest } = other;
  if (sheets.length !== others.length || !isSameData(rest, otherRest)) return false;
  for (const [nth, grid] of sheets.entries()) {
    yield;
    const against = others[nth];
    if (!against || !(yield* isSameGrid(grid, against))) return false;
  }
  return true;
}

/**
 * Whether a snapshot that was brought up to date differs from the one before in protection at the most: what is planned
 * stays as it was planned, and the look before a write says what is protected.
 */
export function hasSameCells(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  const { sheets, isStructureProtected: _is, ...rest } = one;
  const { sheets: others, isStructureProtected: _was, ...otherRest } = other;
  return (
    sheets.length === others.length &&
    isSameData(rest, otherRest) &&
    sheets.every((grid, nth) => {
      const against = others[nth];
      return (
        grid.values === against?.values &&
        grid.formulas === against.formulas &&
        grid.numberFormats === against.numberFormats &&
        grid.visibility === against.visibility &&
        grid.far === against.far
      );
    })
  );
}

function* isSameGrid(one: SheetGrid, other: SheetGrid): Task<boolean> {
  const { values, formulas, numberFormats, ...rest } = one;
  const { values: _values, formulas: _formulas, numberFormats: _formats, ...otherRest } = other;
  if (values.length !== other.values.length || !isSameData(rest, otherRest)) return false;
  for (let row = 0; row < values.length; row += 1) {
    if (isSliceEnd(row)) yield;
    const isSame =
      isSameRow(formulas[row], other.formulas[row]) &&
      isSameRow(values[row], other.values[row]) &&
      isSameRow(numberFormats[row], other.numberFormats[row]);
    if (!isSame) return false;
  }
  return true;
}

function isSameRow(one: readonly unknown[] = [], other: readonly unknown[] = []): boolean {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
