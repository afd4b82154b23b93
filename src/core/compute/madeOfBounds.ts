import type { Computed, Criterion, Score } from '../table/appendix';
import { isBound } from '../table/bound';
import { EXACT } from '../table/open';
import type { YearField } from '../table/scoreFields';

/**
 * Whether a row's figure is what its parts come to at least or at most (SPEC K2), and no figure or bound that its cell
 * says: no difference can be taken of it.
 *
 * @param row null: the total
 */
export function isMadeOfBounds(
  computed: Computed,
  row: Criterion | null,
  field: YearField,
  score: Score | null,
): boolean {
  if (computed.open(row, field) === EXACT) return false;
  return !isBound(score) || computed.follows(row, field);
}
