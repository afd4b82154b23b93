import type { ScoredTable } from '../../core/table/scoredTable';
import type { Score } from '../../core/table/appendix';
import type { ScoreField } from '../../core/table/scoreFields';

/**
 * The total as its cell has it, where that is not the computed figure: a bound, a rounded or a wrong sum.
 *
 * @returns null where the two agree or nothing stands in the cell
 */
export function printedOtherwise(
  { appendix, computed }: ScoredTable,
  field: ScoreField,
): Score | null {
  const score = appendix.total?.scores[field] ?? null;
  if (score?.state !== 'value') return null;
  if (score.relation === '=' && score.value === computed.total[field]) return null;
  return score;
}
