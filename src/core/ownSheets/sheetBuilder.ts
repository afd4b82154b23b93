import type { Area, CellValue } from '../base/grid';
import { PrintedRecord } from './printedCells';
import { clip, type Content, type FigureFormats, type NewRow } from './rowContent';
import { printRowKey } from './rowKey';
import type { CellStyle, SheetModel } from './sheetModel';
import { CLOSED_FILL, FONT, styleParts, type RowStyle } from './rowStyles';
import { CHANGE, CODE, MAX, TARGET, type SheetColumns } from './sheetColumns';
import { runs, stretches } from './runs';
import { textHeight } from './textHeight';

const LEAST_HEIGHT = 20;
/** The key of the row that is to hold the record of what was printed. */
export const RECORD = printRowKey({ kind: 'printed', cells: '' });
/** As Nghị định 30/2020/NĐ-CP has it: in the middle of the upper margin, 13 points, not on the first page. */
const PAGE_NUMBER = `&"${FONT},Regular"&13&P`;

const OWN_ROW = printRowKey({ kind: 'own' });

export type { Content, FigureFormats } from './rowContent';

/** Puts a sheet together row by row, and gathers equal styles of neighbouring rows into one area. */
export class SheetBuilder {
  private readonly values: CellValue[][] = [];
  private readonly formulas: SheetModel['formulas'] = [];
  private readonly links: SheetModel['links'] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly rowStyles: (RowStyle | null)[] = [];
  private readonly inputs: number[][] = [];
  private readonly styles: SheetModel['styles'] = [];
  private readonly printed = new PrintedRecord();
  private readonly figureRuns: { first: number; last: number; formats: FigureFormats }[] = [];

  constructor(readonly columns: SheetColumns) {}

  get rows(): number {
    return this.values.length;
  }

  /** @returns the row with a key, null where there is none */
  rowOf(key: string): number | null {
    const row = this.values.findIndex(([its]) => its === key);
    return row < 0 ? null : row;
  }

  /** @returns the new row's number, from 0 */
  add({ key, cells = [], typed = [], style, height, merges = [] }: NewRow): number {
    const row = this.values.length;
    const line: CellValue[] = Array.from({ length: this.columns.last + 1 }, () => '');
    // A row of the add-in's own is told from one that somebody put in by having a key at all.
    line[0] = clip(key ?? (cells.length > 0 ? OWN_ROW : ''));
    for (const [column, content] of cells) {
      const value = typeof content === 'object' ? content.shows : clip(content);
      if (typeof content === 'object') this.formula(row, column, content.formula);
      else line[column] = clip(content);
      if (value !== undefined && !typed.includes(column))
        this.printed.add(String(line[0]), column, value);
    }
    this.values.push(line);
    this.rowStyles.push(style ?? null);
    this.inputs.push([]);
    for (const [from, to] of merges) {
      if (to > from) this.merges.push({ row, column: from, rows: 1, columns: to - from + 1 });
    }
    const ends = new Map(merges);
    const needed = line.map((value, column) => this.heightOf(value, column, ends.get(column)));
    this.heights.set(row, height ?? Math.max(LEAST_HEIGHT, ...needed));
    return row;
  }

  /** Where somebody types; with what was typed there before. */
  input(row: number, column: number, typed: Content = ''): void {
    this.inputs[row]?.push(column);
    if (typeof typed === 'object') {
      this.formula(row, column, typed.formula);
      return;
    }
    const line = this.values[row];
    if (line) line[column] = typed;
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, this.heightOf(typed, column)));
  }

  formula(row: number, column: number, formula: string): void {
    this.formulas.push({ row, column, formula });
  }

  /** Whether words stand at a place: neither a number nor a formula. */
  isText(row: number, column: number): boolean {
    const value = this.values[row]?.[column] ?? '';
    return typeof value === 'string' && value !== '';
  }

  link(row: number, column: number, text: string, sheet: string): void {
    this.printed.add(String(this.values[row]?.[0] ?? ''), column, text);
    this.links.push({ row, column, text, sheet, address: 'A1' });
  }

  style(row: number, column: number, columns: number, style: CellStyle, rows = 1): void {
    this.styles.push({ area: { row, column, rows, columns }, style });
  }

  /** Number formats of rows with figures. Equal ones are joined: between them stand headings, which show none. */
  figures(first: number, rows: number, formats: FigureFormats): void {
    if (rows <= 0) return;
    const last = first + rows - 1;
    const run = this.figureRuns.at(-1);
    const isSame = run?.formats.figure === formats.figure && run.formats.change === formats.change;
    if (isSame) run.last = last;
    else this.figureRuns.push({ first, last, formats });
  }

  /** Width of columns from first to last together, in characters. */
  width(from: number, to: number): number {
    return this.columns.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }

  /** Draws the lines of a table over these rows. */
  border(first: number, last: number): void {
    if (last < first) return;
    this.style(first, 1, this.columns.last, { border: true }, last - first + 1);
  }

  /** @param headerRow repeated on every page, and the last of the frozen ones */
  finish(name: string, headerRow: number, tabColor: string): SheetModel {
    const { last, widths } = this.columns;
    const rows = this.values.length;
    this.keepRecord();
    const base: CellStyle = { fontName: FONT, fontSize: 12, vertical: 'center', wrap: true };
    return {
      name,
      visibility: 'visible',
      tabColor,
      values: this.values,
      formulas: this.formulas,
      columnWidths: widths,
      rowHeights: this.rowHeights(),
      merges: this.merges,
      styles: [
        { area: { row: 0, column: 0, rows, columns: last + 1 }, style: base },
        ...this.bodyStyles(headerRow),
        ...this.stylesOfRows(),
        ...this.closedStyles(),
        ...this.figureStyles(),
        ...this.styles,
      ],
      links: this.links,
      inputs: this.inputAreas(),
      frozenRows: headerRow + 1,
      frozenColumns: 3,
      showGridlines: false,
      pageSetup: {
        orientation: 'landscape',
        titleRows: { first: headerRow, last: headerRow },
        area: { row: 1, column: 1, rows: rows - 1, columns: last },
        margins: { top: 43, right: 36, bottom: 43, left: 43 },
        header: PAGE_NUMBER,
      },
    };
  }

  /** In a row above the headings, and below everything what that does not hold. */
  private keepRecord(): void {
    for (const [nth, key] of this.printed.keys().entries()) {
      const row = nth === 0 ? this.rowOf(RECORD) : null;
      const line = row === null ? undefined : this.values[row];
      if (line) line[0] = key;
      else this.add({ key, height: LEAST_HEIGHT });
    }
  }

  private heightOf(value: CellValue, from: number, to = from): number {
    const width = this.width(from, to);
    return typeof value === 'string' && width > 0 ? textHeight(value, width) : 0;
  }

  private rowHeights(): SheetModel['rowHeights'] {
    return [...this.heights].map(([row, height]) => ({ row, height }));
  }

  private stylesOfRows(): SheetModel['styles'] {
    return runs(this.rowStyles).flatMap(({ value, first, rows }) =>
      value === null
        ? []
        : styleParts(value, this.columns).map(({ from, to, style }) => ({
            area: { row: first, column: from, rows, columns: to - from + 1 },
            style,
          })),
    );
  }

  /** Codes and figures are centred; the styles of single rows come after. */
  private bodyStyles(headerRow: number): SheetModel['styles'] {
    const body = {
      row: headerRow + 1,
      rows: this.rowStyles.map((style) => style !== null).lastIndexOf(true),
    };
    const area = { ...body, rows: body.rows - headerRow };
    if (area.rows <= 0) return [];
    const lastFigure = this.columns.inputs.get('score') ?? CHANGE;
    return [
      { area: { ...area, column: CODE, columns: 1 }, style: { horizontal: 'center' } },
      {
        area: { ...area, column: MAX, columns: lastFigure - MAX + 1 },
        style: { horizontal: 'center' },
      },
    ];
  }

  private figureStyles(): SheetModel['styles'] {
    return this.figureRuns.flatMap(({ first, last, formats: { figure, change } }) => {
      const rows = { row: first, rows: last - first + 1 };
      return [
        {
          area: { ...rows, column: MAX, columns: TARGET - MAX + 1 },
          style: { numberFormat: figure },
        },
        { area: { ...rows, column: CHANGE, columns: 1 }, style: { numberFormat: change } },
      ];
    });
  }

  /** Where a row that is filled in takes no score, its cell does not look as if it did. */
  private closedStyles(): SheetModel['styles'] {
    const column = this.columns.inputs.get('score');
    if (column === undefined) return [];
    return runs(this.inputs.map((open) => open.length > 0 && !open.includes(column))).flatMap(
      ({ value: isClosed, first, rows }) =>
        isClosed
          ? [{ area: { row: first, column, rows, columns: 1 }, style: { fill: CLOSED_FILL } }]
          : [],
    );
  }

  private inputAreas(): Area[] {
    return runs(this.inputs.map((columns) => columns.join(','))).flatMap(
      ({ value, first, rows }) =>
        value === ''
          ? []
          : stretches(value.split(',').map(Number)).map(({ column, columns }) => ({
              row: first,
              column,
              rows,
              columns,
            })),
    );
  }
}
