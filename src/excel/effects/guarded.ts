import { failure, type Outcome } from '../../core/base/outcome';
import type { JournalHeads } from '../journal/journalSheet';
import { isAbout } from '../requests/errors';
import { stateNow } from './stateNow';

/**
 * Nothing was done: since the journal was read somebody has put something in ("other"), or this Excel cannot find what
 * stands there ("unguarded").
 */
export type Overtaken = { overtaken: 'other' | 'unguarded' };

const MOST_TURNS = 3;

/**
 * Does what begins with the guard: again from the start where somebody else came in between, and without the guard where
 * Excel finds nothing on a hidden sheet.
 */
export async function guarded<T>(
  work: (isGuarded: boolean) => Promise<Outcome<T> | Overtaken>,
): Promise<Outcome<T>> {
  let isGuarded = true;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const outcome = await work(isGuarded);
    if (!('overtaken' in outcome)) return outcome;
    if (outcome.overtaken === 'unguarded') isGuarded = false;
  }
  return failure('being-written', { at: new Date().toISOString() });
}

/**
 * Whether a batch failed at its guard, so that nothing of it was done.
 *
 * @param before the journal as it was when the batch was made
 * @param noted the stamp or the id that stands in the journal where the batch went on beyond the guard
 * @returns null where it failed elsewhere, or Excel does not say
 */
export async function failedGuard(
  error: unknown,
  before: JournalHeads,
  noted: string,
): Promise<Overtaken | null> {
  if (!isAbout(error, ['ItemNotFound', 'ItemAlreadyExists'])) return null;
  try {
    const { journal } = await stateNow();
    if (journal.rows.some(({ id, stamp }) => id === noted || stamp === noted)) return null;
    const isSame = journal.exists === before.exists && journal.top === before.top;
    return { overtaken: isSame ? 'unguarded' : 'other' };
  } catch {
    // Excel does not answer: whoever undoes says so.
    return null;
  }
}
