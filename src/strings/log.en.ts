import { counted } from './plural.en';
import type { LogStrings } from './log.vi';

export const logEn: LogStrings = {
  title: 'Log of writes',
  none: 'The add-in has not written to this workbook yet.',
  intro:
    'What the add-in has written to this workbook, the newest first; what was undone is not here any more.',
  extent: (cells, sheets, names) =>
    `${cells > 0 ? `${counted(cells, 'cell')} · ` : ''}${counted(sheets, 'sheet')}: ${names.join(', ')}${sheets > names.length ? ', …' : ''}`,
  unfinished: 'cut off half-way',
  beside: (writes) => `Made at the same time, on another copy of the workbook: ${writes}.`,
  merged: (writes) =>
    `These were written at the same time on copies of the workbook that are merged now: ${writes}. Each is in the log and can be undone; a cell that several wrote holds one of their values, so look at it again.`,
  undo: 'Undo this write',
  undoOlder:
    'Only cells that are still as this write left them are given back; what changed since is kept and named.',
  barred: {
    'let-go': 'Cannot be undone: only the ten newest writes are backed up.',
    'more-than-cells':
      'Cannot be undone by itself: it also added columns, marks or sheets. Undo from the newest write on.',
    'other-unfinished': 'Cannot be undone yet: another write is half done. Undo that one first.',
  },
  noCells: 'No cell of a table was written.',
  copyOut: 'Copy the log to a sheet',
};
