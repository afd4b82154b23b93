import { assignTask } from '../../app/assign';
import { check } from '../../app/check';
import { collectTask } from '../../app/collect';
import { fixTask } from '../../app/fix';
import { highlightTask } from '../../app/highlight';
import type { Reading } from '../../app/reading';
import { recalculateTask } from '../../app/recalculate';
import { writtenAtOnce } from '../../app/writtenAtOnce';
import { reportTask } from '../../app/report';
import { structureTask } from '../../app/structure';
import type { Applied, GuardedPlan, WorkbookPort } from '../../app/workbookPort';
import { localDay } from '../../core/base/day';
import { success, type Outcome, type Problem } from '../../core/base/outcome';
import { isEmptyPlan, type Plan } from '../../core/plan/plan';
import { type Finding, fixOf } from '../../core/table/finding';
import { findingsOfYear } from '../../core/years/findingsOfYear';
import { readSheetMark } from '../../core/ownSheets/sheetModel';
import { createExcelWorkbook } from '../../excel/excelWorkbook';
import type { OpenWorkbook } from '../node/openWorkbook';
import { doubtsEn } from '../../strings/doubts.en';
import { doubtsVi } from '../../strings/doubts.vi';
import { readAnswered, type Answered, type Unused } from './answers';
import type { HeadlessArguments, StepName } from './arguments';
import { collectFiles } from './collectFiles';
import { exportFiles } from './exportFiles';
import type { RunRecord, Traffic } from './report';
import { type ShownCell, shownCells } from './shown';
import { finish } from '../../core/base/task';

export interface StepFailure {
  step: StepName | 'read';
  problem: Problem;
}

/** The year to work on is none of the workbook's. */
export interface NoSuchYear {
  years: readonly number[];
}

/** An answer that a question of the workbook does not have. */
export interface NoSuchAnswer {
  said: Unused['noAnswer'][number];
}

export type RunResult =
  | { ok: true; run: RunRecord }
  | { ok: false; failure: StepFailure | NoSuchYear | NoSuchAnswer };

/**
 * Takes the steps in their order, each on what the one before it left: the add-in's own use cases, over Office.js.
 *
 * @param workbook open in the stand-in, with the client's globals in place
 */
export async function runSteps(
  { steps, write, changes, returned, lang, year }: HeadlessArguments,
  answered: readonly Answered[],
  input: string,
  { engine, host }: OpenWorkbook,
): Promise<RunResult> {
  const port = createExcelWorkbook();
  const counted = async <T>(work: () => Promise<T>) => {
    host.traffic.reset();
    const value = await work();
    return { value, traffic: host.traffic.totals() };
  };

  const words = lang === 'vi' ? [doubtsVi, doubtsEn] : [doubtsEn, doubtsVi];
  const first = await counted(() => readAnswered(port, answered, words, year));
  const { reading: firstReading, added, unused } = first.value;
  if (!firstReading.ok) return failed('read', firstReading.problem);
  let reading = firstReading.value;
  if (year !== null && reading.year !== year) {
    return { ok: false, failure: { years: reading.years } };
  }
  const [said] = unused.noAnswer;
  if (said) return { ok: false, failure: { said } };
  const traffic: Record<string, Traffic> = { read: first.traffic };
  const run: RunRecord = {
    input,
    reading,
    changes: [],
    left: [],
    agencySheets: new Map(),
    hasHighlighted: false,
    sheetsAdded: [],
    sheetsUpdated: [],
    traffic,
    notAsked: unused.notAsked,
    exported: null,
    collected: null,
  };
  let hasWritten = false;
  if (added !== null && steps.some((step) => step !== 'check')) {
    // As in the pane, what was answered is kept in the workbook.
    const kept = await applyIfAny(port, finish(structureTask(reading.snapshot, added)));
    if (!kept.ok) return failed('read', kept.problem);
    run.sheetsAdded.push(...kept.value.sheetsAdded);
    run.sheetsUpdated.push(...kept.value.sheetsUpdated);
    hasWritten = true;
  }
  for (const step of steps) {
    if (step === 'check') continue;
    if (hasWritten) {
      const again = await check(port, { year });
      if (!again.ok) return failed('read', again.problem);
      reading = again.value;
    }
    if (step === 'export') {
      run.exported = exportFiles(reading);
      hasWritten = false;
      continue;
    }
    if (step === 'collect') run.collected = await collectFiles(reading, returned);
    const plan = planOf(step, reading, run, { write, changes });
    const { value: applied, traffic: bytes } = await counted(() => applyIfAny(port, plan));
    if (!applied.ok) return failed(step, applied.problem);
    traffic[step] = bytes;
    hasWritten = true;
    const shown = shownCells(
      applied.value.cells,
      reading.snapshot.sheets,
      engine,
      lang === 'vi' ? 'vi' : 'en',
    );
    record(run, step, plan, applied.value, shown);
  }
  return { ok: true, run };
}

/** As in the pane, what is put right is of the year worked on. */
function findingsNow({ findings, tables, year }: Reading): readonly Finding[] {
  return findingsOfYear(findings, tables, year);
}

function planOf(
  step: Exclude<StepName, 'check' | 'export'>,
  reading: Reading,
  { collected }: RunRecord,
  { write, changes }: Pick<HeadlessArguments, 'write' | 'changes'>,
): GuardedPlan {
  switch (step) {
    case 'fix':
      return finish(
        fixTask(
          reading,
          findingsNow(reading).filter((one) => isCertain(one, reading)),
        ),
      );
    case 'collect':
      return finish(
        collectTask(reading, collected?.collected.accepted ?? [], collected?.reports ?? []),
      );
    case 'recalculate':
      return finish(writtenAtOnce(reading, recalculateTask(reading, write, changes)));
    case 'highlight':
      return finish(highlightTask(reading));
    case 'assign':
      return finish(assignTask(reading));
    case 'report':
      return finish(reportTask(reading, localDay(new Date())));
  }
}

/** A maximum that probably should be another is a suggestion: it is taken where an answer names it. */
function isCertain(finding: Finding, { tables }: Reading): boolean {
  if (finding.rule !== 'max-mismatch') return fixOf(finding) !== null;
  return tables.some(
    ({ appendix: { sheet, choices } }) =>
      sheet === finding.sheet &&
      choices.some(
        (one) =>
          one.about === 'maximum' && one.is === 'suggested' && one.of === (finding.parent ?? ''),
      ),
  );
}

/** A plan that changes nothing is done already. */
async function applyIfAny(port: WorkbookPort, plan: GuardedPlan): Promise<Outcome<Applied>> {
  return !isEmptyPlan(plan)
    ? port.apply(plan)
    : success({ cells: [], highlights: 0, sheetsAdded: [], sheetsUpdated: [], kept: [] });
}

function record(
  run: RunRecord,
  step: StepName,
  plan: Plan,
  applied: Applied,
  shown: readonly ShownCell[],
): void {
  run.changes = run.changes.concat(shown);
  run.left.push(...(plan.left ?? []));
  run.sheetsAdded.push(...applied.sheetsAdded);
  run.sheetsUpdated.push(...applied.sheetsUpdated);
  if (step === 'highlight') run.hasHighlighted = true;
  if (step !== 'assign') return;
  run.agencySheets = new Map(
    plan.sheets.flatMap(({ model }) => {
      const mark = readSheetMark(model.values[0]?.[0] ?? '');
      return mark?.kind === 'agency' ? [[mark.subject, model.name] as const] : [];
    }),
  );
}

function failed(step: StepFailure['step'], problem: Problem): RunResult {
  return { ok: false, failure: { step, problem } };
}
