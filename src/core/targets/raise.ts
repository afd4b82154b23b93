import type { Decimal } from '../base/decimal';

/** A leaf that may be raised, and to what: the rungs of a ladder. */
export interface Raisable {
  id: string;
  before: Decimal;
  /** What the total gains by one unit of the leaf, in the whole numbers of Weights. */
  weight: number;
  /** The lowest rung, and from one to the next. */
  lowest: Decimal;
  step: Decimal;
  /** How many there are. */
  rungs: number;
}

/**
 * Shares an amount out over leaves.
 *
 * @param amount in the units of Weights
 * @returns the rung of each, from 1; 0 where it is not raised. Together they make the amount, or less
 */
export type Manner = (amount: number, leaves: readonly Raisable[]) => number[];

/** @returns the leaf's target on a rung, in a Decimal's units */
export function targetOn({ before, lowest, step }: Raisable, rung: number): number {
  return rung === 0 ? before : lowest + (rung - 1) * step;
}

/** What the total gains by it. */
export function gainOn(leaf: Raisable, rung: number): number {
  return (targetOn(leaf, rung) - leaf.before) * leaf.weight;
}

/** What it gains by the highest rung. */
export function mostOf(leaf: Raisable): number {
  return gainOn(leaf, leaf.rungs);
}

/** @returns the highest rung that gains no more than this */
export function rungWithin(leaf: Raisable, amount: number): number {
  const room = amount - gainOn(leaf, 1);
  return room < 0 ? 0 : Math.min(leaf.rungs, 1 + Math.floor(room / (leaf.step * leaf.weight)));
}

export function madeBy(leaves: readonly Raisable[], rungs: readonly number[]): number {
  return leaves.reduce((made, leaf, at) => made + gainOn(leaf, rungs[at] ?? 0), 0);
}
