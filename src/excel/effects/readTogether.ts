import type { RunOptions } from '../../app/workbookPort';
import { send, type BatchRequest } from '../requests/batch';
import { problemOf } from '../requests/errors';

/** A request that only reads, and may be sent twice. */
export interface ReadRequest extends BatchRequest {
  /**
   * Excel may be unable to answer this one, and then answers nothing that is asked beside it: reads the same by itself.
   * @throws what Excel answers
   */
  apart?(): Promise<void>;
  /** What is left to be asked once this was answered. */
  next?(): ReadRequest[];
}

/**
 * Reads in one sync, and in others what is left to be asked then. Where Excel answers nothing because of a request that
 * can be read apart, the others are sent by themselves, and those one by one.
 *
 * @returns false when it was cancelled
 * @throws what Excel answers to the others
 */
export async function readTogether(
  requests: readonly ReadRequest[],
  options: RunOptions = {},
): Promise<boolean> {
  let round = requests;
  try {
    while (round.length > 0) {
      if ((await send(round, options)) < round.length) return false;
      round = round.flatMap((request) => request.next?.() ?? []);
    }
    return true;
  } catch (error) {
    if (!requests.some(({ apart }) => apart) || !mayBeOfOne(error)) throw error;
  }
  const others = requests.filter(({ apart }) => !apart);
  if ((await send(others, options)) < others.length) return false;
  for (const request of requests) await request.apart?.();
  return true;
}

/** Whether an error may be about one object that cannot be read: Excel says now that it is not there, now nothing. */
export function mayBeOfOne(error: unknown): boolean {
  return ['sheet-gone', 'host-failed'].includes(problemOf(error).code);
}
