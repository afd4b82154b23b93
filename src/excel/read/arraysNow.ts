import { looksLikeFormula } from '../../core/base/cellContent';
import { type Area, type CellValue, contains, type SheetGrid } from '../../core/base/grid';
import type { GridPatch } from '../../core/base/patchGrid';
import { fixedArrays, saysAsBeside } from './fixedArrays';
import { requestOf, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { isExcelApiSupported } from '../requests/host';
import { areaOfRange, rangeOf, sheetOrNullInBatch } from '../requests/ranges';

/** Of an edit of more cells it is asked first whether any array stands there at all. */
const MOST_ASKED = 50;
/** About what an array costs in an answer: its place alone, or with what stands in it. */
const CELLS_BYTES = 3000;

/** Cells that were edited, and what is in them now. */
export interface EditedArea {
  grid: SheetGrid;
  area: Area;
  found: Pick<SheetGrid, 'formulas'> | null;
}

interface AskedArray {
  grid: SheetGrid;
  row: number;
  column: number;
  /** Where it stood when it was read last; null: it was none, or may have been none. */
  before: Area | null;
  now: Area | null;
  /** It does not spill, and is an array all the same: one of Ctrl+Shift+Enter. */
  isFixed: boolean;
  cells: GridPatch | null;
}

/**
 * Where arrays stand after edits: of those that are known Excel is asked how far they reach now, and of cells that
 * were edited whether they hold one, with what stands in it. None of this empties the user's undo. Needs ExcelApi 1.12;
 * nothing is asked below it.
 */
export class ArraysNow {
  private readonly asked = new Map<string, AskedArray>();
  private readonly large: { edited: EditedArea; maySpill: boolean; mayHoldArrays: boolean }[] = [];
  private edited: readonly EditedArea[] = [];
  private readonly isSupported = isExcelApiSupported('1.12');

  /** What belongs into the batch that reads what was edited. */
  requests(sheets: readonly SheetGrid[], edited: readonly EditedArea[]): BatchRequest[] {
    if (!this.isSupported) return [];
    this.edited = edited;
    const requests: BatchRequest[] = [];
    const ask = (grid: SheetGrid, row: number, column: number, before: Area | null) => {
      const array = this.arrayAt(grid, row, column, before);
      if (array) requests.push(requestFor(array, before === null));
    };
    for (const one of edited) {
      const { grid, area } = one;
      if (area.rows * area.columns > MOST_ASKED) {
        requests.push(this.askLarge(one));
        continue;
      }
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          ask(grid, row, column, null);
        }
      }
    }
    for (const grid of sheets) {
      for (const spill of grid.spills ?? []) ask(grid, spill.row, spill.column, spill);
    }
    return requests;
  }

  /**
   * Asks for what stands in arrays that reach further or less far than before, and for those among many edited cells: a
   * round trip more, where there is one of them.
   * @throws what Excel answers
   */
  async readFurther(): Promise<void> {
    const requests: BatchRequest[] = [];
    for (const array of this.asked.values()) {
      const isMoved = array.now && array.before && !isSameArea(array.now, array.before);
      if (isMoved && !array.cells) requests.push(requestFor(array, true));
    }
    for (const { edited, maySpill, mayHoldArrays } of this.large) {
      const { grid, area, found } = edited;
      const formulas = (maySpill || mayHoldArrays ? found?.formulas : null) ?? [];
      for (const [line, contents] of formulas.entries()) {
        for (const [at, content] of contents.entries()) {
          if (!looksLikeFormula(content)) continue;
          // An array of one cell, which does not spill, is a formula like others.
          if (!maySpill && !saysAsBeside(formulas, line, at)) continue;
          const array = this.arrayAt(grid, area.row + line, area.column + at, null);
          if (array) requests.push(requestFor(array, true));
        }
      }
    }
    if (requests.length > 0) await send(requests);
  }

  /** What stands in the arrays of a sheet that were read with their cells. */
  cellsOn(grid: SheetGrid): GridPatch[] {
    return this.on(grid).flatMap(({ cells }) => cells ?? []);
  }

  /** @returns where the arrays of a sheet stand now; the same list where that is where they stood */
  spillsOn(grid: SheetGrid): Area[] | undefined {
    if (!this.isSupported) return grid.spills;
    const before = grid.spills ?? [];
    const now = [...this.on(grid).flatMap((array) => array.now ?? []), ...this.fixedOn(grid)];
    const isSame =
      now.length === before.length &&
      now.every((area) => before.some((one) => isSameArea(area, one)));
    if (isSame) return grid.spills;
    return now.length === 0 ? undefined : now;
  }

  /** Those of Ctrl+Shift+Enter stay as they are until they are entered anew, which edits all of their cells. */
  private fixedOn(grid: SheetGrid): Area[] {
    const fixed = this.on(grid).filter(({ isFixed }) => isFixed);
    const known = fixed.flatMap(({ before }) => before ?? []);
    const entered = fixed.flatMap(({ row, column, before }) => {
      const formula = before ? undefined : this.editedFormula(grid, row, column);
      const isKnown = known.some((area) => contains(area, row, column));
      return formula === undefined || isKnown ? [] : [{ row, column, formula }];
    });
    return [...known, ...fixedArrays(entered)];
  }

  private editedFormula(grid: SheetGrid, row: number, column: number): CellValue | undefined {
    const { area, found } =
      this.edited.find((one) => one.grid === grid && contains(one.area, row, column)) ?? {};
    return area && found?.formulas[row - area.row]?.[column - area.column];
  }

  private on(grid: SheetGrid): AskedArray[] {
    return [...this.asked.values()].filter((array) => array.grid === grid);
  }

  /** @returns null where it is asked of already */
  private arrayAt(
    grid: SheetGrid,
    row: number,
    column: number,
    before: Area | null,
  ): AskedArray | null {
    const key = `${row}:${column}:${grid.sheet}`;
    if (this.asked.has(key)) return null;
    const array = { grid, row, column, before, now: null, isFixed: false, cells: null };
    this.asked.set(key, array);
    return array;
  }

  private askLarge(edited: EditedArea): BatchRequest {
    return requestOf(
      OBJECT_BYTES,
      (context) => {
        const range = rangeOf(sheetOrNullInBatch(context, edited.grid.sheet), edited.area);
        range.load('hasSpill,savedAsArray');
        return range;
      },
      // Null where some cells have and others have not.
      (range) => {
        if (range.isNullObject) return;
        const { hasSpill, savedAsArray } = range;
        const [maySpill, mayHoldArrays] = [hasSpill !== false, savedAsArray !== false];
        this.large.push({ edited, maySpill, mayHoldArrays });
      },
    );
  }
}

function requestFor(array: AskedArray, withCells: boolean): BatchRequest {
  const { grid, row, column } = array;
  return requestOf(
    OBJECT_BYTES + (withCells ? CELLS_BYTES : 0),
    (context) => {
      const sheet = sheetOrNullInBatch(context, grid.sheet);
      const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount');
      if (withCells) spill.load('values,formulas,numberFormat');
      cell.load('savedAsArray');
      return { cell, spill };
    },
    ({ cell, spill }) => {
      array.isFixed = spill.isNullObject && !cell.isNullObject && cell.savedAsArray;
      array.now = spill.isNullObject ? null : areaOfRange(spill);
      if (!array.now || !withCells) return;
      const { values, formulas, numberFormat: numberFormats } = spill;
      array.cells = { row, column, values, formulas, numberFormats };
    },
  );
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
