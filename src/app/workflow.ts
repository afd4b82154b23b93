import { agencyKey } from '../core/agencies/agencyKey';
import { isSliceEnd, type Task } from '../core/base/task';
import { valueAt } from '../core/base/grid';
import { readSheetMark } from '../core/ownSheets/sheetModel';
import { findingsOfYear } from '../core/years/findingsOfYear';
import { tablesOfYear } from '../core/years/workedOn';
import { heldReports } from './heldReports';
import { recalculateTask } from './recalculate';
import type { Reading } from './reading';

/** The year's work in its order, and how far each step is. */
export interface Workflow {
  check: { errors: number; warnings: number };
  /** Cells whose figure is not what it should be. */
  recalculate: { outdated: number };
  /** Leaf criteria that have a target. */
  targets: { given: number; of: number };
  /** Agencies that have their sheet. */
  assign: { made: number; of: number };
  /** Agencies of whose reports the workbook holds something. */
  collect: { answered: number; of: number };
}

export type Step = keyof Workflow;

export const STEPS: readonly Step[] = ['check', 'recalculate', 'targets', 'assign', 'collect'];

/** How far the workbook's year is. Nothing is kept of it: all of it is seen in the workbook. */
export function* workflowTask(reading: Reading): Task<Workflow> {
  yield;
  const { cells } = yield* recalculateTask(reading, 'values');
  const outdated = cells.reduce((count, { isForm }) => count + (isForm === true ? 0 : 1), 0);
  yield;
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const { tables, year } = reading;
  for (const { severity } of findingsOfYear(reading.findings, tables, year)) {
    bySeverity[severity] += 1;
  }
  const targets = yield* targetsOf(reading);
  const made = formsIn(reading);
  const answered = new Set((yield* heldReports(reading)).map(({ agency }) => agencyKey(agency)));
  answered.delete('');
  const agencies = reading.assignments.length;
  return {
    check: { errors: bySeverity.error, warnings: bySeverity.warning },
    recalculate: { outdated },
    targets,
    assign: { made, of: Math.max(made, agencies) },
    collect: { answered: answered.size, of: Math.max(answered.size, made === 0 ? agencies : made) },
  };
}

function* targetsOf({ tables, year }: Reading): Task<Workflow['targets']> {
  const targets = { given: 0, of: 0 };
  for (const { appendix } of tablesOfYear(tables, year)) {
    yield;
    for (const { index, children, scores } of appendix.criteria) {
      if (isSliceEnd(index)) yield;
      if (children.length > 0) continue;
      targets.of += 1;
      if ((scores.target?.value ?? null) !== null) targets.given += 1;
    }
  }
  return targets;
}

/** Agencies that have a sheet in the workbook. */
function formsIn({ snapshot }: Reading): number {
  const agencies = snapshot.sheets.flatMap((grid) => {
    const mark = readSheetMark(valueAt(grid, 0, 0));
    return mark?.kind === 'agency' ? [agencyKey(mark.subject)] : [];
  });
  return new Set(agencies).size;
}

/** Whether a step asks for nothing more. Sheets may be for some agencies only: then those are all. */
export function isDone(workflow: Workflow, step: Step): boolean {
  switch (step) {
    case 'check':
      return workflow.check.errors === 0;
    case 'recalculate':
      return workflow.recalculate.outdated === 0;
    case 'targets':
      return workflow.targets.given === workflow.targets.of;
    case 'assign':
      return workflow.assign.made > 0;
    case 'collect':
      return workflow.collect.answered >= workflow.collect.of;
  }
}

/** @returns the first step that asks for something; null where the year's work is done */
export function nextStep(workflow: Workflow): Step | null {
  return STEPS.find((step) => !isDone(workflow, step)) ?? null;
}
