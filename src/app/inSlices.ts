import type { Task } from '../core/base/task';

/**
 * How long the pane is busy at a time without drawing or hearing the user. From 50 ms on that is felt, and a piece may
 * follow what Office.js does with a large answer, or what React does with a click.
 */
const PIECE_MILLISECONDS = 12;
/** Too short to matter to whatever comes after it. */
const SHORT_MILLISECONDS = 4;

/**
 * Runs work in pieces so short that the pane draws and listens between them.
 *
 * @param isCancelled asked between pieces; when true the work is dropped
 * @returns null when it was cancelled
 */
export async function inSlices<T>(steps: Task<T>): Promise<T>;
export async function inSlices<T>(
  steps: Task<T>,
  isCancelled: (() => boolean) | undefined,
): Promise<T | null>;
export async function inSlices<T>(steps: Task<T>, isCancelled?: () => boolean): Promise<T | null> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    const spent = performance.now() - start;
    if (step.done) {
      // What is done with the result is a piece of its own.
      if (spent > SHORT_MILLISECONDS) await nextTask();
      return step.value;
    }
    if (spent < PIECE_MILLISECONDS) continue;
    await nextTask();
    if (isCancelled?.() === true) return null;
    start = performance.now();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
