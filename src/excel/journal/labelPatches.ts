import { cellsOfRun, type ColumnRun } from '../runs';
import type { CellPatch, TablePrints } from './entry';

/** @returns a look-up of what a write changes in the labels of a table themselves */
export function labelPatches(
  cells: readonly ColumnRun<CellPatch>[],
  table: Pick<TablePrints, 'sheet' | 'row' | 'headerRows' | 'columns'>,
): (row: number, column: number) => CellPatch | undefined {
  const isHeader = (row: number): boolean => row >= table.row && row < table.row + table.headerRows;
  const patches = new Map<string, CellPatch>();
  for (const run of cells) {
    const isKeys = table.columns.includes(run.column);
    if (run.sheet !== table.sheet || !(isKeys || run.row < table.row + table.headerRows)) continue;
    for (const { row, column, item } of cellsOfRun(run)) {
      if (isKeys || isHeader(row)) patches.set(`${row}:${column}`, item);
    }
  }
  return (row, column) => patches.get(`${row}:${column}`);
}
