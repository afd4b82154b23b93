import { abs, add, type Decimal, subtract } from '../base/decimal';
import type { RollupRule } from '../table/indexTraits';
import { figureOf, NONE, shareOf, wholeOf } from './rollUp';

/** A part as its cell prints it. */
export interface PrintedPart {
  figure: Decimal | null;
  /** How far what is exact may be from it (see roundingIn). */
  within: Decimal;
  /** How much it counts (see weightIn). */
  weight: number;
}

/**
 * Whether a parent agrees with what its parts print, and these with what they are: printed parts that are wrong
 * themselves make a right parent of nobody (SPEC A4).
 *
 * @param own the parent's printed figure, and how far what is exact may be from it
 * @param exact what its exact parts come to
 */
export function isFromRoundedParts(
  rule: RollupRule,
  own: { figure: Decimal; within: Decimal },
  exact: Decimal,
  parts: readonly PrintedPart[],
): boolean {
  let [printed, lost, weights] = [0, 0, 0];
  for (const { figure, within, weight } of parts) {
    printed += shareOf(figure ?? NONE, weight);
    lost += shareOf(within, weight);
    weights += weight;
  }
  const asPrinted = figureOf(wholeOf(rule, printed, weights));
  const most = figureOf(wholeOf(rule, lost, weights));
  if (asPrinted === null || most === null) return false;
  const isNear = (other: Decimal, within: Decimal) => abs(subtract(own.figure, other)) <= within;
  return isNear(asPrinted, own.within) && isNear(exact, add(own.within, most));
}
