import type { AgencyDirectory } from '../core/agencies/agency';
import { directoryPlan } from '../core/directory/directorySheet';
import { choicesWithListed } from '../core/agencies/openSuccessions';
import { readChoices } from '../core/structure/readChoices';
import { structurePlan } from '../core/structure/structureSheet';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/**
 * Keeps a changed directory in the workbook, on its own sheet. Where somebody is listed in it now of whom it was answered
 * that the province has none, the answer follows (SPEC S14).
 */
export function* directoryTask(reading: Reading, directory: AgencyDirectory): Task<GuardedPlan> {
  const { snapshot } = reading;
  const plan = directoryPlan(snapshot, directory);
  const choices = readChoices(snapshot);
  const settled = choicesWithListed(directory, choices);
  const answers = settled === choices ? [] : structurePlan(snapshot, settled).sheets;
  return yield* withPreconditions(reading, { ...plan, sheets: [...plan.sheets, ...answers] });
}
