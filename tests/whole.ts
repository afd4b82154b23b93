/** All that can be tried is tried: minutes of work, which `npm run faults` and `npm run sequences` do. */
export const IS_WHOLE = process.env.SWEEP === 'whole';

/** @returns how often a property is tried: the check's share, or twenty times as often */
export function runs(share: number): { numRuns: number } {
  return { numRuns: IS_WHOLE ? 20 * share : share };
}
