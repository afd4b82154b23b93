import { sum } from '../base/decimal';
import { foldText } from '../base/text';
import type { Criterion, TotalRow } from '../table/appendix';
import { agreement, sumOfAll } from './family';
import { isBonusOrPenalty } from './rowWords';

interface CodedAdjustment {
  criterion: Criterion;
  isPenalty: boolean;
}

/**
 * Sections of bonus and penalty points that the total's maximum does not hold (SPEC R14): all of them, or only those that
 * are taken away, or only those that are added.
 *
 * @param top the topmost criteria
 * @param totals all rows that are called so: one above the total may print the maximum that this leaves out
 */
export function codedAdjustments(
  top: readonly Criterion[],
  total: TotalRow | null,
  totals: readonly TotalRow[],
): CodedAdjustment[] {
  const named = top.flatMap((criterion): CodedAdjustment[] => {
    const said = isBonusOrPenalty(foldText(criterion.name));
    return said ? [{ criterion, isPenalty: said === 'penalty' }] : [];
  });
  if (!total || named.length === 0 || named.length === top.length) return [];
  const hasMaximum = ({ scores: { max } }: TotalRow) => max !== null && max.value !== null;
  const whole = hasMaximum(total) ? total : (totals.find(hasMaximum) ?? total);
  const max = { scores: { ...whole.scores, base: null, target: null, result: null } };
  const penalties = named.filter(({ isPenalty }) => isPenalty);
  const bonuses = named.filter(({ isPenalty }) => !isPenalty);
  const isApart = (apart: readonly CodedAdjustment[]) =>
    agreement(
      max,
      top.filter((one) => apart.every(({ criterion }) => criterion !== one)),
    ).agree > 0;
  // Where the maximum holds all of them they are criteria.
  if (isApart([]) && named.every(({ criterion }) => isHeld(criterion))) return [];
  return [named, penalties, bonuses].find((some) => some.length > 0 && isApart(some)) ?? [];
}

/** One without a maximum, or with one below nought, is in no sum of maxima. */
function isHeld({ scores }: Criterion): boolean {
  return (scores.max?.value ?? 0) > 0;
}

/** "1.3 Điểm thưởng" among the parts of a criterion whose maximum is that of the others: it has none of its own. */
export function leaveBonusOut({ scores, children }: Criterion): void {
  if (children.length < 2) return;
  const max = scores.max?.value ?? null;
  if (max === null) return;
  const all = sumOfAll(children, 'max');
  if (all === null || all === max) return;
  const others = children.filter(
    ({ name, scores: own }) =>
      (own.max?.value ?? 0) >= 0 && isBonusOrPenalty(foldText(name)) === null,
  );
  if (others.length === children.length) return;
  if (sum(others.flatMap((child) => child.scores.max?.value ?? [])) !== max) return;
  for (const child of children) {
    if (!others.includes(child)) child.scores = { ...child.scores, max: null };
  }
}

export function withParts(criterion: Criterion): Criterion[] {
  return [criterion, ...criterion.children.flatMap(withParts)];
}
