import { inSlices } from './inSlices';
import type { RunOptions } from '../../app/workbookPort';
import type { Task } from '../../core/base/task';
import { BATCH_BYTES, newContext } from './host';

/** A piece of work that belongs into one batch: what it asks of Excel, and what it takes from the answer. */
export interface BatchRequest {
  /** Estimated size of its request or its answer, whichever is larger. */
  bytes: number;
  queue(context: Excel.RequestContext): void;
  /** Called after the batch was answered. */
  harvest?(): void;
}

/** A step that asks for something in one function and takes it, once it is loaded, in another. */
export function askStep<Asked>(
  bytes: number,
  ask: (context: Excel.RequestContext) => Asked,
  take: (asked: Asked) => void,
): BatchRequest {
  let asked: Asked | undefined;
  return {
    bytes,
    queue: (context) => {
      asked = ask(context);
    },
    harvest: () => {
      if (asked !== undefined) take(asked);
    },
  };
}

/**
 * Runs steps in order, as many to a batch as Excel on the web takes at a time.
 * @returns how many were run: fewer than there are when the user cancelled in between
 * @throws what Excel answers; the batches before, and the failed one up to the failure, are done
 */
export async function send(
  steps: readonly BatchRequest[],
  options: RunOptions = {},
): Promise<number> {
  let next = 0;
  while (next < steps.length) {
    if (options.isCancelled?.() === true) return next;
    const context = newContext();
    const batch = batchFrom(steps, next);
    await inSlices(queueAll(batch, context));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds no more than BATCH_BYTES
    await context.sync();
    await inSlices(harvestAll(batch));
    next += batch.length;
    options.onProgress?.(next, steps.length);
  }
  return next;
}

/** As many steps as one request may hold, and at least one. */
function batchFrom(steps: readonly BatchRequest[], first: number): readonly BatchRequest[] {
  let bytes = 0;
  let end = first;
  for (const step of steps.slice(first)) {
    bytes += step.bytes;
    if (end > first && bytes > BATCH_BYTES) break;
    end += 1;
  }
  return steps.slice(first, end);
}

function* queueAll(batch: readonly BatchRequest[], context: Excel.RequestContext): Task<void> {
  for (const step of batch) {
    yield;
    step.queue(context);
  }
}

function* harvestAll(batch: readonly BatchRequest[]): Task<void> {
  for (const step of batch) {
    yield;
    step.harvest?.();
  }
}
