/** Somebody who can take up to `room` steps, each of which brings the whole nearer by `unit`. Whole numbers. */
export interface Taker {
  unit: number;
  room: number;
}

/** The takers whose steps count the same, with what they and all finer tiers can do together. */
interface Tier {
  unit: number;
  room: number;
  takers: number[];
  /** From here to the finest tier: all that can be taken, and the unit that every amount is a multiple of. */
  capacity: number;
  commonUnit: number;
  /** How many counts of this tier, from the highest down, can be the best: with fewer, some finer steps make up whole ones of this. */
  window: number;
}

/** Keeps the search short where groups of many sizes are averaged; the sizes of real tables need 5. */
const LONGEST_WINDOW = 24;

/**
 * Shares an amount out in proportion to room, in whole steps, by largest remainders. Coarse steps are
 * settled first, as near to their proportion as lets the finer ones make up the exact amount.
 *
 * @returns the steps of each taker; together they make the amount, or the most below it that steps and
 * room allow
 */
export function handOut(amount: number, takers: readonly Taker[]): number[] {
  const steps = takers.map(() => 0);
  const tiers = tiersOf(takers);
  let left = reachable(amount, tiers, 0);
  tiers.forEach((tier, index) => {
    const ideal = (left * (tier.unit * tier.room)) / tier.capacity / tier.unit;
    const taken = nearest(ideal, tier.room, (count) => {
      const rest = left - count * tier.unit;
      return rest >= 0 && reachable(rest, tiers, index + 1) === rest;
    });
    shareOut(taken, tier, takers, steps);
    left -= taken * tier.unit;
  });
  return steps;
}

function tiersOf(takers: readonly Taker[]): Tier[] {
  const byUnit = new Map<number, number[]>();
  takers.forEach(({ unit, room }, index) => {
    if (room <= 0 || unit <= 0) return;
    const tier = byUnit.get(unit);
    if (tier) tier.push(index);
    else byUnit.set(unit, [index]);
  });
  const tiers: Tier[] = [];
  let capacity = 0;
  let commonUnit = 0;
  let isChain = true;
  for (const [unit, members] of [...byUnit].sort(([a], [b]) => a - b)) {
    const room = members.reduce((total, index) => total + (takers[index]?.room ?? 0), 0);
    isChain &&= unit % (tiers[0]?.unit ?? unit) === 0;
    capacity += unit * room;
    commonUnit = greatestCommonDivisor(unit, commonUnit);
    // Of so many finer steps some always add up to a multiple of this unit; where each unit divides the next, to one.
    const window = isChain ? 1 : Math.min(LONGEST_WINDOW, unit / commonUnit);
    tiers.unshift({ unit, room, takers: members, capacity, commonUnit, window });
  }
  return tiers;
}

/** @returns the largest amount not above the wanted one that the tiers from `from` on can make */
function reachable(amount: number, tiers: readonly Tier[], from: number): number {
  const tier = tiers[from];
  if (!tier || amount <= 0) return 0;
  if (amount >= tier.capacity) return tier.capacity;
  const wanted = amount - (amount % tier.commonUnit);
  const most = Math.min(tier.room, Math.floor(wanted / tier.unit));
  let best = 0;
  for (let count = most; count >= 0 && count > most - tier.window; count -= 1) {
    const made = count * tier.unit;
    best = Math.max(best, made + reachable(wanted - made, tiers, from + 1));
    if (best === wanted) break;
  }
  return best;
}

/** @returns the whole number from 0 to `most` nearest to `ideal` that is accepted; 0 when none is */
function nearest(ideal: number, most: number, accepts: (count: number) => boolean): number {
  const start = Math.min(most, Math.max(0, Math.round(ideal)));
  for (let distance = 0; distance <= most; distance += 1) {
    for (const count of [start + distance, start - distance]) {
      if (count >= 0 && count <= most && accepts(count)) return count;
    }
  }
  return 0;
}

/** Largest remainders: whole shares first, then one more to those whose share lost most by rounding down. */
function shareOut(count: number, tier: Tier, takers: readonly Taker[], steps: number[]): void {
  let rest = count;
  const remainders: { index: number; remainder: number }[] = [];
  for (const index of tier.takers) {
    const share = (count * (takers[index]?.room ?? 0)) / tier.room;
    steps[index] = Math.floor(share);
    rest -= Math.floor(share);
    remainders.push({ index, remainder: share - Math.floor(share) });
  }
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of remainders.slice(0, rest)) steps[index] = (steps[index] ?? 0) + 1;
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}
