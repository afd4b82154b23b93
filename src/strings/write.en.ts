import { changesEn } from './changes.en';
import { calendarDay, clockTime } from './moment';
import type { WriteStrings } from './write.vi';

export const writeEn: WriteStrings = {
  kinds: {
    recalculate: 'Recalculate',
    fix: 'Fix findings',
    highlight: 'Mark what is below target',
    'clear-highlight': 'Clear marks',
    assign: 'Agency sheets',
    collect: 'Write results',
    targets: 'Write targets',
    directory: 'Directory of agencies',
    scenario: 'Scenario',
  },
  preview: 'What will change',
  changes: changesEn,
  columns: (count, names) => `Add ${count} columns right of the table: ${names}`,
  left: (count, cells) =>
    `${count} cells hold words that are no score, and keep them; no score is written over them: ${cells}`,
  marks: (cells, sheets) => `Mark ${cells} targets not reached on ${sheets}`,
  marksFollow: 'Where marks are: mark again by the new results',
  clearMarks: "Take away the add-in's marks; your own colours stay",
  addSheets: (count, names) => `Add ${count} sheets: ${names}`,
  updateSheets: (count, names) => `Make ${count} sheets again: ${names}`,
  moves: (count, texts) =>
    `Keeps what was typed over the sheet’s own words (${count}), in rows of its own at the end: ${texts}`,
  replaces: (count, texts) => `Replaces ${count} contents by what came now: ${texts}`,
  keepsTyped: 'What agencies filled in is kept',
  noAppendixChange: 'No cell of the appendices changes',
  forms: (count) => `${count} agency sheets`,
  and: ' and ',
  entries: {
    added: (name) => `Keep the scenario “${name}” on a hidden sheet of the workbook`,
    replaced: (name, day) =>
      `Overwrite the scenario “${name}”${day === '' ? '' : ` kept on ${day}`}`,
    removed: (name, day) => `Delete the scenario “${name}”${day === '' ? '' : ` kept on ${day}`}`,
  },
  chooseSheets: (count: number) => `Sheets to write (${count})`,
  chooseMarks: (count: number) => `Sheets to mark (${count})`,
  chosen: (chosen: number, all: number) =>
    chosen === all
      ? `All ${all} lines will be written`
      : `${chosen} of ${all} lines will be written`,
  goTogether:
    'What was computed from a line that is left out is left out, too, so that no wrong sum is written.',
  blank: '(blank)',
  apply: 'Write to the workbook',
  cancel: 'Cancel',
  stop: 'Stop',
  preparing: 'Getting ready…',
  stopping: 'Stopping after the part being written…',
  progress: (done, of) => (of > 1 ? `Writing… part ${done} of ${of} done` : 'Writing…'),
  reverting: 'Undoing…',
  nothing: 'There is nothing to change.',
  done: (parts) => `Done: ${parts.join(', ')}.`,
  doneParts: {
    cells: (count) => `${count} cells written`,
    columns: (count) => `${count} columns added`,
    added: (count) => `${count} sheets added`,
    updated: (count) => `${count} sheets made again`,
  },
  doneEntries: {
    added: (name) => `the scenario “${name}” is kept`,
    replaced: (name) => `the scenario “${name}” is overwritten`,
    removed: (name) => `the scenario “${name}” is deleted`,
  },
  marked: (cells) =>
    cells === 0
      ? 'Marks are set; every target is reached.'
      : `${cells} targets not reached are marked.`,
  cleared: 'The marks are taken away.',
  outdated:
    'The workbook has just changed, so the preview was closed; nothing was written. Press the same button again to see it with the new figures.',
  undo: 'Undo',
  lastWrite: (kind) => `Last write: ${kind}`,
  undone: (parts) => `Undone: ${parts.join(', ')}.`,
  undoneNothing: 'There is nothing to undo.',
  undoWithout: (sheet) =>
    `Nothing was undone: there is no sheet ${sheet}. If it was renamed, name it “${sheet}” again, then undo.`,
  undoneParts: {
    marking: 'marking',
    clearing: 'clearing the marks',
    cells: (count) => `${count} cells`,
    removed: (count) => `${count} sheets that were added`,
    restored: (count) => `${count} sheets that were made again`,
  },
  kept: (places) => `Left alone, because somebody typed there or moved rows or columns: ${places}.`,
  unfinished: (kind, at) =>
    `The write “${kind}” of ${clockTime(at, 'en')} on ${calendarDay(at, 'en')} is not finished. If nobody is writing, it was cut off: undo it to have the workbook as it was.`,
};
