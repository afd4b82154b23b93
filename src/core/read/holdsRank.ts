import { normaliseText } from '../base/text';
import type { Score } from '../table/appendix';
import { splitBracketed, takeRank } from './parseScore';

/** Whether the rank in a figure's own cell has to move before a number is written there. */
export function holdsRank(score: Score | null): boolean {
  if (score === null || score.stored !== 'text' || score.rank === null) return false;
  return takeRank(normaliseText(score.text)).rank !== null || splitBracketed(score.text) !== null;
}
