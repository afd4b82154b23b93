import { agencyKey } from '../core/agencies/agencyKey';
import { addresseesOf, localityGroups } from '../core/assign/localityGroups';
import { isRequested } from '../core/assign/requested';
import { isSliceEnd, type Task } from '../core/base/task';
import { valueAt } from '../core/base/grid';
import { readSheetMark } from '../core/ownSheets/sheetModel';
import { readSent } from '../core/periods/progressSheet';
import { findingsOfYear } from '../core/years/findingsOfYear';
import { tablesOfYear } from '../core/years/workedOn';
import { heldReports } from './heldReports';
import { recalculateTask } from './recalculate';
import type { Reading } from './reading';
import { returnedTask } from './returned';
import { roundsTask, roundTask } from './rounds';

/** The year's work in its order, and how far each step is. */
export interface Workflow {
  check: { errors: number; warnings: number };
  /** Cells whose figure is not what it should be. */
  recalculate: { outdated: number };
  /** Leaf criteria that have a target. */
  targets: { given: number; of: number };
  /** Agencies that have their sheet, or to whom a form went as a file. */
  assign: { made: number; of: number };
  /** Agencies that reported: in the round that is worked on, else ever. */
  collect: { answered: number; of: number };
}

export type Step = keyof Workflow;

export const STEPS: readonly Step[] = ['check', 'recalculate', 'targets', 'assign', 'collect'];

/**
 * How far the workbook's year is (SPEC O9). Nothing is kept of it: all of it is seen in the workbook.
 *
 * @param round the name of the one that is worked on; '' for none
 */
export function* workflowTask(reading: Reading, round = ''): Task<Workflow> {
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
  const forms = yield* formsOut(reading);
  return {
    check: { errors: bySeverity.error, warnings: bySeverity.warning },
    recalculate: { outdated },
    targets,
    assign: { made: forms.made, of: forms.of },
    collect:
      (yield* collectedIn(reading, round)) ?? (yield* collectedEver(reading, forms.expected)),
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

/**
 * Forms that were made or went out, and those that are to. Who is asked and not assigned counts where a form was made for
 * it, because none is by default (SPEC G13).
 *
 * @returns also how many are expected back: of forms for some agencies only those, of localities that share a sheet each
 */
function* formsOut({ snapshot, assignments, directory, year }: Reading) {
  const made = yield* readSent(snapshot, year);
  for (const grid of snapshot.sheets) {
    const mark = readSheetMark(valueAt(grid, 0, 0));
    if (mark?.kind === 'agency') made.add(agencyKey(mark.subject));
  }
  const groups = localityGroups(directory, year, snapshot);
  for (const { name, members } of groups) {
    // Files go to each of its localities, and none to the group.
    const keys = members.map(agencyKey);
    if (keys.every((key) => made.has(key))) made.add(agencyKey(name));
    if (made.has(agencyKey(name))) for (const key of keys) made.delete(key);
  }
  const isMade = ({ agency }: { agency: string }) => made.has(agencyKey(agency));
  const due = assignments.filter((one) => !isRequested(one.agency) || isMade(one));
  const out = due.filter(isMade);
  const others = made.size - out.length;
  const back = addresseesOf(out.length > 0 ? out : due, assignments, groups).length;
  return { made: made.size, of: due.length + others, expected: back + others };
}

/** @returns null where the workbook has no round of that name */
function* collectedIn(reading: Reading, name: string): Task<Workflow['collect'] | null> {
  const rounds = yield* roundsTask(reading);
  const period = rounds.periods.find((one) => one.name === name);
  if (!period) return null;
  const { said } = yield* returnedTask(reading, []);
  // Nothing depends on what was taken or settled, or on the day, but what a form lacks and whether it is late.
  const nothing = { accepted: [], settled: [] };
  const { progress } = yield* roundTask(reading, rounds, period, said, nothing, '');
  const back = progress.filter(({ state }) => state === 'received' || state === 'lacking');
  return { answered: back.length, of: progress.length };
}

function* collectedEver(reading: Reading, expected: number): Task<Workflow['collect']> {
  const answered = new Set((yield* heldReports(reading)).map(({ agency }) => agencyKey(agency)));
  answered.delete('');
  return { answered: answered.size, of: Math.max(answered.size, expected) };
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
      // Where nothing is expected back, nothing has been collected either.
      return workflow.collect.of > 0 && workflow.collect.answered >= workflow.collect.of;
  }
}

/** @returns the first step that asks for something; null where the year's work is done */
export function nextStep(workflow: Workflow): Step | null {
  return STEPS.find((step) => !isDone(workflow, step)) ?? null;
}
