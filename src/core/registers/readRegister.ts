import { cellText } from '../base/cellText';
import { type CellValue, type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { MovedText, ReplacedText } from '../plan/plan';
import { PrintedCells } from '../ownSheets/printedCells';
import type { RegisterForm, RegisterFrame, RegisterRow } from './register';
import type { Content } from '../ownSheets/rowContent';
import { parseRowKey } from '../ownSheets/rowKey';
import { KEY } from '../ownSheets/formColumns';
import { columnsOf, wordsIn } from '../ownSheets/sheetWords';
import { ownColumnsOf, UsersColumns } from '../ownSheets/usersColumns';

/** A row as it stands on a register. */
export interface KeptRow extends RegisterRow {
  /** Texts as they are said; numbers in columns of figures. */
  cells: readonly CellValue[];
  beside: readonly Content[];
  /** Where it stands, from 0. */
  row: number;
}

/** What stands on a register. */
export interface KeptRegister {
  grid: SheetGrid;
  /** By key; of several with one key the first. */
  byKey: ReadonlyMap<string, KeptRow>;
  /** Rows that somebody put in, copies of others, and what was typed over words of the add-in's, each in its own. */
  others: readonly KeptRow[];
  frame: RegisterFrame;
  /** Formulas of which only the values can be kept. */
  flattened: readonly ReplacedText[];
  /** What stands in a row of its own from now on. */
  moved: readonly MovedText[];
}

/** @returns the sheet with this mark; undefined where the workbook has none whose row of headings is there */
export function registerIn(
  snapshot: WorkbookSnapshot,
  { mark }: RegisterForm,
): SheetGrid | undefined {
  return snapshot.sheets.find(
    (grid) => valueAt(grid, 0, 0) === mark && headerOf(grid) !== undefined,
  );
}

/**
 * Reads a register again, by its keys and headings, with rows and columns that somebody put in.
 *
 * @param about which of the form's columns says what a row is about, from 0
 * @returns null where the workbook has no such sheet
 */
export function* readRegister(
  snapshot: WorkbookSnapshot,
  form: RegisterForm,
  about: number,
): Task<KeptRegister | null> {
  const grid = registerIn(snapshot, form);
  const header = grid && headerOf(grid);
  if (!grid || header === undefined) return null;
  const headings = new Map(form.columns.map(({ heading }, at) => [at + 1, heading] as const));
  const columns = ownColumnsOf(grid, header, headings);
  const users = new UsersColumns(grid, header, columns, form.columns.length + 1, 1);
  const printed = new PrintedCells(grid);
  const byKey = new Map<string, KeptRow>();
  const others: KeptRow[] = [];
  const flattened: ReplacedText[] = [];
  const moved: MovedText[] = [];
  const put = (words: string, row: number, of: string) => {
    const cells = form.columns.map((_, at) => (at === about ? words : ''));
    others.push({ key: '', cells, beside: users.blank, row });
    moved.push({ about: of, text: words });
  };
  const texts = frameTexts(grid, header);
  for (const words of texts.others) put(words, header, '');
  const end = grid.row + grid.values.length;
  for (let row = header; row < end; row += 1) {
    if (isSliceEnd(row)) yield;
    const text = String(valueAt(grid, row, KEY));
    const { kind } = parseRowKey(text);
    // In the hidden column of keys somebody typed a text of their own.
    if (kind === 'unknown') put(text, row, '');
    const key = kind === 'unknown' ? '' : text;
    if (kind === 'printed') {
      for (const words of wordsIn(grid, row, columnsOf(grid))) put(words, row, '');
      continue;
    }
    const cells = form.columns.map(({ isFigure }, at) => {
      const column = columns.get(at + 1);
      const value = isFigure && column !== undefined ? valueAt(grid, row, column) : '';
      return typeof value === 'number' ? value : textAt(grid, row, column);
    });
    const label = String(cells[about] ?? '');
    if (row > header) {
      const beside = users.cellsIn(row);
      for (const each of beside)
        if (each.flattened) flattened.push({ about: label, ...each.flattened });
      const kept = { key, cells, beside: beside.map(({ content }) => content), row };
      const isBlank = [...cells, ...kept.beside].every((cell) => cell === '');
      if (key === '' || byKey.has(key)) {
        if (!isBlank) others.push({ ...kept, key: '' });
        continue;
      }
      byKey.set(key, kept);
    }
    for (const [belongs, column] of columns) {
      const { isTyped, heading } = form.columns[belongs - 1] ?? { heading: '' };
      const value = valueAt(grid, row, column);
      const isOurs = (isTyped && kind === 'entry') || value === '' || !printed.isKnown;
      if (isOurs || printed.has(key, belongs, value)) continue;
      put(`${row === header ? '' : `${heading}: `}${cellText(grid, row, column)}`, row, label);
    }
  }
  const frame = { headings: users.headings, ...texts.own };
  return { grid, byKey, others, frame, flattened, moved };
}

function headerOf(grid: SheetGrid): number | undefined {
  const end = grid.row + grid.values.length;
  for (let row = 1; row < end; row += 1) {
    if (parseRowKey(String(valueAt(grid, row, KEY))).kind === 'columns') return row;
  }
  return undefined;
}

/** Title and note as they stand, and what somebody wrote elsewhere above the headings. */
function frameTexts(
  grid: SheetGrid,
  header: number,
): { own: Omit<RegisterFrame, 'headings'>; others: string[] } {
  const own: Omit<RegisterFrame, 'headings'> = {};
  const others: string[] = [];
  for (let row = 0; row < header; row += 1) {
    const key = parseRowKey(String(valueAt(grid, row, KEY)));
    const [first = '', ...rest] = columnsOf(grid).map((column) => cellText(grid, row, column));
    const line = key.kind === 'heading' ? key.line : '';
    if (line === 'title' || line === 'note') {
      if (first !== '') own[line] = first;
      others.push(...rest.filter((text) => text !== ''));
    } else others.push(...[first, ...rest].filter((text) => text !== ''));
  }
  return { own, others };
}

function textAt(grid: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(grid, row, column);
}

/** What stood in a row's own columns and gives way to something else, for the preview. */
export function giveWay(
  form: RegisterForm,
  kept: KeptRow,
  now: readonly CellValue[],
  about: number,
): ReplacedText[] {
  return form.columns.flatMap(({ heading }, at) => {
    const [before, after] = [String(kept.cells[at] ?? ''), String(now[at] ?? '')];
    if (before === '' || before === after) return [];
    return [{ about: `${String(kept.cells[about] ?? '')} · ${heading}`, before, after }];
  });
}
