import type { LastWrite, WorkbookPort } from '../../src/app/workbookPort';
import type { Outcome, Problem } from '../../src/core/base/outcome';
import type { AnyPlanPort } from '../anyPlanPort';
import { emptyPlan } from '../../src/core/plan/plan';
import { vi } from '../../src/strings/vi';
import { problemMessage } from '../../src/strings/problemMessage';
import type { Engine } from '../../src/workbench/engine/engine';
import { differingSheets, isSameState, shows, stateOf, type State } from './state';
import { typeElsewhere, typeOnWritten, type Typed } from './typing';

/** A workbook after an operation was hit. */
export interface Struck {
  engine: Engine;
  /** The pane, or after a kill the next one. */
  port: WorkbookPort;
  outcome: Outcome<unknown>;
  before: State;
  planned: State;
  /** What could be reverted before. */
  revertible: LastWrite | null;
  /** Whether the host could be asked after the failure how far the operation got: not where it was gone, or unheard. */
  canAsk: boolean;
  /** Whether the user types on what was left half-written before it is reverted; elsewhere in any case. */
  isTypedOn: boolean;
}

/** Texts that users have typed before anything was done. */
const TYPED_BEFORE = ['của người dùng', 'ghi chú của sở'];

/**
 * The workbook is as before, or as planned, or what was written is said and one revert restores the rest;
 * nothing that was typed is gone; the pane reads and writes.
 * @returns what is wrong; nothing where the workbook and the user are well
 */
export async function judge(struck: Struck): Promise<string> {
  const { engine, port, outcome, before, planned } = struck;
  const read = await port.read();
  if (!read.ok) return `the workbook cannot be read afterwards: ${read.problem.code}`;
  const left = stateOf(engine);
  if (outcome.ok) {
    if (!isSameState(left, planned)) return 'said to be done, and is not as planned';
  } else {
    const isWhole = isSameState(left, before) || isSameState(left, planned);
    const isSaidPartly = struck.canAsk && outcome.problem.code.startsWith('partly-');
    const needsRestoring = !isWhole || isSaidPartly || (await looksCutOff(struck));
    const wrong =
      saidWrongly(outcome.problem, left, struck) ||
      (needsRestoring ? await restore(struck, left) : '');
    if (wrong !== '') return wrong;
    const end = needsRestoring ? stateOf(engine) : left;
    const isCertain = struck.canAsk || needsRestoring;
    if (isCertain && isSameState(end, before) && (await offersOther(struck))) {
      return 'as before, and something else is offered for reverting than before';
    }
  }
  return worksOn(engine, port);
}

/** After a kill the next pane cannot know that nothing is missing: it offers to take back what is not finished. */
async function looksCutOff({ port, canAsk }: Struck): Promise<boolean> {
  const last = await port.lastWrite();
  return !canAsk && last.ok && last.value?.isUnfinished === true;
}

async function offersOther({ port, revertible }: Struck): Promise<boolean> {
  const last = await port.lastWrite();
  return !last.ok || JSON.stringify(last.value) !== JSON.stringify(revertible);
}

function saidWrongly(problem: Problem, left: State, { before, planned }: Struck): string {
  const { code, details } = problem;
  if (problemMessage(problem, vi) === '') return `nothing is said of ${code}`;
  if (isSameState(left, before)) return '';
  // Nobody knows, and that is said: the record tells when the workbook is read.
  if (code === 'no-answer') return '';
  if (problem.undone !== undefined) return 'said to be undone, and is not as before';
  if (isSameState(left, planned)) return '';
  const named = 'sheets' in details ? details.sheets : [];
  const written = differingSheets(before, left);
  const touched = [...written, ...differingSheets(before, planned)];
  const unnamed = written.filter((name) => !named.includes(name));
  const untouched = named.filter((name) => !touched.includes(name));
  if (!code.startsWith('partly-')) return `half-written, and said to be ${code}`;
  if (unnamed.length > 0) return `written and not named: ${unnamed.join(', ')}`;
  return untouched.length > 0 ? `named and not written: ${untouched.join(', ')}` : '';
}

/** One click. */
async function restore(
  { engine, port, before, planned, isTypedOn }: Struck,
  left: State,
): Promise<string> {
  const last = await port.lastWrite();
  if (!last.ok || last.value?.isUnfinished !== true) {
    return 'half-written, and the next start does not see it';
  }
  const typedOn = isTypedOn ? typeOnWritten(engine, before) : [];
  const elsewhere = isTypedOn ? [] : typeElsewhere(engine);
  const reverted = await port.revert();
  if (!reverted.ok) return `half-written, and revert says ${reverted.problem.code}`;
  const restored = stateOf(engine);
  const texts = TYPED_BEFORE.filter((text) => shows(before, text) || shows(left, text));
  const typed = [...typedOn, ...elsewhere].map(({ text }) => text);
  const lost = [...texts, ...typed].filter((text) => !shows(restored, text));
  if (lost.length > 0) return `typed and gone: ${lost.join(', ')}`;
  const unsaid = typedOn.filter(
    ({ sheet, isOver }) => isOver && !reverted.value.kept.some((at) => at.includes(sheet)),
  );
  if (unsaid.length > 0) return `kept and not named: ${namesOf(unsaid).join(', ')}`;
  for (const each of elsewhere) each.clear();
  const cleared = stateOf(engine);
  const kept = cleared.sheets
    .filter((sheet) => typedOn.some(({ text }) => shows({ ...cleared, sheets: [sheet] }, text)))
    .map(({ name }) => name);
  // A revert that was hit is finished by the next: it ends where it was planned to.
  return isSameState(cleared, before, kept) || isSameState(cleared, planned, kept)
    ? ''
    : 'half-written, and revert does not restore it';
}

/** Writes a cell that nobody needs, and reverts it. */
async function worksOn(engine: Engine, port: AnyPlanPort): Promise<string> {
  const place = { sheet: 'Sổ tay', row: 3, column: 3 };
  const cells = [{ ...place, why: { is: 'recalculate' } as const, before: '', after: 205 }];
  const sheet = engine.sheets.find(({ name }) => name === place.sheet);
  const held = () => sheet?.cells.value(place.row, place.column);
  const applied = await port.apply({ ...emptyPlan('fix'), cells });
  if (!applied.ok) return `the next write says ${applied.problem.code}`;
  if (held() !== 205) return 'the next write writes nothing';
  const reverted = await port.revert();
  if (!reverted.ok) return `the next revert says ${reverted.problem.code}`;
  return held() === '' ? '' : 'the next revert reverts nothing';
}

function namesOf(typed: readonly Typed[]): string[] {
  return typed.map(({ sheet }) => sheet);
}
