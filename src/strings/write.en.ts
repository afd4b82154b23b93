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
  repairs: (count, cells, sheets) => `Correct ${count} wrong scores: ${cells}, ${sheets}`,
  changes: {
    'split-rank': (count, sheets) =>
      `Move the ranks of ${count} score cells to a column of their own, ${sheets}`,
    recalculate: (count, sheets) => `Recalculate ${count} rollups and changes, ${sheets}`,
    'to-number': (count, sheets) => `Turn ${count} cells from text into numbers, ${sheets}`,
    rank: (count, sheets) => `Write ${count} cells of the rank columns, ${sheets}`,
  },
  otherChanges: (reason, count, sheets) => `${reason}: ${count} cells, ${sheets}`,
  columns: (count, names) => `Add ${count} columns right of the table: ${names}`,
  marks: (cells, sheets) =>
    `Mark ${cells} targets not reached on ${sheets}; marks follow when scores are edited`,
  clearMarks: "Take away the add-in's marks; your own colours stay",
  addSheets: (count, names) => `Add ${count} sheets: ${names}`,
  updateSheets: (count, names) => `Make ${count} sheets again: ${names}`,
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
  blank: '(blank)',
  apply: 'Write to the workbook',
  cancel: 'Cancel',
  stop: 'Stop',
  preparing: 'Getting ready…',
  stopping: 'Stopping after this batch…',
  progress: (done, of) => `Writing: batch ${done} of ${of}`,
  reverting: 'Undoing…',
  nothing: 'There is nothing to change.',
  done: (cells, added, updated) =>
    `${cells} cells written, ${added} sheets added, ${updated} updated.`,
  highlighted: (count) => `${count} areas marked.`,
  undo: 'Undo',
  undone: (cells, sheets) => `Undone: ${cells} cells and ${sheets} sheets.`,
  kept: (places) => `Left alone, because somebody typed there: ${places}.`,
  unfinished: (kind) =>
    `An earlier “${kind}” was cut off half-way. Undo it to have the workbook as it was.`,
};
