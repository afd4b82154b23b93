import type { AgencyDirectory } from '../core/agencies/agency';
import { directoryPlan } from '../core/directory/directorySheet';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Keeps a changed directory in the workbook, on its own sheet. */
export function* directoryTask(reading: Reading, directory: AgencyDirectory): Task<GuardedPlan> {
  return yield* withPreconditions(reading, directoryPlan(reading.snapshot, directory));
}
