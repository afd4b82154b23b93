import type { AgencyDirectory } from '../core/agencies/agency';
import { directoryPlan } from '../core/agencies/directorySheet';
import type { Plan } from '../core/plan/plan';
import type { Reading } from './reading';

/** Keeps a changed directory in the workbook, on its own sheet. */
export function planDirectory(reading: Reading, directory: AgencyDirectory): Plan {
  return directoryPlan(reading.snapshot, directory);
}
