import { contains, type CellValue, type SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { parseCode } from './codes';
import { isColumnNumbers } from './columnNumbers';
import type { TableHeader } from './header';
import { readHeaderRows } from './headerRows';
import { firstFilled } from './levelColumns';
import { isOption, saysTotal } from './rowWords';

/** Rules and headings between two criteria are rarely more. */
const LOOK_AHEAD = 100;
/** A header repeated at a page break stands this near to the next code. */
const NEAR = 3;

/** Where the columns that tell rows apart stand in a grid's lines, from 0. */
export interface RowColumns {
  /** None where the table has no codes. */
  codes: readonly number[];
  name: number;
  /** Of each level, where names stand in several columns. */
  names: readonly number[];
  scores: readonly number[];
  /** Null where the table prints no maxima. */
  max: number | null;
}

export function rowColumns({ column: first }: SheetGrid, header: TableHeader): RowColumns {
  const { name, max, base, target, delta, result } = header.columns;
  const scores = [max, base, target, delta, result, ...header.partsOfBase, ...header.formers];
  return {
    codes: header.levels.codes.map((column) => column - first),
    name: (name ?? first) - first,
    names: header.levels.names.map((column) => column - first),
    scores: scores.filter((column) => column !== undefined).map((column) => column - first),
    max: max === undefined ? null : max - first,
  };
}

/** Looks at the rows below one, to tell what it is. */
export class RowsAhead {
  constructor(
    private readonly grid: SheetGrid,
    private readonly at: RowColumns,
  ) {}

  hasScores(cells: readonly CellValue[]): boolean {
    return this.at.scores.some((at) => (cells[at] ?? '') !== '');
  }

  /** The next code, with or without figures, in a few rows, column numbers left out. @param from sheet row */
  codeNear(from: number): string | null {
    const { codes } = this.at;
    if (codes.length === 0) return null;
    for (let row = from; row < from + NEAR; row += 1) {
      const cells = this.cells(row);
      const token = parseCode(firstFilled(cells, codes));
      if (token && !isColumnNumbers(cells, this.at.name)) return token.code;
    }
    return null;
  }

  /** The code of the row right below, if it has figures. */
  codeBelow(row: number): string | null {
    const cells = this.cells(row + 1);
    const token = parseCode(firstFilled(cells, this.at.codes));
    return token && this.hasScores(cells) ? token.code : null;
  }

  /** The code of the next row that has one and figures, before another header. */
  codeScored(above: number): string | null {
    const { codes } = this.at;
    if (codes.length === 0) return null;
    const end = Math.min(above + LOOK_AHEAD, this.grid.row + this.grid.values.length - 1);
    for (let row = above + 1; row <= end; row += 1) {
      const cells = this.cells(row);
      const token = parseCode(firstFilled(cells, codes));
      if (token && this.hasScores(cells)) return token.code;
      if (readHeaderRows(this.grid, row)) return null;
    }
    return null;
  }

  /** Whether a total with figures follows, before a blank row: rules under the last criterion do not end a table. */
  totalScored(above: number): boolean {
    const end = Math.min(above + LOOK_AHEAD, this.grid.row + this.grid.values.length - 1);
    for (let row = above + 1; row <= end; row += 1) {
      const cells = this.cells(row);
      const words = firstFilled(cells, [...this.at.codes, this.at.name]);
      const isTotal = saysTotal(foldText(String(words)));
      if (isTotal && this.hasScores(cells)) return true;
      const isBlank = cells.every((cell) => cell === '');
      if (isBlank || readHeaderRows(this.grid, row)) return false;
    }
    return false;
  }

  /** A name that goes on in a row begins with a small letter, alone, and does not say what earns points. */
  isRestOfName(row: number, name: string): boolean {
    const below = this.cells(row + 1);
    const hasCode = firstFilled(below, this.at.codes) !== '';
    const isAlone = (below[this.at.name] ?? '') === '' || hasCode || this.hasScores(below);
    return isAlone && /^\p{Ll}/u.test(name.trim()) && !isOption(foldText(name));
  }

  private cells(row: number): readonly CellValue[] {
    return this.grid.values[row - this.grid.row] ?? [];
  }
}

/** Cells that a heading is merged across. */
const WIDE = 3;

/** Whether a cell is merged across so many others that it heads what stands below. */
export function isMergedAcross(grid: SheetGrid, row: number, column: number): boolean {
  return grid.merges.some((area) => area.columns >= WIDE && contains(area, row, column));
}
