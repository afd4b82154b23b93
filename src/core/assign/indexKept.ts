import { ownColumnsOf, shownValue, UsersColumns } from '../ownSheets/usersColumns';
import { hasFormula } from '../base/cellContent';
import { type CellValue, contentAt, type SheetGrid, valueAt } from '../base/grid';
import type { ReplacedText } from '../plan/plan';
import { isSliceEnd, type Task } from '../base/task';
import { KEY, NAME } from '../ownSheets/sheetColumns';
import type { Content } from '../ownSheets/sheetBuilder';
import { hasKeysThroughout, HEADINGS_KEY } from './sheetHeadings';

/** A row of words that somebody wrote, and what stands beside it in columns that somebody added. */
export interface KeptRow {
  own: (readonly [column: number, value: CellValue])[];
  beside: Content[];
}

/** What somebody put on the index beside its rows and below them (SPEC G11). */
export interface IndexKept {
  /** Headings of the columns that somebody added. */
  headings: CellValue[];
  /** What stands in those columns, by the keys of rows; formulas as they would stand in the first row. */
  byKey: ReadonlyMap<string, KeptRow>;
  /** Rows that somebody put in. */
  rows: KeptRow[];
  /** Formulas of which only the values can be kept. */
  frozen: ReplacedText[];
}

export const NO_INDEX_KEPT: IndexKept = { headings: [], byKey: new Map(), rows: [], frozen: [] };

/**
 * Reads an index again that is to be made anew.
 *
 * @param headings those of the index's own columns, by column
 */
export function* indexKept(
  grid: SheetGrid,
  headings: ReadonlyMap<number, string>,
): Task<IndexKept> {
  const end = grid.row + grid.values.length;
  const keyIn = (row: number) => String(valueAt(grid, row, KEY));
  let header = 1;
  while (header < end && !keyIn(header).startsWith(HEADINGS_KEY)) header += 1;
  if (header >= end) return NO_INDEX_KEPT;
  const own = ownColumnsOf(grid, header, headings);
  const columns = new UsersColumns(grid, header, own, Math.max(...headings.keys()) + 1, 1);
  // On sheets made before all rows had keys, a row without one may be the add-in's own.
  const canTellOwn = hasKeysThroughout(grid);
  const kept = { byKey: new Map<string, KeptRow>(), rows: [] as KeptRow[] };
  const frozen: ReplacedText[] = [];
  for (let row = 1; row < end; row += 1) {
    if (isSliceEnd(row)) yield;
    const key = keyIn(row);
    if (row === header) continue;
    const shown = [...own.values()].map((column) => shownValue(grid, row, column));
    const label = shownValue(grid, row, own.get(NAME) ?? NAME);
    const name = label === '' ? (shown.find((value) => value !== '') ?? '') : label;
    const cells = columns.cellsIn(row);
    for (const cell of cells) if (cell.frozen) frozen.push({ about: String(name), ...cell.frozen });
    const beside = cells.map(({ content }) => content);
    const hasBeside = beside.some((cell) => cell !== '');
    const isPutIn = canTellOwn && key === '';
    const words = isPutIn ? wordsOf(grid, row, own, frozen) : [[NAME, name] as const];
    // The heading and the signatures take up their whole width.
    const isKeyed = /^(?:agency|unassigned):/.test(key) && !kept.byKey.has(key);
    if (isKeyed && hasBeside) kept.byKey.set(key, { own: words, beside });
    else if (hasBeside || (isPutIn && words.length > 0)) kept.rows.push({ own: words, beside });
  }
  return { headings: columns.headings, ...kept, frozen };
}

function wordsOf(
  grid: SheetGrid,
  row: number,
  own: ReadonlyMap<number, number>,
  frozen: ReplacedText[],
): KeptRow['own'] {
  return [...own].flatMap(([belongs, column]) => {
    const value = shownValue(grid, row, column);
    const before = String(contentAt(grid, row, column));
    if (hasFormula(grid, row, column))
      frozen.push({ about: String(value), before, after: String(value) });
    return value === '' ? [] : [[belongs, value] as const];
  });
}
