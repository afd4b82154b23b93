import { cellText } from '../base/cellText';
import { placeOf } from '../base/place';
import { type CellExtras, contentAt, type SheetGrid } from '../base/grid';

/** Words for a picture, among an agency's own on the sheet of results. */
export const HAS_PICTURE = 'có ảnh';

/** What is known of a cell of a returned file beside its value. */
export type ExtrasAt = (row: number, column: number) => CellExtras | undefined;

/** @returns the look-up by sheet coordinates */
export function extrasOf({ extras = [] }: SheetGrid): ExtrasAt {
  const byPlace = new Map(extras.map((one) => [placeOf(one), one]));
  return (row, column) => byPlace.get(placeOf({ row, column }));
}

/** What a cell says: its value; a formula without a result says itself, rather than nothing. */
export function saidText(
  grid: SheetGrid,
  row: number,
  column: number,
  extras: CellExtras | undefined,
): string {
  // Some programs take letters apart: the same words are one text wherever they come from.
  const text = cellText(grid, row, column).normalize('NFC');
  return text === '' && extras?.unknown === 'no-result'
    ? String(contentAt(grid, row, column))
    : text;
}

/** What stands beside a cell's value: the address of its link, its note, that there is a picture. */
export function saidBeside(extras: CellExtras | undefined, text: string): string[] {
  const { link, note, hasPicture } = extras ?? {};
  const said: string[] = [];
  if (link !== undefined && !text.includes(link)) said.push(link);
  if (note !== undefined) said.push(note);
  if (hasPicture) said.push(HAS_PICTURE);
  return said;
}
