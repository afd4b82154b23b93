import { ownColumnsOf, shownValue, UsersColumns } from '../ownSheets/usersColumns';
import { type CellValue, contentAt, type SheetGrid, valueAt } from '../base/grid';
import { hasFormula } from '../base/cellContent';
import { cellText } from '../base/cellText';
import type { MovedText, ReplacedText } from '../plan/plan';
import { isSliceEnd, type Task } from '../base/task';
import {
  type Block,
  type BlockTexts,
  NO_TEXTS,
  readFixedTexts,
  type FixedPlaces,
} from '../ownSheets/fixedTexts';
import { PrintedCells } from '../ownSheets/printedCells';
import { parseRowKey, type RowKey } from '../ownSheets/rowKey';
import { KEY, NAME } from '../ownSheets/formColumns';
import type { Content } from '../ownSheets/sheetBuilder';

/** A row of words that somebody wrote, and what stands beside it in columns that somebody added. */
export interface PreservedRow {
  own: (readonly [column: number, value: CellValue])[];
  users: Content[];
}

/** What somebody put on the index: beside its rows, below them, and over what it says (SPEC G11). */
export interface PreservedIndex {
  /** Headings of the columns that somebody added. */
  headings: CellValue[];
  /** What stands in those columns, by the keys of rows; formulas as they would stand in the first row. */
  byKey: ReadonlyMap<string, PreservedRow>;
  /** Rows that somebody put in, and what was typed over the index's own words and figures. */
  rows: PreservedRow[];
  /** Texts of the heading and the signatures. */
  blocks: BlockTexts;
  /** Formulas of which only the values can be kept. */
  flattened: ReplacedText[];
  /** What stands in a row of its own from now on. */
  moved: MovedText[];
}

/** The rows of the index whose columns are those of its headings. */
const INDEX_KEYS: ReadonlySet<RowKey['kind']> = new Set(['agency', 'unassigned']);

export const NOTHING_ON_INDEX: PreservedIndex = {
  headings: [],
  byKey: new Map(),
  rows: [],
  blocks: NO_TEXTS,
  flattened: [],
  moved: [],
};

/**
 * Reads an index, or a report like it, again that is to be made anew.
 *
 * @param headings those of the index's own columns, by column
 * @param places where the blocks of its heading and its signatures stand
 * @param hasHome whether a block has its place on the index that is made: an annex has no signatures
 * @param keyed the rows that are about something, and are found again
 */
export function* preservedIndex(
  grid: SheetGrid,
  headings: ReadonlyMap<number, string>,
  places: FixedPlaces,
  hasHome: (key: RowKey, block: Block) => boolean,
  keyed = INDEX_KEYS,
): Task<PreservedIndex> {
  const end = grid.row + grid.values.length;
  const keyIn = (row: number) => String(valueAt(grid, row, KEY));
  let header = 1;
  while (header < end && parseRowKey(keyIn(header)).kind !== 'columns') header += 1;
  if (header >= end) return NOTHING_ON_INDEX;
  const own = ownColumnsOf(grid, header, headings);
  const columns = new UsersColumns(grid, header, own, Math.max(...headings.keys()) + 1, 1);
  const printed = new PrintedCells(grid);
  const ownPlaces = new Set(own.values());
  const fixed = yield* readFixedTexts(grid, printed, places, (column) => !ownPlaces.has(column));
  const byKey = new Map<string, PreservedRow>();
  const rows: PreservedRow[] = [];
  const flattened: ReplacedText[] = [];
  const moved: MovedText[] = [];
  const move = (about: string, text: string) => {
    rows.push({ own: [[NAME, about === '' ? text : `${about} · ${text}`]], users: columns.blank });
    moved.push({ about, text });
  };
  for (const { text } of fixed.over) move('', text);
  for (const [line, texts] of fixed.blocks) {
    for (const [block, text] of texts) {
      if (text !== '' && !hasHome(parseRowKey(line), block)) move('', String(text));
    }
  }
  for (let row = 1; row < end; row += 1) {
    if (isSliceEnd(row)) yield;
    const key = keyIn(row);
    const over = overIn(grid, row, own, printed);
    if (row === header) {
      for (const { text } of over) move('', text);
      continue;
    }
    const shown = [...own.values()].map((column) => shownValue(grid, row, column));
    const label = shownValue(grid, row, own.get(NAME) ?? NAME);
    const name = label === '' ? (shown.find((value) => value !== '') ?? '') : label;
    const cells = columns.cellsIn(row);
    for (const cell of cells) {
      if (cell.flattened) flattened.push({ about: String(name), ...cell.flattened });
    }
    const users = cells.map(({ content }) => content);
    const hasUsers = users.some((cell) => cell !== '');
    const { kind } = parseRowKey(key);
    // In the hidden column of keys somebody typed a text of their own.
    if (kind === 'unknown') move('', key);
    const isPutIn = kind === 'put-in' || kind === 'unknown';
    const words = isPutIn ? wordsOf(grid, row, own, flattened) : [[NAME, name] as const];
    // The heading and the signatures take up their whole width.
    const isKeyed = keyed.has(kind);
    if (isKeyed) {
      for (const { own: at, text } of over) {
        // Rows of another table on the same sheet have headings of their own.
        const heading = at === NAME || kind === 'entry' ? '' : `${headings.get(at) ?? ''}: `;
        move(String(name), heading + text);
      }
    }
    if (isKeyed && !byKey.has(key) && hasUsers) byKey.set(key, { own: words, users });
    else if (hasUsers || (isPutIn && words.length > 0)) rows.push({ own: words, users });
  }
  return { headings: columns.headings, byKey, rows, blocks: fixed.blocks, flattened, moved };
}

/** What was typed over the add-in's own words and figures, by the column where they belong. */
export function overIn(
  grid: SheetGrid,
  row: number,
  own: ReadonlyMap<number, number>,
  printed: PrintedCells,
): { own: number; text: string }[] {
  const key = String(valueAt(grid, row, KEY));
  if (!printed.isKnown || key === '') return [];
  return [...own].flatMap(([belongs, column]) => {
    const value = valueAt(grid, row, column);
    if (value === '' || printed.has(key, belongs, value)) return [];
    return [{ own: belongs, text: cellText(grid, row, column) }];
  });
}

function wordsOf(
  grid: SheetGrid,
  row: number,
  own: ReadonlyMap<number, number>,
  flattened: ReplacedText[],
): PreservedRow['own'] {
  return [...own].flatMap(([belongs, column]) => {
    const value = shownValue(grid, row, column);
    const before = String(contentAt(grid, row, column));
    if (hasFormula(grid, row, column))
      flattened.push({ about: String(value), before, after: String(value) });
    return value === '' ? [] : [[belongs, value] as const];
  });
}
