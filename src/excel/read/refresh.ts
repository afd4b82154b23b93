import type { CellsEdited } from '../../app/workbookPort';
import { parseAddress } from '../../core/base/address';
import { looksLikeFormula } from '../../core/base/cellContent';
import { isFarFrom } from '../../core/base/far';
import {
  type Area,
  type CellValue,
  contains,
  type SheetGrid,
  type WorkbookSnapshot,
} from '../../core/base/grid';
import { failure, success, type Outcome } from '../../core/base/outcome';
import { patchGrid } from '../../core/base/patchGrid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { requestOf, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { inSlices } from '../requests/inSlices';
import { rangeOf, sheetOrNullInBatch } from '../requests/ranges';
import { ArraysNow } from './arraysNow';
import { formulaAreas } from './formulaAreas';
import { askSheets, sheetsNow, type SheetsNow } from './sheetsNow';

/** About what a cell costs in an answer: its formula, value and number format, or its value alone. */
const CELL_BYTES = 60;
const VALUE_BYTES = 20;
const LIST_BYTES = 20_000;

/** An area of a sheet, and what stands there now; null until it is answered, or where the sheet is gone. */
interface ReadArea<T> {
  grid: SheetGrid;
  area: Area;
  found: T | null;
}

type Edited = Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'>;

/**
 * Brings a snapshot up to what the workbook holds after edits, in one round trip: the edited cells, and what the formulas
 * and dynamic arrays of all sheets come to now, for an edit in one place changes results in others. One more where an array
 * became another size by itself. Merged areas stay as they were read: asking for them empties the user's undo on desktops
 * (office-js #5918).
 *
 * @returns the snapshot that was given where nothing in it is another; "sheet-gone" where sheets came, went, moved or
 *   were renamed, and "too-large" where whole rows or columns were edited: all has to be read again then
 * @throws what Excel answers
 */
export async function refresh(
  snapshot: WorkbookSnapshot,
  edits: readonly CellsEdited[],
): Promise<Outcome<WorkbookSnapshot>> {
  const edited: ReadArea<Edited>[] = [];
  const far = new Map<SheetGrid, Area>();
  for (const { sheet, address } of edits) {
    const grid = snapshot.sheets.find((one) => one.sheet === sheet);
    const area = parseAddress(address);
    if (!grid) return failure('sheet-gone', { sheet });
    if (!area) return failure('too-large');
    // Far from all that was read: as when everything is read, it is said and not read.
    if (isFarFrom(grid, area)) far.set(grid, area);
    else edited.push({ grid, area, found: null });
  }
  const results = await inSlices(resultsToRead(snapshot));
  const arrays = new ArraysNow();
  const state: { now?: SheetsNow } = {};
  await send([
    requestOf(LIST_BYTES, askSheets, (asked) => {
      state.now = sheetsNow(asked);
    }),
    ...edited.map(readEdited),
    ...results.map(readResults),
    ...arrays.requests(snapshot.sheets, edited),
  ]);
  const { now } = state;
  if (!now || !isSameList(snapshot, now)) return failure('sheet-gone', { sheet: null });
  await arrays.readFurther();
  return success(await inSlices(refreshed(snapshot, now, { edited, results, arrays, far })));
}

function* resultsToRead({ sheets }: WorkbookSnapshot): Task<ReadArea<CellValue[][]>[]> {
  const all: ReadArea<CellValue[][]>[] = [];
  for (const grid of sheets) {
    yield;
    const areas = [...(yield* formulaAreas(grid)), ...(grid.spills ?? [])];
    for (const area of areas) all.push({ grid, area, found: null });
  }
  return all;
}

function readEdited(edited: ReadArea<Edited>): BatchRequest {
  const { grid, area } = edited;
  return requestOf(
    OBJECT_BYTES + area.rows * area.columns * CELL_BYTES,
    (context) => {
      const range = rangeOf(sheetOrNullInBatch(context, grid.sheet), area);
      range.load('values,formulas,numberFormat');
      return range;
    },
    (range) => {
      if (range.isNullObject) return;
      const { values, formulas, numberFormat } = range;
      edited.found = { values, formulas, numberFormats: numberFormat };
    },
  );
}

function readResults(results: ReadArea<CellValue[][]>): BatchRequest {
  const { grid, area } = results;
  return requestOf(
    OBJECT_BYTES + area.rows * area.columns * VALUE_BYTES,
    (context) => {
      const range = rangeOf(sheetOrNullInBatch(context, grid.sheet), area);
      range.load('values');
      return range;
    },
    (range) => {
      if (!range.isNullObject) results.found = range.values;
    },
  );
}

function isSameList({ sheets }: WorkbookSnapshot, { heads }: SheetsNow): boolean {
  return (
    heads.length === sheets.length && heads.every(({ name }, nth) => name === sheets[nth]?.sheet)
  );
}

interface Refreshed {
  edited: readonly ReadArea<Edited>[];
  results: readonly ReadArea<CellValue[][]>[];
  arrays: ArraysNow;
  far: ReadonlyMap<SheetGrid, Area>;
}

function* refreshed(
  snapshot: WorkbookSnapshot,
  { heads, isStructureProtected, calculation }: SheetsNow,
  { edited, results, arrays, far }: Refreshed,
): Task<WorkbookSnapshot> {
  const sheets: SheetGrid[] = [];
  for (const [nth, before] of snapshot.sheets.entries()) {
    yield;
    let grid = before;
    for (const { area, found, grid: of } of edited) {
      if (of === before && found) grid = patchGrid(grid, { ...area, ...found });
    }
    for (const { area, found, grid: of } of results) {
      if (of === before && found) grid = yield* withResults(grid, area, found);
    }
    for (const cells of arrays.cellsOn(before)) grid = patchGrid(grid, cells);
    const spills = arrays.spillsOn(before);
    if (spills !== before.spills) grid = withSpills(grid, spills);
    const { visibility = grid.visibility, isProtected = grid.isProtected } = heads[nth] ?? {};
    const last = far.get(before);
    if (last && !grid.far) grid = { ...grid, far: { row: last.row, column: last.column } };
    const isSame = visibility === grid.visibility && isProtected === grid.isProtected;
    sheets.push(isSame ? grid : { ...grid, visibility, isProtected });
  }
  const isSame =
    sheets.every((grid, nth) => grid === snapshot.sheets[nth]) &&
    isStructureProtected === snapshot.isStructureProtected &&
    calculation.isManual === snapshot.calculation?.isManual &&
    calculation.isDone === snapshot.calculation.isDone;
  return isSame ? snapshot : { ...snapshot, sheets, isStructureProtected, calculation };
}

/**
 * Of an area's cells those that follow from others: formulas, and what spilled from one, which Excel gives as values.
 *
 * @returns the same grid where all of them come to what they came to before
 */
function* withResults(grid: SheetGrid, area: Area, found: readonly CellValue[][]): Task<SheetGrid> {
  const spills = grid.spills ?? [];
  let after: Pick<SheetGrid, 'values' | 'formulas'> | null = null;
  for (const [nth, row] of found.entries()) {
    if (isSliceEnd(nth)) yield;
    const line = area.row + nth - grid.row;
    const contents = grid.formulas[line];
    const before = grid.values[line];
    if (!contents || !before) continue;
    let values: CellValue[] | null = null;
    let formulas: CellValue[] | null = null;
    for (const [at, value] of row.entries()) {
      const column = area.column + at - grid.column;
      if (value === before[column]) continue;
      const isResult = looksLikeFormula(contents[column]);
      if (!isResult && !spills.some((one) => contains(one, area.row + nth, area.column + at))) {
        continue;
      }
      values ??= [...before];
      values[column] = value;
      if (isResult) continue;
      formulas ??= [...contents];
      formulas[column] = value;
    }
    if (!values) continue;
    after ??= { values: [...grid.values], formulas: grid.formulas };
    after.values[line] = values;
    if (!formulas) continue;
    if (after.formulas === grid.formulas) after.formulas = [...grid.formulas];
    after.formulas[line] = formulas;
  }
  return after ? { ...grid, ...after } : grid;
}

function withSpills({ spills: _, ...grid }: SheetGrid, spills: Area[] | undefined): SheetGrid {
  return spills ? { ...grid, spills } : grid;
}
