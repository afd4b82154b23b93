import {
  type CellValue,
  cellAddress,
  contains,
  type SheetGrid,
  type WorkbookSnapshot,
} from '../../core/base/grid';
import { formatAt } from '../../core/base/cellText';
import { isDateFormat } from '../../core/base/day';
import type { Engine, EngineSheet } from './engine';

/** What the library took for something else than it is. */
export interface Unfaithful {
  sheet: string;
  /** null: the sheet is not there. */
  cell: string | null;
}

/**
 * Compares what the library made of a file with what the reader of returned files did: the library passes over sheets that it
 * does not find, and makes 1 of "1,5" in a damaged cell. Formulas are its own to work out, and pictures in cells are said
 * among what is lost.
 *
 * @returns the first place where they differ; null where they agree
 */
export function unfaithful(engine: Engine, { sheets }: WorkbookSnapshot): Unfaithful | null {
  for (const grid of sheets) {
    const found = engine.sheets.find(({ name }) => name === grid.sheet);
    if (!found) return { sheet: grid.sheet, cell: null };
    const cell = differingCell(found, grid);
    if (cell !== null) return { sheet: grid.sheet, cell };
  }
  return null;
}

function differingCell({ cells }: EngineSheet, grid: SheetGrid): string | null {
  const { row: top, column: left, merges, spills = [], extras = [] } = grid;
  const passed = new Set(
    extras.flatMap((one) => (one.hasPicture ? [`${one.row},${one.column}`] : [])),
  );
  for (const [y, values] of grid.values.entries()) {
    for (const [x, value] of values.entries()) {
      const [row, column] = [top + y, left + x];
      const theirs = cells.value(row, column);
      const isMoment = isDateFormat(formatAt(grid, row, column));
      if (isSame(theirs, value, isMoment) || cells.hasFormula(row, column)) continue;
      const isCovered = [...merges, ...spills].some((area) => contains(area, row, column));
      if (isCovered || passed.has(`${row},${column}`)) continue;
      return cellAddress(row, column);
    }
  }
  return null;
}

/** Half a millisecond, in days: times of day go through the library's dates. */
const SAME_MOMENT = 0.5 / 86_400_000;

/** Line breaks are spelt in more than one way, and mean the same. */
function isSame(one: CellValue, other: CellValue, isMoment: boolean): boolean {
  if (isMoment && typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= SAME_MOMENT;
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one === other || plain(one) === plain(other);
}

const plain = (text: string) => text.replace(/\r|_x000D_/g, '').trim();
