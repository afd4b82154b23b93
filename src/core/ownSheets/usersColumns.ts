import type { Content } from './sheetBuilder';
import { hasFormula } from '../base/cellContent';
import { cellText } from '../base/cellText';
import { type CellValue, contentAt, type SheetGrid, valueAt } from '../base/grid';
import { foldText } from '../base/text';
import { inFirstRow } from './rowFormula';

/** A cell in a column that somebody added. */
export interface UsersCell {
  /** A formula as it would stand in the first row. */
  content: Content;
  /** A formula that speaks of other rows, too: only its value can be kept. */
  flattened: { before: string; after: string } | null;
}

/** The columns that somebody added to a sheet of the add-in's, and what stands in them. */
export class UsersColumns {
  private readonly columns: readonly number[];
  private readonly anew: ReadonlyMap<number, number>;

  /**
   * @param header the row of headings
   * @param own where the sheet's own columns stand, by where they belong
   * @param first where the first of the added ones will stand
   * @param from the first row of which something is kept
   */
  constructor(
    private readonly grid: SheetGrid,
    private readonly header: number,
    own: ReadonlyMap<number, number>,
    first: number,
    from = header,
  ) {
    this.columns = addedColumns(grid, from, new Set(own.values()));
    this.anew = new Map([
      ...[...own].map(([belongs, stands]) => [stands, belongs] as const),
      ...this.columns.map((column, nth) => [column, first + nth] as const),
    ]);
  }

  get headings(): CellValue[] {
    return this.columns.map((column) => shownValue(this.grid, this.header, column));
  }

  get blank(): CellValue[] {
    return this.columns.map(() => '');
  }

  cellsIn(row: number): UsersCell[] {
    return this.columns.map((column) => this.cellAt(row, column));
  }

  private cellAt(row: number, column: number): UsersCell {
    const value = shownValue(this.grid, row, column);
    const content = String(contentAt(this.grid, row, column));
    if (!hasFormula(this.grid, row, column)) return { content: value, flattened: null };
    const columnAnew = (at: number) => this.anew.get(at) ?? null;
    const formula = inFirstRow(content, { sheet: this.grid.sheet, row, columnAnew });
    return formula === null
      ? { content: value, flattened: { before: content, after: String(value) } }
      : { content: { formula }, flattened: null };
  }
}

/** A cell's value; a day as it is written. */
export function shownValue(grid: SheetGrid, row: number, column: number): CellValue {
  const value = valueAt(grid, row, column);
  const text = cellText(grid, row, column);
  return String(value) === text ? value : text;
}

/** With something in them from a row on. */
function addedColumns(grid: SheetGrid, from: number, own: ReadonlySet<number>): number[] {
  const last = grid.column + (grid.values[0]?.length ?? 0);
  const others = Array.from({ length: last }, (_, column) => column).filter(
    (column) => column > 0 && !own.has(column),
  );
  const lines = grid.values.slice(Math.max(0, from - grid.row));
  return others.filter((column) => lines.some((line) => (line[column - grid.column] ?? '') !== ''));
}

/**
 * Where each of a sheet's own columns stands now, by where it belongs: found by its heading, or at its own place where
 * that has another name.
 *
 * @param headings as the add-in writes them, by column; no two are alike
 */
export function ownColumnsOf(
  grid: SheetGrid,
  header: number,
  headings: ReadonlyMap<number, string>,
): Map<number, number> {
  const columns = new Map<number, number>();
  const last = grid.column + (grid.values[0]?.length ?? 0);
  const placeOf = new Map<string, number>();
  for (let at = last - 1; at >= 1; at -= 1) placeOf.set(foldText(cellText(grid, header, at)), at);
  for (const [own, heading] of headings) {
    const at = placeOf.get(foldText(heading));
    if (at !== undefined) columns.set(own, at);
  }
  const claimed = new Set(columns.values());
  for (const own of headings.keys()) {
    if (columns.has(own) || claimed.has(own)) continue;
    columns.set(own, own);
    claimed.add(own);
  }
  return columns;
}
