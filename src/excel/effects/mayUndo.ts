import { failure, success, type Outcome } from '../../core/base/outcome';
import type { JournalRecord } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import type { Standing, UndoWish } from './effect';
import { filteredRows } from './filters';
import { placesOf } from './order';
import { sheetsToUndo } from './sheets/sheetsToUndo';
import { checkSheets } from './workbookState';

/** Whether a write can be undone as its cells and sheets stand now: what is protected, filtered or a table of Excel's own. */
export function mayUndo(record: JournalRecord, standing: Standing, wish: UndoWish): Outcome<void> {
  const { state, sheets, cells, filters } = standing;
  if (state.isReadOnly) return failure('read-only');
  const places = placesOf(record);
  const touched = places.filter(({ area }) => area !== null).map(({ sheet }) => sheet);
  const present = touched.filter((name) => state.sheets.has(sheetKey(name)));
  const checked = checkSheets(state, wish.mayDiscard ? present : touched);
  if (!checked.ok) return checked;
  for (const read of cells) {
    const filtered = filteredRows(read, filters);
    if (filtered) return { ok: false, problem: filtered };
  }
  const rewritten = places
    .filter(({ area, sheetBefore }) => area === null && sheetBefore !== null)
    .flatMap(({ sheet }) => sheets.get(sheetKey(sheet))?.name ?? []);
  const rewritable = checkSheets(state, rewritten);
  if (!rewritable.ok) return rewritable;
  const changesStructure = places.some((place) => place.changesStructure);
  if (changesStructure && state.isStructureProtected) return failure('structure-protected');
  return maySheetsBeGivenBack(record, standing, wish);
}

/** What holds for making a sheet again holds for giving it back what it held: all of it is cleared, and cells are merged. */
function maySheetsBeGivenBack(
  record: JournalRecord,
  standing: Standing,
  wish: UndoWish,
): Outcome<void> {
  for (const { nameNow } of sheetsToUndo(record, standing, wish).restored) {
    if (nameNow === null) continue;
    const filter = standing.filters.get(sheetKey(nameNow));
    if (filter !== undefined) return failure('rows-filtered', { sheet: nameNow, filter });
    const table = standing.excelTables.get(sheetKey(nameNow));
    if (table !== undefined) return failure('excel-table', { sheet: nameNow, table });
  }
  return success(undefined);
}
