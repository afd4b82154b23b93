import { type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import { foldText, oneLine } from '../base/text';
import type { Agency, AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';

export type Field = 'name' | 'aliases' | 'isCollective' | 'members';

const HEADINGS: readonly (readonly [RegExp, Field])[] = [
  [/tên chính thức/, 'name'],
  [/tên gọi khác/, 'aliases'],
  [/tập thể/, 'isCollective'],
  [/gồm/, 'members'],
];

/** @returns the directory that the workbook's own sheet holds; null where it has none, or no names in it */
export function readDirectory(snapshot: WorkbookSnapshot): AgencyDirectory | null {
  const grid = snapshot.sheets.find(
    (sheet) => readSheetMark(valueAt(sheet, 0, 0))?.kind === 'directory',
  );
  const agencies = grid ? readRows(grid) : [];
  return agencies.length === 0 ? null : { agencies };
}

function readRows(grid: SheetGrid): Agency[] {
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
      return column === undefined ? '' : String(valueAt(grid, row, column));
    };
    const name = oneLine(text('name'));
    // The first of two rows with one name counts.
    if (name === '' || agencies.has(agencyKey(name))) continue;
    const members = listOf(text('members'));
    agencies.set(agencyKey(name), {
      name,
      aliases: listOf(text('aliases')),
      members,
      isCollective: members.length > 0 || isYes(text('isCollective')),
    });
  }
  return [...agencies.values()];
}

/** @returns where a row has the headings of the directory; without "name" it is not the row of headings */
export function headingsIn(grid: SheetGrid, row: number): Map<Field, number> {
  const headings = new Map<Field, number>();
  const values = grid.values[row - grid.row] ?? [];
  for (const [index, value] of values.entries()) {
    const field = HEADINGS.find(([words]) => words.test(foldText(String(value))))?.[1];
    if (field && !headings.has(field)) headings.set(field, grid.column + index);
  }
  return headings;
}

/** Names apart by semicolons or lines; commas stand inside of names. */
function listOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map(oneLine)
    .filter((name) => name !== '');
}

function isYes(text: string): boolean {
  const answer = foldText(text);
  return answer !== '' && !/^(?:không|0|false|-)$/.test(answer);
}
