/**
 * Where a figure may lie besides what it says: above it (">1"), below it ("<1"), or, of parts that say both, on either
 * side. Bits, so that those of all parts together are one number.
 */
export type Open = number;

export const EXACT: Open = 0;
export const ABOVE: Open = 1;
export const BELOW: Open = 2;

/** Where what is taken away leaves a difference open. */
export function opposite(open: Open): Open {
  return ((open & ABOVE) !== 0 ? BELOW : EXACT) | ((open & BELOW) !== 0 ? ABOVE : EXACT);
}
