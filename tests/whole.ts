/** All that can be tried is tried: minutes of work, which `npm run faults` and `npm run sequences` do. */
export const IS_WHOLE = process.env.SWEEP === 'whole';

/** Whoever changes one thing is not told of another: the check tries the same inputs each time, and new ones are tried whole. */
const SEED = 20_260_701;

/** @returns how often a property is tried: the check's share, or twenty times as often and with other inputs each time */
export function runs(share: number): { numRuns: number; seed?: number } {
  return IS_WHOLE ? { numRuns: 20 * share } : { numRuns: share, seed: SEED };
}
