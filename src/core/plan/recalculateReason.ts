import type { Score } from '../table/appendix';
import { holdsRank } from '../read/holdsRank';
import type { ReasonKind } from './reason';

/** Told to the user with each cell. */
export type Why = Exclude<ReasonKind, 'fix' | 'lead' | 'result' | 'appraised'>;

/**
 * A figure that changes is said before all else; then a rank that leaves the cell: the figure alone would look as if
 * the rank were lost.
 */
export function reasonOf(
  score: Score,
  followsFromParts: boolean,
  isRight: boolean,
  isFormula: boolean,
): Why {
  if (!isRight) return followsFromParts ? 'recalculate' : 'repair';
  if (holdsRank(score)) return 'split-rank';
  if (isFormula) return 'to-formula';
  return score.stored === 'text' ? 'to-number' : 'to-unit';
}
