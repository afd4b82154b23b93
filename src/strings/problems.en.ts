import { clockTime } from './moment';
import { counted } from './plural.en';
import { hostText, type ProblemStrings } from './problems';

const MOST_NAMED = 3;

/** " on …", or nothing where the place is not known. */
const at = (sheets: readonly string[]): string => {
  const others = sheets.length - MOST_NAMED;
  if (sheets.length === 0) return '';
  const named = sheets.slice(0, MOST_NAMED).join(', ');
  return others <= 0 ? ` on ${named}` : ` on ${named} and ${counted(others, 'other sheet')}`;
};

export const problemsEn: ProblemStrings = {
  undone: 'Everything was put back as it was.',
  sentences: {
    'no-table': ({ isOldFont }) =>
      isOldFont
        ? 'No scoring table can be read: words were typed in an old font (TCVN3 or VNI). Convert them to Unicode and read again.'
        : 'No scoring table was found in the workbook.',
    'no-table-there': ({ sheet }) =>
      `No scoring table can be read under the selected row on ${sheet}. Select its headings (with a column of names and one of figures), and try again.`,
    'cell-edit-mode': () => 'A cell is being edited. Press Enter or Esc, then try again.',
    'sheet-protected': ({ sheet }) =>
      `${sheet === null ? 'This sheet' : `The sheet ${sheet}`} is protected. Unprotect it and try again; nothing was written.`,
    'structure-protected': () =>
      'The workbook structure is protected, so no sheet can be added. Unprotect it and try again; nothing was written.',
    'read-only': () =>
      'The workbook is open for reading only. Open it for editing; nothing was written.',
    'chart-selected': () =>
      'A chart is selected. Click a cell, then try again; nothing was written.',
    'not-calculated': () =>
      'Excel calculates only when asked, and some formulas wait. Press F9 (or “Calculate” in this pane), then try again; nothing was written.',
    'sheet-hidden': ({ sheet }) => `The sheet ${sheet} is hidden. Unhide it, then try again.`,
    'changed-under-us': ({ sheet, cell }, cellName) =>
      `What stands at ${cell === undefined ? sheet : cellName(sheet, cell)} changed after it was read. Nothing was written; press the same button again to work with the new figures.`,
    'being-written': ({ at: began }) =>
      `Another write, begun at ${clockTime(began, 'en')}, is not finished; nothing more was written. If somebody is writing, wait and try again; if that write was cut off, undo it in the pane first.`,
    'rows-filtered': ({ sheet, filter }) =>
      `The sheet ${sheet} is filtered (${filter}): some rows to be written are hidden, and Excel may write into other rows. Clear the filter, then do it again; nothing was written.`,
    'excel-table': ({ sheet, table }) =>
      `The sheet ${sheet} has one of Excel's own tables (Ctrl+T), ${table}: Excel merges no cells in it, so the sheet can be neither made again nor undone. Select a cell of the table, choose Table Design → Convert to Range, then do it again; nothing was written.`,
    'sheet-gone': ({ sheet }) =>
      `${sheet === null ? 'That sheet' : `The sheet ${sheet}`} is gone. Read the workbook again.`,
    'too-large': () => "This is more than Excel's limits allow. Split the workbook.",
    'not-as-written': ({ sheet, cell }, cellName) =>
      `Excel did not keep what was written to ${cellName(sheet, cell)}. Look at that cell (length, format) and try again.`,
    'journal-damaged': () =>
      'The backup of the last write is damaged, so it cannot be undone; the workbook stays as it is.',
    'journal-newer': () =>
      'The last write was made by a newer version of the add-in, so this one cannot undo it. Open the workbook with the newer version, then undo; the workbook stays as it is.',
    'host-failed': (details) =>
      `Excel could not do that. Read again and retry; if it fails again, pass on what stands in brackets to whoever supports you (${hostText(details)}).`,
    'connection-lost': () => 'The connection to Excel was lost. Check the network and read again.',
    'no-answer': () =>
      'Excel has not answered for too long, so nobody knows yet whether it was written. Nothing more is written or undone until the workbook can be read again; if Excel shows a dialog, close it.',
    'not-begun': () =>
      'This was not begun: what became of an earlier write or undo is not known before the workbook can be read again. It is being read; do this again afterwards. If Excel shows a dialog, close it.',
    'not-read': () =>
      'Excel has not answered for too long, so it could not be read; nothing was changed. If Excel is busy or shows a dialog, wait or close it, then press “Read again”.',
    'part-missing': () =>
      'There is a new version, or the network is down: the part that does this could not be loaded, so nothing was done. Press “Reload” to open the pane in its new version.',
    'partly-written': ({ sheets }) =>
      `Writing stopped half-way${at(sheets)}. Press Undo to have the workbook as it was.`,
    'partly-reverted': ({ sheets }) =>
      `Reverting stopped half-way${at(sheets)}. Press Undo once more for the rest.`,
    'choices-not-kept': () =>
      'What you chose in the pane could not be kept in the workbook: it is gone when the pane is closed.',
    'undo-barred': ({ why, at: began }) =>
      why === 'let-go'
        ? 'That write cannot be undone: only the ten newest writes are backed up.'
        : `After that write came another one, begun at ${clockTime(began, 'en')}, so nothing was undone. To undo it, undo from the newest write on.`,
    'nothing-to-revert': () => 'There is no write to undo.',
    cancelled: ({ sheets }) =>
      sheets.length === 0
        ? 'Stopped; nothing was written.'
        : `Stopped; part was written${at(sheets)}. Press Undo to have the workbook as it was.`,
    unsupported: () =>
      'This version of Excel cannot do that. Update Excel, or open the file in Excel on the web or in a newer Excel on a computer, and try again.',
  },
};
