import type { Reading } from '../../src/app/reading';
import type { Making } from '../../src/app/session/preparing';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { finish } from '../../src/core/base/task';

/** The plan that a button asks for, of the reading that is there. */
export async function madeNow(making: Making, reading: Reading): Promise<GuardedPlan> {
  const made = making(reading);
  return finish(made instanceof Promise ? await made : made);
}
