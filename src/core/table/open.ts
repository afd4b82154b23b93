/**
 * Where a figure may lie besides what it says: above it (">1"), below it ("<1"), or, of parts that say both, on either
 * side. Bits, so that those of all parts together are one number.
 */
export type Open = number;

export const EXACT: Open = 0;
export const ABOVE: Open = 1;
export const BELOW: Open = 2;
