import { countEn } from './count';
import type { ForeignKind, UnreadableFile } from '../core/base/unreadableFile';

const KINDS: Record<ForeignKind, string> = {
  pdf: 'it is a PDF',
  word: 'it is a Word document',
  presentation: 'it is a presentation',
  image: 'it is an image (a photograph or a scan)',
  'web-page': 'it is a saved web page (some are named .xls)',
  xml: 'it is an XML file (some are named .xls)',
  'old-excel': 'it is a spreadsheet of an old Excel (before 5.0)',
  archive: 'it is an archive',
  text: 'it is a text file',
  unknown: 'it is another kind of file',
};

const SAVE_AS = 'Open it in Excel, save it as .xlsx, and choose it again.';
const ASK = 'Ask the agency for the spreadsheet.';

const NEXT: Record<ForeignKind, string> = {
  pdf: ASK,
  word: ASK,
  presentation: ASK,
  image: ASK,
  'web-page': SAVE_AS,
  xml: SAVE_AS,
  'old-excel': SAVE_AS,
  archive: 'Unpack it, and choose the files in it.',
  text: ASK,
  unknown: ASK,
};

/** Why a file was not read, and what to do next. */
export function unreadableEn(reason: UnreadableFile): string {
  switch (reason.why) {
    case 'empty':
      return 'the file is empty. Ask the agency to send it again.';
    case 'encrypted':
      return 'the file has a password. Open it in Excel, take the password off, save it, and choose it again.';
    case 'rights':
      return 'only persons whom its author named may open it (IRM). Ask the agency for a copy without such a limit.';
    case 'damaged':
      return 'the file is damaged, or was not downloaded whole. Download it again, or ask the agency to send it again.';
    case 'too-large':
      return reason.cell === null
        ? 'the file is too large for a sheet to fill in. Copy that sheet into a new workbook and choose that.'
        : `the sheet is too wide because something stands in ${reason.cell}. Clear that cell, save the file, and choose it again.`;
    case 'not-a-spreadsheet':
      return NEXT[reason.is] === SAVE_AS
        ? `${KINDS[reason.is]}, and cannot be read as it is. ${SAVE_AS}`
        : `${KINDS[reason.is]}, not a spreadsheet. ${NEXT[reason.is]}`;
    case 'old-encoding':
      return 'its text is not in Unicode (UTF-8). Open it in Excel, save it as .xlsx, and choose it again.';
    case 'packed-otherwise':
      return `it is compressed in a way that cannot be read here. ${SAVE_AS}`;
    case 'needs-worker':
      return `.xls, .xlsb and .ods cannot be read on this machine. ${SAVE_AS}`;
    case 'took-too-long':
      return `reading it was given up after ${countEn(reason.seconds)} seconds. Copy the sheet into a new workbook and choose that.`;
    case 'not-given':
      return 'the file could not be opened: another program holds it, or it has changed since it was chosen. Close it and choose it again.';
    case 'no-reader':
      return 'the part that reads files could not be loaded, or failed. Check the network, close and open this pane, and try again.';
  }
}
