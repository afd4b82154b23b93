import { agencyKey } from '../agencies/agencyKey';
import { placeAmong, titlesOf } from '../agencies/documentPlace';
import { MERGED_PROVINCES } from '../agencies/provinces';
import { keptIssuer } from '../assign/choicesSaid';
import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { foldAccents, oneLine } from '../base/text';
import { printRowKey } from '../ownSheets/rowKey';
import { CODE, KEY } from '../ownSheets/formColumns';

/** Lines of a form's heading that name its province; below these is the table. */
const LINES: ReadonlySet<string> = new Set(
  ['issuer', 'attached'].map((line) => printRowKey({ kind: 'heading', line })),
);
const HEADING_ROWS = 20;

/** Names of one province that became another's without a merger. */
const RENAMED: Readonly<Record<string, string>> = { 'thua thien hue': 'hue' };

/** Whoever the workbook's titles and the issuer that somebody typed name; none where nothing says it. */
export function ownPlaces(snapshot: WorkbookSnapshot): string[] {
  return placesOf([...titlesOf(snapshot), oneLine(keptIssuer(snapshot))]);
}

/**
 * Whether a form says that it is of another province (SPEC T1): all have the same criteria, and scores of a neighbour
 * would be taken for one's own. A province that was merged in 2025 and what it belongs to since are no others, and a form
 * that names one of the own places is none's: its issuer may have been corrected since.
 */
export function* isOfOtherProvince(grid: SheetGrid, own: readonly string[]): Task<boolean> {
  if (own.length === 0) return false;
  const said: string[] = [];
  for (let row = 0; row < HEADING_ROWS; row += 1) {
    if (isSliceEnd(row)) yield;
    if (LINES.has(String(valueAt(grid, row, KEY)).trim())) {
      said.push(oneLine(String(valueAt(grid, row, CODE))));
    }
  }
  const theirs = placesOf(said);
  return theirs.length > 0 && !theirs.some((place) => own.includes(place));
}

function placesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, place] = placeAmong([line]) ?? [];
    return place === undefined ? [] : wholeOf(place);
  });
}

/** Accents are written in more ways than one: "Đăk Lăk", "Đắk Lắk". */
const keyOf = (province: string) => foldAccents(agencyKey(province));

function wholeOf(province: string): string {
  const key = keyOf(province);
  const group = MERGED_PROVINCES.find((names) => names.some((name) => keyOf(name) === key));
  const whole = keyOf(group?.at(-1) ?? province);
  return RENAMED[whole] ?? whole;
}
