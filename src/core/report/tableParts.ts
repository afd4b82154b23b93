import { toNumber, ZERO } from '../base/decimal';
import type { ShownFigure } from '../overview/shownFigure';
import { boundFormat, boundOfChangeFormat } from '../ownSheets/boundFormat';
import type { Content } from '../ownSheets/rowContent';
import { printRowKey } from '../ownSheets/rowKey';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/formColumns';
import { COLUMNS, FINDINGS, GAP, LETTERS, mergedWidth, NOW } from './reportColumns';
import { printedHeight } from './printedHeight';

/** Cells of a row, by column. */
export type Cells = readonly (readonly [column: number, content: Content])[];

/** Points: a line of the tables. */
const LEAST_ROW = 15;
/** Names stand over the gap beside them, too. */
export const OVER_GAP = [[NAME, GAP]] as const;
/** Names stand away from the line on their left, by one step of Excel's; in characters what that takes. */
const INDENT = { horizontal: 'left', indent: 1 } as const;
const INDENT_WIDTH = 1.3;

/** How high a row of a table has to be, heading or not. @param merges stretches of columns that are one cell */
export function heightOf(
  cells: Cells,
  merges: readonly (readonly [from: number, to: number])[],
  isBold = false,
): number {
  const ends = new Map(merges);
  const heights = cells.map(([column, content]) => {
    if (typeof content !== 'string') return LEAST_ROW;
    const width = mergedWidth(column, ends.get(column) ?? column);
    return printedHeight(content, width - (ends.has(column) ? INDENT_WIDTH : 0), LETTERS, isBold);
  });
  return Math.max(LEAST_ROW, ...heights);
}

/** Draws the lines of the table that ends here, and centres what is no name. @param names the column where these begin */
export function table(builder: SheetBuilder, header: number, names = NAME): void {
  const fontSize = LETTERS;
  const rows = builder.rows - header;
  builder.style(header, CODE, COLUMNS.last, { border: true, fontSize }, rows);
  builder.style(header + 1, NOW, FINDINGS - NOW + 1, { horizontal: 'center' }, rows - 1);
  builder.style(header + 1, names, 1, INDENT, rows - 1);
}

/** Between tables. */
export function gap(builder: SheetBuilder): void {
  builder.add({ key: printRowKey({ kind: 'own' }), height: 6 });
}

/** A line below a table. */
export function note(builder: SheetBuilder, text: string): void {
  const height = printedHeight(text, mergedWidth(CODE, COLUMNS.last), LETTERS);
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
  const isNegative = (shown?.value ?? ZERO) < ZERO;
  const numberFormat =
    what === 'score'
      ? boundFormat(relation, digits, isNegative)
      : boundOfChangeFormat(relation, digits);
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
