import { cellText } from '../base/cellText';
import { type CellValue, contentAt, type SheetGrid, valueAt } from '../base/grid';
import { hasFormula } from '../base/cellContent';
import { isSliceEnd, type Task } from '../base/task';
import type { PrintedCells } from './printedCells';
import { parseRowKey, type RowKey } from './rowKey';

/** The blocks of a heading, or of the signatures, beside each other. */
export type Block = 'left' | 'middle' | 'right';
export type BlockPlaces = Partial<Record<Block, number>>;

/** What somebody typed into blocks of the heading and the signatures, '' where it was cleared, by the keys of rows. */
export type BlockTexts = ReadonlyMap<string, ReadonlyMap<Block, CellValue>>;

export const NO_TEXTS: BlockTexts = new Map();

/** Something that somebody typed where the add-in prints. */
export interface TypedOver {
  /** Sheet coordinates. */
  row: number;
  column: number;
  text: string;
}

export interface FixedTexts {
  blocks: BlockTexts;
  /** What was typed over titles and sections, and beside the blocks. */
  over: TypedOver[];
}

const OWN: RowKey = { kind: 'own' };
const FIXED: ReadonlySet<RowKey['kind']> = new Set([
  'own',
  'section',
  'heading',
  'signature',
  'printed',
  'chart',
]);

/** Where the blocks of the sheet that is read stand: columns, from 0. */
export interface FixedPlaces {
  /** By the line of the heading: some go across the sheet, and have one block. */
  heading: (line: string) => BlockPlaces;
  signatures: BlockPlaces;
}

/**
 * What somebody typed into the rows of a sheet that are no table: heading, titles, sections, signatures.
 *
 * @param isUsers whether a column is one that somebody put in, of which another reader takes care
 * @param header the row of headings, from which on it does so; from the first row on where absent
 */
export function* readFixedTexts(
  grid: SheetGrid,
  printed: PrintedCells,
  { heading, signatures }: FixedPlaces,
  isUsers: (column: number) => boolean,
  header = 1,
): Task<FixedTexts> {
  const blocks = new Map<string, ReadonlyMap<Block, CellValue>>();
  const over: TypedOver[] = [];
  for (let row = 0; row < grid.row + grid.values.length; row += 1) {
    if (isSliceEnd(row)) yield;
    const text = String(valueAt(grid, row, 0));
    const key = row === 0 ? OWN : parseRowKey(text);
    if (!FIXED.has(key.kind)) continue;
    const places =
      key.kind === 'heading' ? heading(key.line) : key.kind === 'signature' ? signatures : null;
    const line = new FixedRow(grid, row, text, printed);
    if (places) blocks.set(text, line.blocks(places));
    const taken = new Set(Object.values(places ?? {}));
    for (const column of line.typed) {
      if (taken.has(column) || (row >= header && isUsers(column))) continue;
      if (printed.isKnown) over.push({ row, column, text: cellText(grid, row, column) });
    }
  }
  return { blocks, over };
}

class FixedRow {
  private readonly filled: number[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly row: number,
    private readonly key: string,
    private readonly printed: PrintedCells,
  ) {
    const last = grid.column + (grid.values[0]?.length ?? 0);
    this.filled = Array.from({ length: last }, (_, column) => column).filter(
      (column) => column > 0 && valueAt(grid, row, column) !== '',
    );
  }

  /** Columns that hold something that the add-in did not print there. */
  get typed(): number[] {
    return this.filled.filter((column) => !this.isPrinted(column));
  }

  blocks(places: BlockPlaces): Map<Block, CellValue> {
    const taken = new Set(Object.values(places));
    // Where a column was put in, the words of the add-in's own stand beside their places, and nobody cleared them.
    const hasMoved = this.filled.some((column) => this.isPrinted(column) && !taken.has(column));
    const blocks = new Map<Block, CellValue>();
    for (const [block, column] of Object.entries(places) as [Block, number][]) {
      const value = valueAt(this.grid, this.row, column);
      if (value === '' ? !hasMoved : !this.isPrinted(column)) blocks.set(block, value);
    }
    return blocks;
  }

  private isPrinted(column: number): boolean {
    const { grid, row, key, printed } = this;
    if (printed.has(key, column, valueAt(grid, row, column))) return true;
    return hasFormula(grid, row, column) && printed.has(key, column, contentAt(grid, row, column));
  }
}
