import { toNumber } from '../base/decimal';
import type { ShownFigure } from '../overview/shownFigure';
import type { Content } from '../ownSheets/rowContent';
import { printRowKey } from '../ownSheets/rowKey';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/sheetColumns';
import { textHeight } from '../ownSheets/textHeight';
import { COLUMNS, FINDINGS, GAP, LETTERS, mergedWidth, NOW } from './reportColumns';

/** Cells of a row, by column. */
export type Cells = readonly (readonly [column: number, content: Content])[];

/** Points: a line of the tables. */
const LEAST_ROW = 15;
const CLOSER = 2;
/** Letters are reckoned to be wider than they are by more than this. */
const SLACK = 1.05;
/** A line across the page, in characters. */
const WIDE = 60;
/** Names stand over the gap beside them, too. */
export const OVER_GAP = [[NAME, GAP]] as const;

/** What a text of a table takes: lines lie closer there than on other sheets, which have larger letters. */
function lettersHeight(text: string, width: number): number {
  return Math.max(LEAST_ROW, closeHeight(text, width, LETTERS) - CLOSER);
}

/**
 * The height of a text where a page has none to spare: what stands on one line loses nothing where lines end, and long
 * lines little.
 */
export function closeHeight(text: string, width: number, size: number): number {
  const oneLine = textHeight('', width, size);
  const unbroken = textHeight(text, width * SLACK + size / 12, size);
  return unbroken === oneLine
    ? oneLine
    : textHeight(text, width > WIDE ? width * SLACK : width, size);
}

/** How high a row of a table has to be, heading or not. @param merges stretches of columns that are one cell */
export function heightOf(
  cells: Cells,
  merges: readonly (readonly [from: number, to: number])[],
): number {
  const ends = new Map(merges);
  const heights = cells.map(([column, content]) =>
    typeof content === 'string'
      ? lettersHeight(content, mergedWidth(column, ends.get(column) ?? column))
      : LEAST_ROW,
  );
  return Math.max(...heights);
}

/** Draws the lines of the table that ends here, and centres what is no name. */
export function table(builder: SheetBuilder, header: number): void {
  const fontSize = LETTERS;
  const rows = builder.rows - header;
  builder.style(header, CODE, COLUMNS.last, { border: true, fontSize }, rows);
  builder.style(header + 1, NOW, FINDINGS - NOW + 1, { horizontal: 'center' }, rows - 1);
}

/** Between tables. */
export function gap(builder: SheetBuilder): void {
  builder.add({ key: printRowKey({ kind: 'own' }), height: 6 });
}

/** A line below a table. */
export function note(builder: SheetBuilder, text: string): void {
  const height = lettersHeight(text, mergedWidth(CODE, COLUMNS.last));
  const row = builder.add({ cells: [[CODE, text]], merges: [[CODE, COLUMNS.last]], height });
  const style = { italic: true, horizontal: 'left', fontSize: LETTERS } as const;
  builder.style(row, CODE, COLUMNS.last, style);
}

/** Shows a figure with the decimals of its column, and as the bound that it may be (SPEC O1, B1). */
export function asPrinted(
  builder: SheetBuilder,
  row: number,
  column: number,
  shown: ShownFigure | null,
  places: number,
  what: 'score' | 'change' = 'score',
): void {
  const digits = digitsOf(places);
  const relation = shown?.relation ?? '=';
  const mark = relation === '=' ? '' : `"${relation}"`;
  const numberFormat =
    what === 'score' ? mark + digits : `${mark}+${digits};${mark}-${digits};${mark}${digits}`;
  builder.style(row, column, 1, { numberFormat });
}

export function digitsOf(places: number): string {
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

export function numberOf(shown: ShownFigure | null | undefined): Content {
  return shown ? toNumber(shown.value) : '';
}

export function yearWords(words: string, year: number | null, without: string): string {
  return year === null ? without : `${words} ${year}`;
}
