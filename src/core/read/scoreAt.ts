import { hasFormula } from '../base/cellContent';
import { formatAt } from '../base/cellText';
import { type SheetGrid, valueAt } from '../base/grid';
import type { Score } from '../table/appendix';
import { parseScore } from './parseScore';

/** @returns the score in a cell, at sheet coordinates; blank outside of what was read */
export function scoreAt(grid: SheetGrid, row: number, column: number): Score {
  const format = formatAt(grid, row, column);
  return parseScore(valueAt(grid, row, column), format, hasFormula(grid, row, column));
}
