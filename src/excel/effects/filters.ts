import { withoutSheet } from '../../core/base/address';
import type { Problem } from '../../core/base/outcome';
import type { ReadRun } from './cells/cellRequests';
import { sheetKey } from '../journal/sheetNames';
import { requestOf, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { sheetOrNullInBatch } from '../requests/ranges';

/** By sheetKey, what hides rows of a sheet by filtering: the range of its filter, or the name of a table. */
export type Filters = Map<string, string>;

/** By sheetKey, the name of the first of Excel's own tables (Ctrl+T) on a sheet. */
export type ExcelTables = Map<string, string>;

/** A problem where a filter hides rows of what is to be written, or to be given back. */
export function filteredRows(
  { run: { sheet }, hasHiddenRows }: ReadRun<unknown>,
  filters: Filters,
): Problem | null {
  const filter = filters.get(sheetKey(sheet));
  if (filter === undefined || hasHiddenRows !== true) return null;
  return { code: 'rows-filtered', details: { sheet, filter } };
}

/**
 * Requests that find out which sheets are filtered, and which have tables of Excel's own. A block that is written over rows that a filter hides may land in
 * others (#224, and reported for other tools): such a write is refused.
 */
export function readFilters(
  sheets: Iterable<string>,
  into: Filters,
  tables: ExcelTables = new Map(),
): BatchRequest[] {
  return [...new Set(sheets)].map((name) =>
    requestOf(
      OBJECT_BYTES,
      (context) => {
        const sheet = sheetOrNullInBatch(context, name);
        const { autoFilter, tables: all } = sheet;
        sheet.load('name');
        autoFilter.load('isDataFiltered');
        const range = autoFilter.getRangeOrNullObject();
        range.load('address');
        all.load('items/name,items/autoFilter/isDataFiltered');
        return { sheet, autoFilter, range, all };
      },
      ({ sheet, autoFilter, range, all }) => {
        if (sheet.isNullObject) return;
        const [first] = all.items;
        if (first) tables.set(sheetKey(name), first.name);
        const table = all.items.find((each) => each.autoFilter.isDataFiltered);
        const address = range.isNullObject ? '' : withoutSheet(range.address);
        if (autoFilter.isDataFiltered) into.set(sheetKey(name), address);
        else if (table !== undefined) into.set(sheetKey(name), table.name);
      },
    ),
  );
}
