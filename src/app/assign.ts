import { assignPlan, defaultAssignOptions, type AssignOptions } from '../core/assign/assignPlan';
import type { Task } from '../core/base/task';
import { agencyKey } from '../core/agencies/agencyKey';
import { readSheetMark } from '../core/ownSheets/sheetModel';
import type { Plan } from '../core/plan/plan';
import { type LineKey, sheetLine } from '../core/plan/planLines';
import { withPreconditions } from './withPreconditions';
import type { Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** A sheet for each agency that has something to do, or for the chosen ones, and the index of them all. */
export function* assignTask(
  reading: Reading,
  options: AssignOptions = defaultAssignOptions,
): Task<GuardedPlan> {
  return yield* withPreconditions(reading, yield* assignPlan(reading, options));
}

/** The same without the agencies whose sheets were left out: the index leads to sheets that are there. */
export function* assignWithout(
  reading: Reading,
  options: AssignOptions,
  plan: Plan,
  leftOut: ReadonlySet<LineKey>,
): Task<GuardedPlan> {
  const without = new Set(
    plan.sheets
      .filter((sheet) => leftOut.has(sheetLine(sheet)))
      .map(({ model }) => readSheetMark(model.values[0]?.[0] ?? ''))
      .flatMap((mark) => (mark?.kind === 'agency' ? agencyKey(mark.subject) : [])),
  );
  const all = options.agencies ?? reading.assignments.map(({ agency }) => agency);
  const agencies = all.filter((agency) => !without.has(agencyKey(agency)));
  return yield* assignTask(reading, { ...options, agencies });
}
