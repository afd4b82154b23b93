import { coveredCells } from '../base/coveredCells';
import type { SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { Appendix, Criterion, TotalRow } from '../table/appendix';
import { SCORE_FIELDS } from '../table/scoreFields';

/** Leaves out figures that no row has for itself (SPEC R18): what a merge hides, and a cell merged over several criteria. */
export function* dropCovered(
  grid: SheetGrid,
  columns: Appendix['columns'],
  rows: readonly (Criterion | TotalRow)[],
): Task<void> {
  const fields = SCORE_FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : { field, column };
  });
  const isOfFigures = ({ column, columns: width }: { column: number; columns: number }) =>
    fields.some((one) => one.column >= column && one.column < column + width);
  const merges = grid.merges.filter(isOfFigures);
  if (merges.length === 0) return;
  const own = new Set(rows.map(({ row }) => row));
  const isCovered = coveredCells({ merges }, (row) => own.has(row));
  for (const [nth, { row, scores }] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    for (const { field, column } of fields) if (isCovered(row, column)) scores[field] = null;
  }
}
