import type { Steps } from '../core/steps';

/** How long the pane may be busy without drawing or hearing the user: half of what counts as a long task. */
const PIECE_MILLISECONDS = 25;

/**
 * Runs work in pieces so short that the pane draws and listens between them.
 *
 * @param isCancelled asked between pieces; when true the work is dropped
 * @returns null when it was cancelled
 */
export async function inPieces<T>(steps: Steps<T>): Promise<T>;
export async function inPieces<T>(
  steps: Steps<T>,
  isCancelled: (() => boolean) | undefined,
): Promise<T | null>;
export async function inPieces<T>(steps: Steps<T>, isCancelled?: () => boolean): Promise<T | null> {
  let isLong = false;
  let end = performance.now() + PIECE_MILLISECONDS;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      // What is done with the result of long work is a piece of its own.
      if (isLong) await nextTask();
      return step.value;
    }
    if (performance.now() < end) continue;
    isLong = true;
    await nextTask();
    if (isCancelled?.() === true) return null;
    end = performance.now() + PIECE_MILLISECONDS;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
