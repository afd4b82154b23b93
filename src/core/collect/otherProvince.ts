import { agencyKey } from '../agencies/agencyKey';
import { placeAmong, placeOfWorkbook } from '../agencies/documentPlace';
import { MERGED_PROVINCES } from '../agencies/provinces';
import { keptIssuer } from '../assign/choicesSaid';
import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { oneLine } from '../base/text';
import { printRowKey } from '../ownSheets/rowKey';
import { CODE, KEY } from '../ownSheets/sheetColumns';

/** Lines of a form's heading that name its province; below these is the table. */
const LINES: ReadonlySet<string> = new Set(
  ['issuer', 'attached'].map((line) => printRowKey({ kind: 'heading', line })),
);
const HEADING_ROWS = 20;

/** The province whose workbook this is; null where it does not say so. */
export function ownProvince(snapshot: WorkbookSnapshot): string | null {
  return placeOfWorkbook(snapshot, keptIssuer(snapshot))?.[1] ?? null;
}

/**
 * Whether a form says that it is of another province (SPEC T1): all have the same criteria, and scores of a neighbour
 * would be taken for one's own. A province that was merged in 2025 and what it belongs to since are no others.
 */
export function* isOfOtherProvince(grid: SheetGrid, own: string | null): Task<boolean> {
  if (own === null) return false;
  const said: string[] = [];
  for (let row = 0; row < HEADING_ROWS; row += 1) {
    if (isSliceEnd(row)) yield;
    if (LINES.has(String(valueAt(grid, row, KEY)).trim())) {
      said.push(oneLine(String(valueAt(grid, row, CODE))));
    }
  }
  const theirs = placeAmong(said)?.[1];
  return theirs !== undefined && wholeOf(theirs) !== wholeOf(own);
}

function wholeOf(province: string): string {
  const key = agencyKey(province);
  const group = MERGED_PROVINCES.find((names) => names.some((name) => agencyKey(name) === key));
  return agencyKey(group?.at(-1) ?? province);
}
