import type { Area, CellValue } from '../base/grid';
import { isSameValidation, type Validation } from '../base/sheetModel';
import { PrintedRecord } from './printedCells';
import {
  type BoundNumber,
  clip,
  type Content,
  type FigureFormats,
  isBoundNumber,
  type NewRow,
} from './rowContent';
import { printRowKey } from './rowKey';
import { officialPage } from './officialPage';
import { SIZES } from './officialPaper';
import type { CellStyle, SheetModel } from './sheetModel';
import { FONT, type RowStyle } from './rowStyles';
import { NAME } from './formColumns';
import { type SheetColumns } from './sheetColumns';
import {
  bodyStyles,
  closedStyles,
  type FigureRun,
  figureStyles,
  inputAreas,
  stylesOfRows,
} from './gatheredStyles';
import { textHeight } from './textHeight';

const LEAST_HEIGHT = 20;
/** The key of the row that is to hold the record of what was printed. */
export const RECORD = printRowKey({ kind: 'printed', cells: '' });
/** The row of headings that stays on the screen: the mark's, so that nothing else is frozen. */
const SCREEN_HEADINGS = 1;

const OWN_ROW = printRowKey({ kind: 'own' });

export type { Content, FigureContent, FigureFormats } from './rowContent';

export interface FinishedSheet {
  headerRow: number;
  printedFrom: number;
  tabColor: string;
  paper?: 'A3';
}

/** Puts a sheet together row by row, and gathers equal styles of neighbouring rows into one area. */
export class SheetBuilder {
  private readonly values: CellValue[][] = [];
  private readonly formulas: SheetModel['formulas'] = [];
  private readonly links: SheetModel['links'] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  /** Rows that grow with what is in them. */
  private readonly fitting = new Set<number>();
  private readonly rowStyles: (RowStyle | null)[] = [];
  private readonly inputs: number[][] = [];
  private readonly styles: SheetModel['styles'] = [];
  /** Formats of cells that hold bounds. */
  private readonly bounds: SheetModel['styles'] = [];
  private readonly validations: Validation[] = [];
  /** The last one of each column. */
  private readonly validated = new Map<number, Validation>();
  private readonly printed = new PrintedRecord();
  private readonly figureRuns: FigureRun[] = [];

  constructor(readonly columns: SheetColumns) {}

  get rows(): number {
    return this.values.length;
  }

  /** @returns the row with a key, null where there is none */
  rowOf(key: string): number | null {
    const row = this.values.findIndex(([its]) => its === key);
    return row < 0 ? null : row;
  }

  /** Whether a row is nothing without what follows it, or that without it. */
  isKeptWithNext(row: number): boolean {
    const isHeading = ['section', 'part', 'header'].includes(this.rowStyles[row] ?? '');
    return isHeading || this.rowStyles[row + 1] === 'total';
  }

  /** @returns the new row's number, from 0 */
  add({ key, cells = [], typed = [], style, height, merges = [] }: NewRow): number {
    const row = this.values.length;
    const line: CellValue[] = Array.from({ length: this.columns.last + 1 }, () => '');
    // A row of the add-in's own is told from one that somebody put in by having a key at all.
    line[0] = clip(key ?? (cells.length > 0 ? OWN_ROW : ''));
    for (const [column, figure] of cells) {
      const content = isBoundNumber(figure) ? figure.bound : figure;
      if (isBoundNumber(figure)) this.addBound(row, column, figure);
      const value = typeof content === 'object' ? content.shows : clip(content);
      if (typeof content === 'object') this.formula(row, column, content.formula);
      else line[column] = clip(content);
      if (value !== undefined && !typed.includes(column))
        this.printed.add(String(line[0]), column, value);
      const also = typeof content === 'object' ? (content.also ?? []) : [];
      for (const one of also) this.printed.add(String(line[0]), column, one);
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
    if (height === undefined && merges.length === 0) this.fitting.add(row);
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

  /** What may be typed into an input. Neighbours with the same rule are one. */
  validate(row: number, column: number, rule: Omit<Validation, 'area'>): void {
    const above = this.validated.get(column);
    if (above && above.area.row + above.area.rows === row && isSameValidation(above, rule)) {
      above.area.rows += 1;
      return;
    }
    const validation = { ...rule, area: { row, column, rows: 1, columns: 1 } };
    this.validated.set(column, validation);
    this.validations.push(validation);
  }

  formula(row: number, column: number, formula: string): void {
    this.formulas.push({ row, column, formula });
  }

  /** Whether what stands at a place adds up to nothing: words, or a bound. */
  isNoTerm(row: number, column: number): boolean {
    const value = this.values[row]?.[column] ?? '';
    const isBound = this.bounds.some((one) => one.area.row === row && one.area.column === column);
    return isBound || (typeof value === 'string' && value !== '');
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

  private addBound(row: number, column: number, { numberFormat }: BoundNumber): void {
    this.bounds.push({ area: { row, column, rows: 1, columns: 1 }, style: { numberFormat } });
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

  /** @param headerRow repeated on every page @param printedFrom the first row that is printed */
  finish(name: string, { headerRow, printedFrom, tabColor, paper }: FinishedSheet): SheetModel {
    const { last, lastPrinted, widths } = this.columns;
    const rows = this.values.length;
    this.keepRecord();
    const base: CellStyle = {
      fontName: FONT,
      fontSize: SIZES.cell,
      vertical: 'center',
      wrap: true,
    };
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
        ...bodyStyles(this.rowStyles, this.columns, headerRow),
        ...stylesOfRows(this.rowStyles, this.columns),
        ...closedStyles(this.inputs, this.columns),
        ...figureStyles(this.figureRuns),
        ...this.bounds,
        ...this.styles,
      ],
      links: this.links,
      inputs: inputAreas(this.inputs),
      validations: this.validations,
      frozenRows: SCREEN_HEADINGS,
      frozenColumns: NAME + 1,
      showGridlines: false,
      pageSetup: {
        ...officialPage(
          { row: printedFrom, column: 1, rows: rows - printedFrom, columns: lastPrinted },
          { first: headerRow, last: headerRow },
        ),
        ...(paper === undefined ? {} : { paper }),
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
    return typeof value === 'string' && width > 0 ? textHeight(value, width, SIZES.cell) : 0;
  }

  private rowHeights(): SheetModel['rowHeights'] {
    return [...this.heights].map(([row, height]) =>
      this.fitting.has(row) ? { row, height, fits: true } : { row, height },
    );
  }
}
