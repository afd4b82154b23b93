import type { Area, CellValue } from '../../core/base/grid';

/** A cell that holds a formula of an array, and does not spill. */
export interface FormulaCell {
  row: number;
  column: number;
  formula: CellValue;
}

/**
 * Where arrays of Ctrl+Shift+Enter ({=…}) stand that have several cells: each of these says the same formula (office-js
 * #6176), and Excel refuses to change a part of them. Office.js does not say how far one reaches: rectangles of cells that
 * say the same are taken for one. One of a single cell is a formula like others.
 */
export function fixedArrays(cells: readonly FormulaCell[]): Area[] {
  const formulas = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell.formula]));
  const found: Area[] = [];
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, formula } of inOrder) {
    const says = (at: number, next: number) => formulas.get(keyOf(at, next)) === formula;
    if (!says(row, column)) continue;
    let columns = 1;
    while (says(row, column + columns)) columns += 1;
    const isRow = (at: number) => {
      for (let next = column; next < column + columns; next += 1) {
        if (!says(at, next)) return false;
      }
      return true;
    };
    let rows = 1;
    while (isRow(row + rows)) rows += 1;
    for (let at = row; at < row + rows; at += 1) {
      for (let next = column; next < column + columns; next += 1) formulas.delete(keyOf(at, next));
    }
    if (rows * columns > 1) found.push({ row, column, rows, columns });
  }
  return found;
}

/**
 * Whether a cell says the same as one beside it: only such a one may belong to an array of several cells.
 *
 * @param formulas of the cells around it
 */
export function saysAsBeside(
  formulas: readonly (readonly CellValue[])[],
  line: number,
  at: number,
): boolean {
  const formula = formulas[line]?.[at];
  return (
    formulas[line - 1]?.[at] === formula ||
    formulas[line + 1]?.[at] === formula ||
    formulas[line]?.[at - 1] === formula ||
    formulas[line]?.[at + 1] === formula
  );
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
