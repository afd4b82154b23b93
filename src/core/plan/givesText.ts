import { type SheetGrid, valueAt } from '../base/grid';
import type { Appendix, Criterion, TotalRow } from '../table/appendix';
import type { ScoreField } from '../table/scoreFields';

/** Whether a figure is what a formula gives as text (a reference to one): sums pass over it as over any text. */
export function givesText(
  grid: SheetGrid,
  { columns }: Pick<Appendix, 'columns'>,
  { row, scores }: Criterion | TotalRow,
  field: ScoreField,
): boolean {
  const [column, score] = [columns[field], scores[field]];
  if (column === undefined || score?.stored !== 'formula' || score.state !== 'value') return false;
  return typeof valueAt(grid, row, column) === 'string';
}
