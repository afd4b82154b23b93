import { hasFormula } from '../base/cellContent';
import { cellText, formatAt } from '../base/cellText';
import { type CellValue, contentAt, type SheetGrid, valueAt } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { oneLine } from '../base/text';
import {
  type BlockTexts,
  type FixedPlaces,
  readFixedTexts,
  type TypedOver,
} from '../ownSheets/fixedTexts';
import { PrintedCells } from '../ownSheets/printedCells';
import { parseRowKey, type RowKey, type TableNote } from '../ownSheets/rowKey';
import {
  BASE,
  CHANGE,
  CODE,
  type InputColumn,
  KEY,
  MAX,
  NAME,
  TARGET,
} from '../ownSheets/formColumns';
import { columnsOfLayout, SHARE, SHARE_HEADING } from '../ownSheets/sheetColumns';
import { isWorkedOut, SHARE_FORMULA } from './inputRules';
import { headingPlaces, rightHalf } from './heading';
import { columnsOf, wordsIn } from '../ownSheets/sheetWords';
import { headingsAt, type SheetHeadings } from './sheetHeadings';
import { agencySignatures, signatureBlocks } from './signatures';

/** A cell that is filled in. */
export interface FilledCell {
  value: CellValue;
  numberFormat: string;
}

/** A row of an agency's sheet with everything that somebody typed into it. */
export interface FilledRow {
  /** The key as it stands, '' for a row that somebody put in. */
  key: string;
  isPutIn: boolean;
  /** Sheet coordinates. */
  row: number;
  /** Where each input stands. */
  columns: ReadonlyMap<InputColumn, number>;
  code: string;
  name: string;
  /** Code and name as they stand beside the key; all words of a row that somebody put in. */
  label: string;
  cells: ReadonlyMap<InputColumn, FilledCell>;
  /** What stands in columns that somebody put in. */
  users: string[];
  /** What was typed over the add-in's own words and figures, with the column's heading. */
  over: string[];
}

export interface FilledSheet {
  /** In their order; rows in which nothing is typed too, where they are about something. */
  rows: FilledRow[];
  /** Words that are typed beside all rows: above the headings, over titles and sections, into the row of headings. */
  loose: TypedOver[];
  /** Texts of the heading and the signatures. */
  blocks: BlockTexts;
  /** Which tables its keys mean. */
  tables: readonly TableNote[];
  /** False where its row of headings is gone: nothing on it can be understood. */
  isReadable: boolean;
}

type HasMore = (row: number, column: number) => boolean;

/** A parent's self-assessment adds its parts up: a formula of the add-in, typed by nobody. */
export const PARENT_SCORE = '=IF(COUNT(';
/** Formulas that the add-in prints: of the table's cells, of changes and of sums. */
const PRINTED_FORMULA = /^=(?:(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]+\$?\d+$|ROUND\(|SUM\()/;

/**
 * Reads an agency's sheet (SPEC G9, T1): inputs by their headings and row keys, never by position; rows and columns that
 * somebody put in; and what was typed over what the add-in printed.
 *
 * @param hasMore whether a cell holds something besides its value: a link, a note, a picture
 */
export function* readAgencySheet(
  grid: SheetGrid,
  hasMore: HasMore = () => false,
): Task<FilledSheet> {
  const end = grid.row + grid.values.length;
  const printed = new PrintedCells(grid);
  const keyIn = (row: number) => String(valueAt(grid, row, KEY)).trim();
  const header = Array.from({ length: end }, (_, row) => row).find(
    (row) => row > 0 && parseRowKey(keyIn(row)).kind === 'columns',
  );
  const isKeyed = header !== undefined;
  const headings = isKeyed ? headingsAt(grid, header, true) : null;
  let reader = headings && new RowReader(grid, headings, printed, isKeyed, hasMore);
  const loose: TypedOver[] = headings ? overHeadings(grid, header ?? 0, headings, printed) : [];
  const rows: FilledRow[] = [];
  yield;
  for (let row = 1; row < end; row += 1) {
    if (isSliceEnd(row)) yield;
    if (row === header) continue;
    // Where keys were lost, each part of the sheet may have headings of its own.
    const found = isKeyed ? null : headingsAt(grid, row, false);
    if (found?.inputs.has('score') && found.inputs.size > 1)
      reader = new RowReader(grid, found, printed, isKeyed, hasMore);
    else {
      const text = keyIn(row);
      // In the hidden column of keys somebody typed a text of their own.
      const isOwn = isKeyed && parseRowKey(text).kind === 'unknown';
      if (isOwn) loose.push({ row, column: KEY, text });
      const key = isOwn ? '' : text;
      if (isKeyed && row < header && key === '') loose.push(...wordsOfRow(grid, row));
      else if (reader) rows.push(...reader.read(row, key));
    }
  }
  const key = parseRowKey(header === undefined ? '' : keyIn(header));
  const { layout, tables } = key.kind === 'columns' ? key : { layout: '', tables: [] };
  const fixed = yield* readFixedTexts(grid, printed, placesIn(layout), () => false);
  if (isKeyed) loose.push(...fixed.over);
  return { rows, loose, blocks: fixed.blocks, tables, isReadable: reader !== null };
}

function placesIn(layout: string): FixedPlaces {
  const columns = columnsOfLayout(layout);
  return {
    heading: headingPlaces(rightHalf(columns)),
    signatures: signatureBlocks(agencySignatures(columns)),
  };
}

function wordsOfRow(grid: SheetGrid, row: number): TypedOver[] {
  const column = KEY + 1;
  const text = wordsIn(grid, row, columnsOf(grid)).join('; ');
  return text === '' ? [] : [{ row, column, text }];
}

/** Headings that somebody wrote: of columns of their own, or over those of the add-in. */
function overHeadings(
  grid: SheetGrid,
  header: number,
  { others }: SheetHeadings,
  printed: PrintedCells,
): TypedOver[] {
  const key = String(valueAt(grid, header, KEY));
  return columnsOf(grid).flatMap((column) => {
    const text = cellText(grid, header, column);
    const isOver = printed.isKnown && !printed.has(key, column, valueAt(grid, header, column));
    return text !== '' && (others.includes(column) || isOver)
      ? [{ row: header, column, text }]
      : [];
  });
}

const NO_ROW: ReadonlySet<RowKey['kind']> = new Set(['heading', 'signature', 'printed']);

/** Reads the rows under one row of headings. */
class RowReader {
  constructor(
    private readonly grid: SheetGrid,
    private readonly headings: SheetHeadings,
    private readonly printed: PrintedCells,
    /** A row without a key is somebody's, where the sheet has its keys. */
    private readonly isKeyed: boolean,
    private readonly hasMore: HasMore,
  ) {}

  read(row: number, key: string): FilledRow[] {
    const about = parseRowKey(key);
    if (NO_ROW.has(about.kind)) return [];
    const { grid, headings } = this;
    const isAdded = about.kind === 'subject' && about.subject.kind === 'added';
    const isPutIn = about.kind === 'put-in' || isAdded;
    const label = this.wordsIn(row, isPutIn ? this.anyWords(row) : [CODE, NAME]);
    const cells = this.cellsIn(row, about);
    const users = wordsIn(grid, row, headings.others);
    const hasMore = [...headings.inputs.values()].some((column) => this.hasMore(row, column));
    const isBlank = !hasMore && cells.size === 0 && users.length === 0;
    if (isBlank && about.kind === 'own') return [];
    if (isBlank && key === '' && (!this.isKeyed || label.length === 0)) return [];
    const code = this.wordsIn(row, [CODE]).join('');
    const name = this.wordsIn(row, isPutIn ? this.anyWords(row).slice(1) : [NAME]).join('; ');
    const over = about.kind === 'subject' && !isPutIn ? this.overIn(row, key) : [];
    const words = { code, name, label: label.map(oneLine).join(' ') };
    return [{ key, isPutIn, row, columns: headings.inputs, ...words, cells, users, over }];
  }

  /** Where a row that somebody put in may say something; a share worked out beside a score is the add-in's. */
  private anyWords(row: number): number[] {
    const column = this.headings.printed.get(SHARE);
    const isTyped =
      column !== undefined &&
      !hasFormula(this.grid, row, column) &&
      typeof valueAt(this.grid, row, column) !== 'number';
    return isTyped ? [...ANY_WORDS, SHARE] : ANY_WORDS;
  }

  private wordsIn(row: number, printed: readonly number[]): string[] {
    const columns = printed.flatMap((own) => this.headings.printed.get(own) ?? []);
    return wordsIn(this.grid, row, columns);
  }

  private cellsIn(row: number, key: RowKey): Map<InputColumn, FilledCell> {
    const isTotal = key.kind === 'subject' && key.subject.kind === 'total';
    const cells = new Map<InputColumn, FilledCell>();
    for (const [input, column] of this.headings.inputs) {
      const value = valueAt(this.grid, row, column);
      const content = String(contentAt(this.grid, row, column));
      if (value === '' || content.startsWith(isTotal ? '=' : PARENT_SCORE)) continue;
      cells.set(input, { value, numberFormat: formatAt(this.grid, row, column) });
    }
    return cells;
  }

  private overIn(row: number, key: string): string[] {
    if (!this.printed.isKnown) return [];
    return [...this.headings.printed].flatMap(([own, column]) => {
      const value = valueAt(this.grid, row, column);
      const content = String(contentAt(this.grid, row, column));
      const isOurs =
        hasFormula(this.grid, row, column) &&
        (PRINTED_FORMULA.test(content) || SHARE_FORMULA.test(content));
      if (value === '' || isOurs || this.printed.has(key, own, value)) return [];
      // What the formula came to, in a file that keeps values only.
      if (own === SHARE && (typeof value === 'number' || isWorkedOut(String(value)))) return [];
      return [`${PRINTED_NAMES[own] ?? ''}: ${cellText(this.grid, row, column)}`];
    });
  }
}

const ANY_WORDS = [CODE, NAME, MAX, BASE, TARGET, CHANGE];
/** Before what was typed over a column. */
const PRINTED_NAMES: Readonly<Record<number, string>> = {
  [CODE]: 'Mã',
  [NAME]: 'Nội dung',
  [MAX]: 'Điểm tối đa',
  [BASE]: 'Điểm năm trước',
  [TARGET]: 'Mục tiêu',
  [CHANGE]: 'Tăng/giảm',
  [SHARE]: SHARE_HEADING,
};
