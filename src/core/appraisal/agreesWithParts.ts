import { abs, type Decimal, halfUnit, subtract, sum } from '../base/decimal';
import { rollUp } from '../compute/rollUp';
import type { PlacedTable } from '../nextYear/nextYear';
import { scoreAt } from '../read/scoreAt';
import type { Criterion, Score } from '../table/appendix';
import { topmost } from '../table/topmost';

/**
 * Whether a parent's or the total's score in a column is what its parts in that column come to, within half a unit of its
 * last decimal; of a leaf, and where nothing follows from the parts, it is. Where points add up, a part without a figure
 * counts nothing: what is surveyed has none among the appraised scores.
 *
 * @param of the row; null: the total @param column of the sheet, from 0
 */
export function agreesWithParts(
  { table, grid }: PlacedTable,
  of: Criterion | null,
  column: number,
  score: Score,
): boolean {
  const { appendix } = table;
  const { rollup, adjustments } = appendix;
  const parts = of === null ? topmost(appendix) : of.children;
  if (score.value === null || parts.length === 0 || rollup === 'none') return true;
  // Bonus and penalty points are rows of their own, and which of them counts differs from table to table.
  if (of === null && adjustments.length > 0) return true;
  const figures = parts.map((part) => ({
    figure: scoreAt(grid, part.row, column).value,
    weight: part.weight,
  }));
  const known = figures.flatMap(({ figure }) => figure ?? []);
  if (known.length === 0) return true;
  const whole: Decimal | null = rollup === 'sum' ? sum(known) : rollUp(rollup, figures);
  return whole === null || abs(subtract(whole, score.value)) <= halfUnit(score.decimals);
}
