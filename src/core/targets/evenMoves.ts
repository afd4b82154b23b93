import { type Decimal, divide, subtract, ZERO } from '../base/decimal';

/** A figure that may move between two others. */
export interface Movable {
  target: Decimal;
  lowest: Decimal;
  highest: Decimal;
  /** What the whole gains by one unit of it. */
  weight: number;
}

/**
 * Moves all by as much, so that the whole gains an amount; one that meets its end stays there, and the others move on.
 *
 * @param amount in units of the weights; below nought to lower
 * @returns the move of each; where all meet their ends the whole gains less
 */
export function evenMoves(amount: number, all: readonly Movable[]): Decimal[] {
  const moves = all.map(() => ZERO);
  let left = amount;
  let free = all.map((one, at) => ({ one, at }));
  while (free.length > 0) {
    const weight = free.reduce((sum, { one }) => sum + one.weight, 0);
    if (weight === 0) break;
    const move = divide(left as Decimal, weight);
    const met = free.filter(({ one }) => moveWithin(one, move) !== move);
    for (const { one, at } of met.length > 0 ? met : free) {
      moves[at] = moveWithin(one, move);
      left -= moves[at] * one.weight;
    }
    if (met.length === 0) break;
    free = free.filter((one) => !met.includes(one));
  }
  return moves;
}

function moveWithin({ target, lowest, highest }: Movable, move: Decimal): Decimal {
  if (target + move > highest) return subtract(highest, target);
  return target + move < lowest ? subtract(lowest, target) : move;
}
