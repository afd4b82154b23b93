import { looksLikeFormula } from '../../core/base/cellContent';
import {
  type Area,
  type CellValue,
  contains,
  contentAt,
  type SheetGrid,
} from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { requestOf, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { inSlices } from '../requests/inSlices';
import { rangeOf, sheetInBatch } from '../requests/ranges';
import { fixedArrays, type FormulaCell, saysAsBeside } from './fixedArrays';

/** Cells that say the same and stand together: they may be one array, several, or plain formulas. */
interface Suspect {
  grid: SheetGrid;
  area: Area;
}

/**
 * Fills in where arrays of Ctrl+Shift+Enter stand. One of a single cell is a formula like others: only cells that say the
 * same as one beside them are asked about, and in most sheets there are none. Needs ExcelApi 1.12.
 *
 * @param grids changed in place, with what spills on them
 * @throws what Excel answers
 */
export async function readFixedArrays(grids: readonly SheetGrid[]): Promise<void> {
  const suspects = await inSlices(suspectsOn(grids));
  const fixed = new Map<SheetGrid, FormulaCell[]>();
  const mixed: Suspect[] = [];
  const ask = (asked: readonly Suspect[]) =>
    asked.map((suspect) =>
      savedRequest(suspect, (isFixed) => {
        const { grid, area } = suspect;
        // A single cell of which Excel says neither would be asked about for ever.
        if (isFixed === null && area.rows * area.columns > 1) mixed.push(suspect);
        if (isFixed !== true) return;
        fixed.set(grid, [...(fixed.get(grid) ?? []), ...cellsIn(grid, area)]);
      }),
    );
  for (let asked = suspects; asked.length > 0; asked = mixed.splice(0).flatMap(partsOf)) {
    await send(ask(asked));
  }
  for (const [grid, cells] of fixed) {
    const arrays = fixedArrays(cells);
    if (arrays.length > 0) grid.spills = [...(grid.spills ?? []), ...arrays];
  }
}

function* suspectsOn(grids: readonly SheetGrid[]): Task<Suspect[]> {
  const suspects: Suspect[] = [];
  for (const grid of grids) {
    yield;
    const alike: FormulaCell[] = [];
    for (const [line, cells] of grid.formulas.entries()) {
      if (isSliceEnd(line)) yield;
      for (const [at, formula] of cells.entries()) {
        if (!looksLikeFormula(formula) || !saysAsBeside(grid.formulas, line, at)) continue;
        const cell = { row: grid.row + line, column: grid.column + at, formula };
        if (!isSpilled(grid, cell)) alike.push(cell);
      }
    }
    for (const area of fixedArrays(alike)) suspects.push({ grid, area });
  }
  return suspects;
}

function isSpilled({ spills = [] }: SheetGrid, { row, column }: FormulaCell): boolean {
  return spills.some((area) => contains(area, row, column));
}

/** @param into null: some of the cells are of arrays and others are not */
function savedRequest(
  { grid, area }: Suspect,
  into: (isFixed: boolean | null) => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const range = rangeOf(sheetInBatch(context, grid.sheet), area);
      range.load('savedAsArray');
      return range;
    },
    ({ savedAsArray }: { savedAsArray: boolean | null }) => {
      into(savedAsArray);
    },
  );
}

function cellsIn(grid: SheetGrid, { row, column, rows, columns }: Area): FormulaCell[] {
  return Array.from({ length: rows * columns }, (_, nth) => {
    const place = { row: row + Math.floor(nth / columns), column: column + (nth % columns) };
    const formula: CellValue = contentAt(grid, place.row, place.column);
    return { ...place, formula };
  });
}

const PARTS = 16;

/** What is asked about next where some cells of an area are of arrays and others are not: single cells in the end. */
function partsOf({ grid, area }: Suspect): Suspect[] {
  const [along, from] =
    area.rows > 1 ? (['rows', 'row'] as const) : (['columns', 'column'] as const);
  const size = Math.ceil(area[along] / PARTS);
  const parts: Suspect[] = [];
  for (let first = 0; first < area[along]; first += size) {
    const length = Math.min(size, area[along] - first);
    parts.push({ grid, area: { ...area, [from]: area[from] + first, [along]: length } });
  }
  return parts;
}
