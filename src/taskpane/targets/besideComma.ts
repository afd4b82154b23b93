import { type Decimal, decimalsOf } from '../../core/base/decimal';

/** With how many decimals a figure is shown. @param places undefined: as many as it has */
export function decimalsShown(value: Decimal | null, places: number | undefined): number {
  return value === null ? 0 : (places ?? decimalsOf(value));
}

/**
 * The room that a figure leaves at its right, so that commas stand below each other in a column of figures that have not as
 * many decimals each.
 *
 * @param most decimals of the figure in the column that has most
 */
export function besideComma(
  value: Decimal | null,
  places: number | undefined,
  most: number,
): { paddingRight: string } {
  const own = decimalsShown(value, places);
  const digits = Math.max(0, most - own);
  // A comma is not as wide as a digit.
  return { paddingRight: `calc(${digits}ch + ${own === 0 && most > 0 ? 0.28 : 0}em)` };
}
