import {
  type Area,
  cellAddress,
  type CellExtras,
  type CellValue,
  type SheetGrid,
  type SheetVisibility,
} from '../core/base/grid';
import { isSliceEnd, type Task } from '../core/base/task';
import { MOST_CELLS } from './limits';
import { Refused } from './refused';

/** One cell as a file gives it. */
export interface FileCell {
  value: CellValue;
  /** Beginning with "="; null where it has none. */
  formula: string | null;
  numberFormat: string;
}

/** Gathers the cells of one sheet, in any order, and makes the rectangular arrays of a SheetGrid. */
export class GridBuilder {
  readonly merges: Area[] = [];
  isProtected = false;
  readonly #rows: FileCell[][] = [];
  readonly #extras = new Map<string, CellExtras>();
  #last = { row: -1, column: -1 };

  /** A cell that holds nothing does not make the sheet larger, but keeps its format within it. */
  put(row: number, column: number, cell: FileCell): void {
    (this.#rows[row] ??= [])[column] = cell;
    if (cell.value === '' && cell.formula === null) return;
    this.#last = {
      row: Math.max(this.#last.row, row),
      column: Math.max(this.#last.column, column),
    };
    if ((this.#last.row + 1) * (this.#last.column + 1) > MOST_CELLS) {
      throw new Refused({ why: 'too-large', cell: cellAddress(row, column) });
    }
  }

  /** @returns what is known of a cell beside its value, to be added to */
  extras(row: number, column: number): CellExtras {
    const address = cellAddress(row, column);
    const extras = this.#extras.get(address) ?? { row, column };
    this.#extras.set(address, extras);
    return extras;
  }

  *grid(sheet: string, visibility: SheetVisibility): Task<SheetGrid> {
    const columns = this.#last.column + 1;
    const values: CellValue[][] = [];
    const formulas: CellValue[][] = [];
    const numberFormats: string[][] = [];
    for (let row = 0; row <= this.#last.row; row += 1) {
      if (isSliceEnd(row)) yield;
      const cells = Array.from({ length: columns }, (_, column) => this.#rows[row]?.[column]);
      values.push(cells.map((cell) => cell?.value ?? ''));
      formulas.push(cells.map((cell) => cell?.formula ?? cell?.value ?? ''));
      numberFormats.push(cells.map((cell) => cell?.numberFormat ?? 'General'));
    }
    const { merges, isProtected } = this;
    const place = { row: 0, column: 0, excelTables: [], extras: [...this.#extras.values()] };
    return { sheet, visibility, isProtected, merges, values, formulas, numberFormats, ...place };
  }
}
