/**
 * Work on many rows that pauses now and then, so that whoever runs it can draw, listen, or stop it for good. What a
 * pause yields means nothing; the work returns its result.
 */
export type Steps<T> = Generator<unknown, T, undefined>;

/** Rows between two pauses: a few milliseconds of the slowest work. */
const ROWS_A_STEP = 512;

/** @returns whether to pause before the nth row, from 0 */
export function isPause(nth: number): boolean {
  return nth % ROWS_A_STEP === ROWS_A_STEP - 1;
}

/** Runs work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
