/**
 * Work on many rows that pauses now and then, so that whoever runs it can draw, listen, or stop it for good. What a
 * pause yields means nothing; the work returns its result.
 */
export type Task<T> = Generator<unknown, T, undefined>;

/** Rows between two pauses: a few milliseconds of the slowest work. */
const ROWS_A_SLICE = 512;

/** @returns whether to pause before the nth row, from 0 */
export function isSliceEnd(nth: number): boolean {
  return nth % ROWS_A_SLICE === ROWS_A_SLICE - 1;
}

/**
 * Does something with each item, in order, pausing now and then. A loop over items in a task of its own makes an object
 * for each of them; this makes none.
 */
export function* forEach<T>(items: readonly T[], work: (item: T) => void): Task<void> {
  for (let at = 0; at < items.length; at += 1) {
    if (isSliceEnd(at)) yield;
    const item = items[at];
    if (item !== undefined) work(item);
  }
}

/** Runs work to its end without a pause. */
export function finish<T>(steps: Task<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
