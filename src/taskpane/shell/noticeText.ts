import type { LastWrite } from '../../app/workbookPort';
import { readSheetMark } from '../../core/ownSheets/sheetModel';
import { appliedMessage, madeSheets } from '../../strings/appliedMessage';
import { placesText } from '../../strings/placeText';
import { problemMessage } from '../../strings/problemMessage';
import { revertedMessage } from '../../strings/revertedMessage';
import type { Strings } from '../../strings/vi';
import type { Notice } from '../../app/session/sessionState';

/** What a notice says. */
export function noticeText(notice: Notice, strings: Strings): string {
  const { write } = strings;
  switch (notice.kind) {
    case 'nothing':
      return write.nothing;
    case 'outdated':
      return write.outdated;
    case 'judged':
      return write.judged(notice.of, notice.isDone);
    case 'recovered':
      return write.recovered(placesText(notice.places, strings));
    case 'problem':
      return problemText(notice, strings);
    case 'reverted':
      return revertedMessage(notice.reverted, strings);
    case 'applied':
      return appliedMessage(notice.plan, notice.applied, strings);
  }
}

/** An undo knows a sheet by its name: one that was renamed since can be named back. */
function problemText({ problem, of }: Notice & { kind: 'problem' }, strings: Strings): string {
  if (of === 'undo' && problem.code === 'sheet-gone' && problem.details.sheet !== null) {
    return strings.write.undoWithout(problem.details.sheet);
  }
  return problemMessage(problem, strings);
}

/** What somebody stopped, or what changed meanwhile, is no error. */
export function intentOf(notice: Notice): 'success' | 'info' | 'warning' | 'error' {
  switch (notice.kind) {
    case 'problem':
      return notice.problem.code === 'cancelled' ? 'warning' : 'error';
    case 'outdated':
    case 'recovered':
      return 'warning';
    case 'applied':
      return notice.applied.kept.length > 0 ? 'warning' : 'success';
    case 'judged':
      return notice.isDone ? 'success' : 'warning';
    case 'reverted':
      return notice.reverted.lostFormulas ? 'warning' : 'success';
    case 'nothing':
      return 'info';
    default:
      return 'success';
  }
}

/** Whether the last write is what the notice speaks of, wholly or half done: "Undo" beside it takes back that. */
export function isAbout(notice: Notice, lastWrite: LastWrite): boolean {
  if (notice.kind === 'applied') {
    const { cells, highlights, sheetsAdded, sheetsUpdated } = notice.applied;
    const count = cells.length + highlights + sheetsAdded.length + sheetsUpdated.length;
    const { kind } = notice.plan;
    return lastWrite.kind === kind && (count > 0 || kind === 'clear-highlight');
  }
  if (notice.kind === 'judged') return notice.of === 'write' && notice.isDone;
  if (notice.kind !== 'problem') return false;
  const { problem } = notice;
  if (problem.code === 'cancelled') return problem.details.sheets.length > 0;
  return problem.code === 'partly-written';
}

/** The sheet that was made, or the one that leads to the others; null where none is seen. */
export function sheetToOpen(notice: Notice): string | null {
  if (notice.kind !== 'applied') return null;
  const made = new Set(madeSheets(notice.plan, notice.applied));
  const models = notice.plan.sheets.map(({ model }) => model).filter(({ name }) => made.has(name));
  const index = models.find(({ values }) => readSheetMark(values[0]?.[0] ?? '')?.kind === 'index');
  return (index ?? models[0])?.name ?? null;
}

/** Whether the pane itself is to be loaded anew. */
export function isReloaded(notice: Notice): boolean {
  return notice.kind === 'problem' && notice.problem.code === 'part-missing';
}

/** Whether what the pane shows may differ from the workbook, so that reading again helps. */
export function isOutOfDate(notice: Notice): boolean {
  const codes = [
    ...['changed-under-us', 'sheet-gone', 'connection-lost'],
    ...['no-answer', 'not-begun', 'not-read'],
  ];
  return notice.kind === 'problem' && codes.includes(notice.problem.code);
}
