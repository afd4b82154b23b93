import { countEn } from './count';
import { kindsEn } from './kinds.en';
import { calendarDay, clockTime } from './moment';
import type { WriteStrings } from './write.vi';
import { counted, plural } from './plural.en';

export const writeEn: WriteStrings = {
  kinds: kindsEn,
  unfitted: (sheets) =>
    `Excel did not take “one page wide” on ${counted(sheets.length, 'sheet')} (${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ', …' : ''}): before printing choose Page Layout, Width: 1 page.`,
  blank: '(blank)',
  stop: 'Stop',
  preparing: 'Getting ready…',
  stopping: 'Stopping after the part being written…',
  progress: (done, of) =>
    of > 1 ? `Writing… part ${countEn(done)} of ${countEn(of)} done` : 'Writing…',
  reverting: 'Undoing…',
  nothing: 'There is nothing to change.',
  done: (parts) => `Done: ${parts.join(', ')}.`,
  doneParts: {
    cells: (count) => `${counted(count, 'cell')} written`,
    columns: (count) => `${counted(count, 'column')} added`,
    added: (count, names) => `${counted(count, 'sheet')}${names} added`,
    updated: (count, names) => `${counted(count, 'sheet')}${names} made again`,
  },
  doneEntries: {
    added: (name) => `the scenario “${name}” is kept`,
    replaced: (name) => `the scenario “${name}” is overwritten`,
    removed: (name) => `the scenario “${name}” is deleted`,
  },
  marked: (cells) =>
    cells === 0
      ? 'Marks are set; every target is reached.'
      : `${counted(cells, 'target')} not reached ${plural(cells, 'is', 'are')} marked.`,
  cleared: 'The marks are taken away.',
  outdated:
    'The workbook has just changed, so the preview was closed; nothing was written. Press the same button again to see it with the new figures.',
  openSheet: 'Open the sheet',
  undo: 'Undo',
  lastWrite: (kind) => `Last write: ${kind}`,
  undone: (parts) => `Undone: ${parts.join(', ')}.`,
  undoneNothing: 'There is nothing to undo.',
  undoWithout: (sheet) =>
    `Nothing was undone: there is no sheet ${sheet}. If it was renamed, name it “${sheet}” again, then undo.`,
  undoneParts: {
    marking: 'marking',
    clearing: 'clearing the marks',
    cells: (count) => counted(count, 'cell'),
    removed: (count) => `${counted(count, 'sheet')} that ${plural(count, 'was', 'were')} added`,
    restored: (count) =>
      `${counted(count, 'sheet')} that ${plural(count, 'was', 'were')} made again`,
  },
  keptMeanwhile: (places) =>
    `While it was being written somebody typed into ${places}: what was typed stays. Have a look, and do it again if it is still wanted.`,
  recovered: (places) =>
    `Last time the pane was closed while writing; what somebody typed at that moment is back: ${places}.`,
  judged: (of, isDone) =>
    `Excel was slow to answer; the workbook was read again: ${
      of === 'write'
        ? isDone
          ? 'it was written.'
          : 'nothing was written. You can do it again.'
        : isDone
          ? 'it was undone.'
          : 'nothing was undone. You can do it again.'
    }`,
  lastVisible: (sheet) =>
    `The sheet ${sheet} stays, because a workbook must keep at least one that can be seen.`,
  kept: (places) => `Left alone, because somebody typed there or moved rows or columns: ${places}.`,
  lostFormulas: (formulas) =>
    `Former formulas cannot be put back, because what they refer to has moved or is gone; type them again where wanted. ${formulas}.`,
  gone: (kind) =>
    `Nothing is left of the write “${kind}”: Ctrl+Z took it back, or it was cut off at its start. Undo clears its backup away.`,
  unfinished: (kind, at) =>
    `The write “${kind}” of ${clockTime(at, 'en')} on ${calendarDay(at, 'en')} is not finished. If nobody is writing, it was cut off: undo it to have the workbook as it was.`,
};
