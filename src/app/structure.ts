import type { Task } from '../core/base/task';
import type { WorkbookSnapshot } from '../core/base/grid';
import { structurePlan } from '../core/structure/structureSheet';
import type { Choices } from '../core/table/choice';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** Keeps exactly these choices about the structure of tables in the workbook, on a sheet of ours. */
export function* structureTask(snapshot: WorkbookSnapshot, choices: Choices): Task<GuardedPlan> {
  return yield* withPreconditions({ snapshot, tables: [] }, structurePlan(snapshot, choices));
}
