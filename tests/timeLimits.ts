/**
 * How long tests wait, in milliseconds: so long that what is reached is stuck and not slow, on a machine that is busy with
 * other things too. Nothing else in the tests says how long anything may take; how fast it is is measured by `npm run bench`.
 */
const MINUTE = 60_000;

export const TIME_LIMITS = {
  /** For something to appear in a browser, or to become so. */
  wait: 2 * MINUTE,
  /** For a program that a test runs: a build, LibreOffice, the headless command. */
  program: 12 * MINUTE,
  /** For one test, and for what is done before and after all of a file's: above all that they wait for. */
  test: 15 * MINUTE,
  /** For one operation hit at every fault point. */
  wholeSweep: 60 * MINUTE,
} as const;
