import type { CriterionRef } from '../assign/assignment';
import type { Decimal } from '../base/decimal';
import { saysChange, saysPercentOfPoints } from '../table/noScore';
import { isWithinLimit } from '../table/limit';
import { isWorth } from './declared';
import type { Claim } from './returned';
import { figuresSaid, isFraction, isRegrouped, meantAs } from './meantAs';
import type { IndexKind } from '../table/indexTraits';

/**
 * Why a score is not accepted as it stands. "disputed": sound by itself, but another doubtful one differs. "percent": a
 * percentage in a table of points. "grouped": a decimal mark may have been taken for one of thousands. "other-year": the
 * sheet was made for another year than the table is for. "other-words": on the sheet this code is something else's. "merged": its cell is one with those of other rows.
 * "not-a-score": words, a dash, an error value, a bound such as ">95", or a change such as "tăng 0,5". "fraction": 0.955
 * for 95.5 %. "no-result": a formula that was not worked out in the file, or must be anew. "declared": the numbers that
 * it is counted from give another one. "only-declared": they came alone.
 */
export type DoubtReason =
  | 'over-max'
  | 'below-zero'
  | 'not-a-score'
  | 'no-result'
  | 'fraction'
  | 'other-words'
  | 'other-year'
  | 'grouped'
  | 'merged'
  | 'percent'
  | 'declared'
  | 'only-declared'
  | 'disputed';

/** A score that is not accepted as it stands. */
export interface Doubtful {
  ref: CriterionRef;
  claim: Claim;
  why: DoubtReason;
  max: Decimal | null;
  /** What it may have been meant as; none where nobody should take it as it stands. */
  meant: readonly Decimal[];
}

/**
 * What speaks against taking a score as it stands (SPEC T1).
 *
 * @param isOther whether the words beside it are of something else
 */
export function doubtOf(
  kind: IndexKind,
  ref: CriterionRef,
  claim: Claim,
  max: Decimal | null,
  isOther: boolean,
): Doubtful[] {
  const { value, state, relation, stored, text } = claim.score;
  const meant = value === null ? [] : meantAs(kind, value, max, claim.isGrouped);
  // No one chooses a score that the criterion cannot have (SPEC T5).
  const given = value !== null && isWithinLimit(value, max) ? [value] : [];
  const doubt = (why: DoubtReason, as = meant) => [{ ref, claim, why, max, meant: as }];
  if (claim.years !== null) return doubt('other-year', given);
  if (isOther) return doubt('other-words', given);
  if (claim.hasNoResult) return doubt('no-result', []);
  const { declared } = claim;
  if (state === 'blank' && declared) return doubt('only-declared', [declared.worth]);
  const isChange = stored === 'text' && saysChange(text);
  if (value === null || state !== 'value' || relation !== '=' || isChange) {
    return doubt('not-a-score', saidIn(claim, max));
  }
  if (claim.isMerged) return doubt('merged', given);
  // As cells with a percent format read, too.
  if (saysPercentOfPoints(kind, text)) return doubt('percent', []);
  if (isFraction(kind, value)) return doubt('fraction');
  if (max !== null && value > max) return doubt('over-max');
  if (!isWithinLimit(value, max)) return doubt('below-zero');
  if (declared && !isWorth(value, declared)) return doubt('declared', [value, declared.worth]);
  return isRegrouped(value, claim.isGrouped) && !declared ? doubt('grouped') : [];
}

/** What words name that are no score as they stand; a change, or a bound, names none. */
function saidIn({ score: { state, stored, text } }: Claim, max: Decimal | null): Decimal[] {
  const isWords = state === 'unreadable' && stored === 'text' && !saysChange(text);
  return isWords ? figuresSaid(text, max) : [];
}

/** Whether a doubtful score speaks against another one of the same criterion. A dash, and another year's, say nothing. */
export function isDispute({ why, claim: { score, declared } }: Doubtful, value: Decimal): boolean {
  if (why === 'only-declared' && declared) return !isWorth(value, declared);
  return why !== 'other-year' && score.state !== 'dash' && score.value !== value;
}

/** Whether numbers that came alone give the score that somebody else wrote: then nothing is to be asked. */
export function isAnswered(doubt: Doubtful, sound: readonly Claim[]): boolean {
  if (doubt.why !== 'only-declared' || sound.length === 0) return false;
  return sound.every(({ score: { value } }) => value !== null && !isDispute(doubt, value));
}
