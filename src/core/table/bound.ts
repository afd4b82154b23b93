import type { Relation, Score } from './appendix';
import { ABOVE, BELOW, EXACT, type Open } from './open';

/** Whether a figure is a commitment such as ">95,00": no sum and no difference can be taken of it. */
export function isBound(score: Score | null): boolean {
  return score !== null && score.relation !== '=' && score.value !== null;
}

/** Of a bound the side on which it leaves its figure open. */
export function openOf(relation: Relation): Open {
  switch (relation) {
    case '>':
    case '≥':
      return ABOVE;
    case '<':
    case '≤':
      return BELOW;
    case '=':
      return EXACT;
  }
}

/** The relation in which what is open stands to its figure; null of what is exact, and where it may lie anywhere. */
export function relationOf(open: Open): '≥' | '≤' | null {
  return open === ABOVE ? '≥' : open === BELOW ? '≤' : null;
}
