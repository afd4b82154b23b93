import type { Task } from './task';

/** What running work in slices takes of its surroundings. */
export interface Clock {
  /** Milliseconds, from anywhere. */
  now(): number;
  /** Lets everything else that waits have its turn. */
  pause(): Promise<void>;
}

/** Runs work to its end, and pauses after every slice. */
export interface InSlices {
  <T>(task: Task<T>): Promise<T>;
  /**
   * @param isCancelled asked after pauses; when true the work is dropped
   * @returns null when it was cancelled
   */
  <T>(task: Task<T>, isCancelled: (() => boolean) | undefined): Promise<T | null>;
}

/**
 * How long the pane is busy at a time without drawing or hearing the user. From 50 ms on that is felt, and a slice may
 * follow what Office.js does with a large answer, or what React does with a click.
 */
const SLICE_MILLISECONDS = 12;
/** Too short to matter to whatever comes after it. */
const SHORT_MILLISECONDS = 4;

export function slicer({ now, pause }: Clock): InSlices {
  return inSlices;

  function inSlices<T>(task: Task<T>): Promise<T>;
  function inSlices<T>(task: Task<T>, isCancelled?: () => boolean): Promise<T | null>;
  async function inSlices<T>(task: Task<T>, isCancelled?: () => boolean): Promise<T | null> {
    let start = now();
    for (;;) {
      const step = task.next();
      const spent = now() - start;
      if (step.done) {
        // What is done with the result is a slice of its own.
        if (spent > SHORT_MILLISECONDS) await pause();
        return step.value;
      }
      if (spent < SLICE_MILLISECONDS) continue;
      await pause();
      if (isCancelled?.() === true) return null;
      start = now();
    }
  }
}
