import { type Decimal, divide, toNumber } from '../base/decimal';
import type { RollupRule } from '../table/indexTraits';

/** What "no figure" is in a column of figures: a sum with an unknown part is unknown by itself. */
export const NONE = NaN;

/**
 * How much a part counts among its siblings (SPEC K1): once, or as much as the table prints beside it; NONE where
 * nothing follows from parts, or nobody knows how much.
 */
export function weightIn(rule: RollupRule, printed: Decimal | null | undefined): number {
  switch (rule) {
    case 'sum':
    case 'mean':
      return 1;
    case 'weighted':
      return typeof printed === 'number' ? toNumber(printed) : NONE;
    case 'none':
      return NONE;
  }
}

/** What a part adds to its family's sum. Whole units, so that sums stay exact whatever is added and taken away. */
export function shareOf(figure: number, weight: number): number {
  return weight === 1 ? figure : Math.round(figure * weight);
}

/**
 * A parent's figure (SPEC K1).
 *
 * @param sum the shares of its parts
 * @param weights of its parts together: in a mean, how many there are
 * @returns NONE where a part has no figure
 */
export function wholeOf(rule: RollupRule, sum: number, weights: number): number {
  if (Number.isNaN(sum) || Number.isNaN(weights) || weights === 0) return NONE;
  return rule === 'sum' ? sum : divide(sum as Decimal, weights);
}

/** One part of a family: its figure, and the weight that the table prints for it. */
export interface Part {
  figure: Decimal | null;
  weight: Decimal | null | undefined;
}

/** @returns what one family's parts come to; null where one has no figure, and of none */
export function rollUp(rule: RollupRule, parts: readonly Part[]): Decimal | null {
  let sum = 0;
  let weights = 0;
  for (const { figure, weight } of parts) {
    const counts = weightIn(rule, weight);
    sum += shareOf(figure ?? NONE, counts);
    weights += counts;
  }
  return figureOf(wholeOf(rule, sum, weights));
}

/** A figure kept as a plain number: a Decimal, or sums and differences of Decimals, which are Decimals. */
export function figureOf(units = NONE): Decimal | null {
  return Number.isNaN(units) ? null : (units as Decimal);
}
