import type { Relation } from '../table/appendix';
import type { Decimal } from '../base/decimal';
import type { IndexKind } from '../table/indexTraits';
import { saysChange, saysPercentOfPoints } from '../table/noScore';
import { parseScore } from '../read/parseScore';

/** Why something typed is no target. "change": a rise such as "tăng 0,5". "percent": a percentage among points. */
export type TargetRefusal = 'unreadable' | 'tooLong' | 'negative' | 'change' | 'percent';

/** A target as it was typed: ">95" is a bound. Null empties it. */
export interface TypedTarget {
  value: Decimal | null;
  relation: Relation;
}

/**
 * Takes what a person typed for a target, and nothing that collecting would not take for a score (SPEC T1), but bounds.
 *
 * @param typed "1," is on its way to "1,5"
 * @param max the criterion's highest possible score, in points or percent; null where that is not known
 */
export function readTarget(
  typed: string,
  kind: IndexKind,
  max: Decimal | null,
): { target: TypedTarget } | { refused: TargetRefusal } {
  const text = typed.trim().replace(/(\d)[.,]$/, '$1');
  const { state, value, relation, rank } = parseScore(text, 'General', false);
  if (saysChange(text)) return { refused: 'change' };
  if (saysPercentOfPoints(kind, text)) return { refused: 'percent' };
  if (state === 'unreadable' || state === 'dash' || rank !== null) {
    return { refused: /^-?\d+(?:[.,]\d+)?$/.test(text) ? 'tooLong' : 'unreadable' };
  }
  // A criterion that only takes points away has no maximum above zero.
  if (value !== null && value < 0 && (max === null || max > 0)) return { refused: 'negative' };
  return { target: { value, relation } };
}
