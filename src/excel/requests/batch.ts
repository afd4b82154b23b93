import { answered } from './answered';
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

/** A request that asks for something in one function and takes it, once it is loaded, in another. */
export function requestOf<Asked>(
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
 * Sends requests in order, as many to a batch as Excel on the web takes at a time.
 * @returns how many were answered: fewer than there are when the user cancelled in between
 * @throws what Excel answers; the batches before, and the failed one up to the failure, are done
 */
export async function send(
  requests: readonly BatchRequest[],
  options: RunOptions = {},
): Promise<number> {
  let next = 0;
  while (next < requests.length) {
    if (options.isCancelled?.() === true) return next;
    const context = newContext();
    const batch = batchFrom(requests, next);
    await inSlices(queueAll(batch, context));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds no more than BATCH_BYTES
    await answered(context.sync());
    await inSlices(harvestAll(batch));
    next += batch.length;
    options.onProgress?.(next, requests.length);
  }
  return next;
}

/** As many as one batch may hold, and at least one. */
function batchFrom(requests: readonly BatchRequest[], first: number): readonly BatchRequest[] {
  let bytes = 0;
  let end = first;
  for (const request of requests.slice(first)) {
    bytes += request.bytes;
    if (end > first && bytes > BATCH_BYTES) break;
    end += 1;
  }
  return requests.slice(first, end);
}

function* queueAll(batch: readonly BatchRequest[], context: Excel.RequestContext): Task<void> {
  for (const request of batch) {
    yield;
    request.queue(context);
  }
}

function* harvestAll(batch: readonly BatchRequest[]): Task<void> {
  for (const request of batch) {
    yield;
    request.harvest?.();
  }
}
