import { type Day, readDay } from '../base/day';
import { cellText } from '../base/cellText';
import { type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import { foldText, oneLine } from '../base/text';
import type { Agency } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { COMMUNES, DISTRICTS } from '../agencies/default/localities';
import type { OwnDirectory } from '../agencies/mergeDirectory';
import { type Field, headingsIn } from './directoryColumns';

/** What the sheet says of an entry whose members share a sheet; others say "Có". */
export const SHARES_SHEET = 'Phiếu chung';
/** Between two of whom one took over, the other where a province has not the first. */
export const OR = ' hoặc ';

/** @returns the directory that the workbook's own sheet holds; null where it has none, or no names in it */
export function readDirectory(snapshot: WorkbookSnapshot): OwnDirectory | null {
  const grid = snapshot.sheets.find(
    (sheet) => readSheetMark(valueAt(sheet, 0, 0))?.kind === 'directory',
  );
  const found = grid && readRows(grid);
  return found && found.agencies.length > 0 ? found : null;
}

function readRows(grid: SheetGrid): OwnDirectory {
  const agencies = new Map<string, Agency>();
  let columns: ReadonlyMap<Field, number> | null = null;
  for (let row = grid.row; row < grid.row + grid.values.length; row += 1) {
    if (!columns) {
      const found = headingsIn(grid, row);
      if (found.has('name')) columns = found;
      continue;
    }
    const at = columns;
    const text = (field: Field): string => {
      const column = at.get(field);
      return column === undefined ? '' : cellText(grid, row, column);
    };
    const name = oneLine(text('name'));
    // The first of two rows with one name counts.
    if (name === '' || agencies.has(agencyKey(name))) continue;
    agencies.set(agencyKey(name), readEntry(name, text));
  }
  return { agencies: [...agencies.values()], saysTimes: columns?.has('until') === true };
}

function readEntry(name: string, text: (field: Field) => string): Agency {
  const members = listOf(text('members'));
  const kind = foldText(text('isCollective'));
  const sharesSheet =
    kind === foldText(SHARES_SHEET) || (kind === '' && SHARING.has(agencyKey(name)));
  const [from, until] = [dayIn(text('from')), dayIn(text('until'))];
  const [successor = '', ...others] = oneLine(text('successor')).split(OR);
  const otherwise = others.join(OR);
  const unread = {
    ...(from?.day === null && { from: from.text }),
    ...(until?.day === null && { until: until.text }),
  };
  return {
    name,
    aliases: listOf(text('aliases')),
    members,
    isCollective: !sharesSheet && (members.length > 0 || isYes(kind)),
    ...(sharesSheet && { sharesSheet }),
    ...(from?.day && { from: from.day }),
    ...(until?.day && { until: until.day }),
    ...(successor !== '' && { successor }),
    ...(otherwise !== '' && { otherwise }),
    ...(Object.keys(unread).length > 0 && { unreadDays: unread }),
  };
}

/** Of these nobody has to say that their members share a sheet. */
const SHARING = new Set([DISTRICTS, COMMUNES].map(({ name }) => agencyKey(name)));

/** @returns null for a blank cell, and a null day for words that are no day */
function dayIn(text: string): { text: string; day: Day | null } | null {
  return text === '' ? null : { text, day: readDay(foldText(text)) };
}

/** Names apart by semicolons or lines; commas stand inside of names. */
function listOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map(oneLine)
    .filter((name) => name !== '');
}

function isYes(answer: string): boolean {
  return answer !== '' && !/^(?:không|0|false|-)$/.test(answer);
}
