import { handOut } from './handOut';
import { gainOn, madeBy, mostOf, type Raisable } from './raise';

/**
 * Raises all, each in proportion to its room (SPEC K7). A leaf between two of its steps takes part where its share
 * reaches the next one.
 */
export function raiseEvenly(amount: number, leaves: readonly Raisable[]): number[] {
  const most = leaves.reduce((sum, leaf) => sum + mostOf(leaf), 0);
  if (amount >= most) return leaves.map(({ rungs }) => rungs);
  const begun = leaves.map((leaf) => {
    if (isOnStep(leaf)) return 0;
    return (mostOf(leaf) * amount) / most >= gainOn(leaf, 1) ? 1 : 0;
  });
  const more = handOut(
    amount - madeBy(leaves, begun),
    leaves.map((leaf, at) => {
      const from = begun[at] ?? 0;
      const isIn = from > 0 || isOnStep(leaf);
      return { unit: leaf.step * leaf.weight, room: isIn ? leaf.rungs - from : 0 };
    }),
  );
  const rungs = begun.map((from, at) => from + (more[at] ?? 0));
  const left = amount - madeBy(leaves, rungs);
  // One that was left out may be just what is missing.
  const last = leaves.findIndex((leaf, at) => rungs[at] === 0 && gainOn(leaf, 1) === left);
  if (last >= 0) rungs[last] = 1;
  return rungs;
}

/** Whether each step counts the same, the first among them. */
function isOnStep({ before, lowest, step }: Raisable): boolean {
  return lowest - before === step;
}
