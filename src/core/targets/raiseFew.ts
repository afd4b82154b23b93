import { gainOn, madeBy, mostOf, type Raisable, rungWithin } from './raise';
import { raiseEvenly } from './raiseEvenly';

/** How many more leaves than are needed at least are tried where steps do not come out even. */
const MORE_TRIED = 4;

/**
 * Raises as few as can be (SPEC K7): those with most room to their maxima, and of the last one what is still missing.
 * Where that does not come out even, some steps are shared among those few.
 */
export function raiseFew(amount: number, leaves: readonly Raisable[]): number[] {
  const byRoom = leaves
    .map((leaf, at) => ({ leaf, at, most: mostOf(leaf) }))
    .sort((a, b) => b.most - a.most || a.at - b.at);
  let best = inTurn(amount, leaves, byRoom);
  if (madeBy(leaves, best) === amount) return best;
  let needed = 0;
  for (let sum = 0; needed < byRoom.length && sum < amount; needed += 1) {
    sum += byRoom[needed]?.most ?? 0;
  }
  for (let count = needed; count <= Math.min(needed + MORE_TRIED, byRoom.length); count += 1) {
    const chosen = byRoom.slice(0, count);
    const shared = raiseEvenly(
      amount,
      chosen.map(({ leaf }) => leaf),
    );
    const rungs = leaves.map(() => 0);
    chosen.forEach(({ at }, nth) => {
      rungs[at] = shared[nth] ?? 0;
    });
    if (madeBy(leaves, rungs) > madeBy(leaves, best)) best = rungs;
  }
  return best;
}

interface Placed {
  leaf: Raisable;
  at: number;
  most: number;
}

/** The largest rooms first, as whole as they fit; then whatever gains what is left, or most of it. */
function inTurn(amount: number, leaves: readonly Raisable[], byRoom: readonly Placed[]): number[] {
  const rungs = leaves.map(() => 0);
  let left = amount;
  let next = 0;
  while (left > 0 && next < byRoom.length) {
    const one = byRoom[next];
    if (!one || rungs[one.at] !== 0) next += 1;
    else if (one.most <= left) {
      rungs[one.at] = one.leaf.rungs;
      left -= one.most;
    } else {
      const last = lastOf(left, byRoom, next, rungs);
      if (!last) break;
      rungs[last.at] = last.rung;
      left -= last.gain;
    }
  }
  return rungs;
}

/** @returns of those not raised yet the first that gains just this, else the one that gains most of it */
function lastOf(
  left: number,
  byRoom: readonly Placed[],
  from: number,
  rungs: readonly number[],
): { at: number; rung: number; gain: number } | null {
  let best: { at: number; rung: number; gain: number } | null = null;
  for (let nth = from; nth < byRoom.length; nth += 1) {
    const one = byRoom[nth];
    if (!one || rungs[one.at] !== 0) continue;
    const rung = rungWithin(one.leaf, left);
    const gain = gainOn(one.leaf, rung);
    if (gain > (best?.gain ?? 0)) best = { at: one.at, rung, gain };
    if (gain === left) break;
  }
  return best;
}
