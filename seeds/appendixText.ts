/** An appendix of the plan as text: every cell verbatim, in the order printed. */
export interface AppendixText {
  /** "PHỤ LỤC I", its title, and "(Kèm theo …)", one line each. */
  titles: string[];
  header: string[];
  /** Rows as printed; a row of a merged block holds only the cells that are printed on it. */
  rows: string[][];
  notes: string[];
}

/** The layout of one appendix, which the published text does not mark. */
export interface AppendixLayout {
  heading: string;
  /** The heading that follows it, or null for the last appendix. */
  nextHeading: string | null;
  columns: number;
  /** Columns (0-based) whose line breaks are the cell's own: codes and scores. */
  brokenColumns: readonly number[];
  /** How many cells the row that begins with this code prints. */
  cellsOf: (code: string) => number;
}

const CELL_END = '|';

/** Joins lines that were wrapped only because the printed column was narrow. */
export function unwrap(lines: readonly string[]): string {
  return lines.join(' ');
}

/** The lines of an appendix, from its heading to the next one. */
function linesOf(lines: readonly string[], layout: AppendixLayout): string[] {
  const start = lines.indexOf(layout.heading);
  const end = layout.nextHeading === null ? lines.length : lines.indexOf(layout.nextHeading);
  if (start < 0 || end < 0) throw new Error(`The text has no "${layout.heading}".`);
  return lines.slice(start, end);
}

/** Cells in reading order, each as its lines; what follows the last cell comes apart. */
function cellsAndRest(lines: readonly string[]): { cells: string[][]; rest: string[] } {
  const cells: string[][] = [];
  let cell: string[] = [];
  for (const line of lines) {
    if (line === CELL_END) {
      cells.push(cell);
      cell = [];
    } else {
      cell.push(line);
    }
  }
  return { cells, rest: cell };
}

/** Title lines: a new one begins at the heading, at the title proper and at "(Kèm theo". */
function titlesOf(lines: readonly string[]): string[] {
  const [heading = '', ...others] = lines;
  const attached = others.findIndex((line) => line.startsWith('(Kèm theo'));
  return [heading, unwrap(others.slice(0, attached)), unwrap(others.slice(attached))];
}

/** Paragraphs: a new one begins with a capital after a line that ends a sentence. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isNew = !last?.at(-1) || (last.at(-1)?.endsWith('.') === true && /^\p{Lu}/u.test(line));
    if (isNew || !last) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs.map(unwrap);
}

/**
 * Reads one appendix out of the published text.
 * @throws Error when the text does not have the layout described.
 */
export function readAppendixText(text: string, layout: AppendixLayout): AppendixText {
  const { cells, rest } = cellsAndRest(linesOf(text.split('\n'), layout));
  const [first = []] = cells;
  const titles = titlesOf(first.slice(0, -1));
  const header = [first.slice(-1), ...cells.slice(1, layout.columns)].map(unwrap);
  const rows: string[][] = [];
  let at = layout.columns;
  while (at < cells.length) {
    const width = layout.cellsOf((cells[at] ?? []).join(''));
    const row = cells.slice(at, at + width);
    if (row.length < width) throw new Error(`"${layout.heading}" ends within a row.`);
    rows.push(row.map((c, i) => (layout.brokenColumns.includes(i) ? c.join('\n') : unwrap(c))));
    at += width;
  }
  return { titles, header, rows, notes: paragraphsOf(rest) };
}

/** Appendix I: the PAR INDEX table. */
export const PAR_LAYOUT: AppendixLayout = {
  heading: 'PHỤ LỤC I',
  nextHeading: 'PHỤ LỤC II',
  columns: 7,
  brokenColumns: [0, 2, 3, 4, 5],
  cellsOf: () => 7,
};

/** Appendix II: the SIPAS table, where the agencies are printed once for each group. */
export const SIPAS_LAYOUT: AppendixLayout = {
  heading: 'PHỤ LỤC II',
  nextHeading: null,
  columns: 7,
  brokenColumns: [0, 2, 3, 4],
  cellsOf: (code) => (/^\d+$/.test(code) ? 5 : 7),
};
