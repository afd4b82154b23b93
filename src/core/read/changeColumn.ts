import type { Column } from './columnRoles';
import type { ChosenScores } from './chooseScores';

/** A hundredth, in units of Decimal: changes are printed with two decimals and more. */
const CHANGE_ROUNDING = 1_000_000;
/** So few may all be wrong. */
const FEW_CHANGES = 3;
/** One change in so many must be target − base. */
const LEAST_AGREEING = 3;

type Chosen = Pick<ChosenScores, 'base' | 'target' | 'baseYear' | 'targetYear'>;

/**
 * Whether a column of changes is target − base (SPEC R3): its heading names no other years, its figures do not
 * contradict it, and they are no better explained as the change to the base from an earlier score.
 *
 * @param scores all columns of scores
 */
export function isChangeOf(change: Column, chosen: Chosen, scores: readonly Column[]): boolean {
  if (!mayBeOfYears(change, chosen)) return false;
  const { base, target } = chosen;
  if (!base || !target) return true;
  const { agree, compared } = agreement(change, base, target);
  const others = scores
    .filter((one) => one !== base && one !== target)
    .map((earlier) => agreement(change, earlier, base).agree);
  if (compared < FEW_CHANGES) return others.every((other) => other <= agree);
  return agree * LEAST_AGREEING >= compared && others.every((other) => other <= agree);
}

/** "Điểm tăng | Điểm giảm": each holds what the other leaves blank, and neither is the change. */
export function isOneWay({ own }: Column, others: readonly Column[]): boolean {
  const isUp = (words: string) => /tăng/.test(words) && !/giảm/.test(words);
  const isDown = (words: string) => /giảm/.test(words) && !/tăng/.test(words);
  return (
    (isUp(own) && others.some((other) => isDown(other.own))) ||
    (isDown(own) && others.some((other) => isUp(other.own)))
  );
}

function mayBeOfYears({ from, to }: Column, { baseYear, targetYear }: Chosen): boolean {
  if (to !== null && targetYear !== null && to !== targetYear) return false;
  if (from !== null && to !== null && baseYear !== null && from !== baseYear) return false;
  return from === null || targetYear === null || from < targetYear;
}

/** Of the rows that print all three figures, in how many the change is the difference of the others. */
function agreement(change: Column, from: Column, to: Column): { agree: number; compared: number } {
  let agree = 0;
  let compared = 0;
  change.contents.values.forEach((printed, row) => {
    const before = from.contents.values[row] ?? null;
    const after = to.contents.values[row] ?? null;
    if (printed === null || before === null || after === null) return;
    compared += 1;
    if (Math.abs(after - before - printed) <= CHANGE_ROUNDING) agree += 1;
  });
  return { agree, compared };
}
