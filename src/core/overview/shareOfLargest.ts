import type { Decimal } from '../base/decimal';

/** For bars that are compared with each other: @returns how large a figure is beside the largest of all, from 0 to 1 */
export function shareOfLargest(all: readonly Decimal[]): (figure: Decimal) => number {
  const largest = Math.max(0, ...all.map((figure) => Math.abs(figure)));
  return (figure) => (largest === 0 ? 0 : Math.abs(figure) / largest);
}
