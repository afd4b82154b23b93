import { cellAddress } from '../../core/base/grid';
import {
  type CellContent,
  GENERAL_FORMAT,
  isAsRead,
  isSameContent,
  TEXT_FORMAT,
} from '../../core/base/cellContent';
import type { Problem } from '../../core/base/outcome';
import type { CellChange } from '../../core/plan/plan';
import type { CellPatch } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import type { BatchRequest } from '../requests/batch';
import { cellsOfRun, groupIntoRuns } from '../requests/runs';
import {
  type CurrentCell,
  readRun,
  type ReadRun,
  restoreRun,
  writeRun,
} from './cells/cellRequests';
import { addCopySheet, CopyPlaces } from './cells/cellCopies';
import { fingerprintsOf } from './cells/identityFingerprints';
import { readIdentities, tableToRead } from './cells/readIdentities';
import { formulaCopiesOf } from './cells/formulaCopies';
import { cellsToRestore } from './cells/restoredCells';
import { isHiddenByMerge, readMergedNow } from './cells/mergedNow';
import { rowPlaces } from './cells/rowPlaces';
import { witnessedSheets } from './cells/witnesses';
import type { EffectKind } from './effect';
import { filteredRows, readFilters } from './filters';

/** Contents of single cells, with their number formats. */
export const cells: EffectKind = {
  name: 'cells',

  *read(plan, current) {
    const runs = yield* groupIntoRuns(plan.cells.map((item) => ({ ...item, item })));
    current.cells = runs.map((run): ReadRun<CellChange> => ({ run, cells: null }));
    const sheets = runs.map(({ sheet }) => sheet);
    return [
      ...current.cells.map(readRun),
      ...readFilters(sheets, current.filters),
      ...readMergedNow(runs, current.merged),
    ];
  },

  *diff(plan, current, changes) {
    for (const read of current.cells) {
      yield;
      const { run, cells: found } = read;
      for (const { sheet, row, column, item } of cellsOfRun(run)) {
        const now = found?.[row - run.row];
        if (now === undefined) return { code: 'sheet-gone', details: { sheet } };
        const patch = patchOf(item, now);
        if (patch === 'changed') return changedCell(item);
        if (patch === 'done') continue;
        if (isHiddenByMerge(current.merged, item)) return changedCell(item);
        const filtered = filteredRows(read, current.filters);
        if (filtered) return filtered;
        changes.cells.push({ sheet, row, column, item: patch });
        const { before, after, why } = item;
        changes.written.push({ sheet, row, column, before, after, why });
      }
    }
    changes.identities.push(...plan.identities);
    return null;
  },

  *backUp(changes, record) {
    record.cells = yield* groupIntoRuns(changes.cells);
    const changed = new Set(record.cells.map(({ sheet }) => sheet));
    const identities = changes.identities.filter(({ sheet }) => changed.has(sheet));
    record.tables = yield* fingerprintsOf(identities, record.cells);
  },

  *write(changes, record, check) {
    if (record.cells.length === 0) return [];
    const places = new CopyPlaces(record);
    const witnessed = yield* witnessedSheets(record.cells, changes.sheetNames);
    const formulas = yield* (yield* formulaCopiesOf(record)).write();
    const requests = [...addCopySheet(record, witnessed), ...formulas];
    for (const [nth, run] of record.cells.entries()) {
      yield;
      requests.push(writeRun(run, { places, nth }, check));
    }
    return requests;
  },

  *readWritten(record, standing) {
    const isThere = (sheet: string): boolean => standing.state.sheets.has(sheetKey(sheet));
    standing.cells = record.cells.map((run): ReadRun<CellPatch> => ({ run, cells: null }));
    standing.tables = [];
    for (const table of record.tables) standing.tables.push(yield* tableToRead(table));
    const places = new CopyPlaces(record);
    const formulas = yield* formulaCopiesOf(record);
    return [
      ...standing.cells.filter(({ run }) => isThere(run.sheet)).map(readRun),
      ...readFilters(
        record.cells.map(({ sheet }) => sheet),
        standing.filters,
      ),
      ...standing.tables.filter(({ written }) => isThere(written.sheet)).flatMap(readIdentities),
      ...(isThere(places.sheet) ? places.read(standing.copies) : []),
      ...(isThere(formulas.sheet) ? formulas.read(standing.formulas) : []),
    ];
  },

  *restore(record, standing, wish, undone, check) {
    const rows = yield* rowPlaces(record.cells, standing.tables, wish);
    const { state } = standing;
    const { runs, count, kept, lost } = yield* cellsToRestore(standing, rows, wish);
    undone.cells = count;
    undone.kept = undone.kept.concat(kept);
    if (lost.length > 0) undone.lostFormulas = lost;
    const places = new CopyPlaces(record);
    const hasCopies = state.sheets.has(sheetKey(places.sheet));
    const requests: BatchRequest[] = [];
    for (const [nth, run] of runs) {
      yield;
      requests.push(restoreRun(run, hasCopies ? { places, nth } : null, check));
    }
    return requests;
  },

  places: (record) =>
    record.cells.map(({ sheet, row, column, items }) => ({
      sheet,
      area: { row, column, rows: items.length, columns: 1 },
      sheetBefore: sheet,
      changesStructure: false,
    })),
};

function patchOf(change: CellChange, now: CurrentCell): CellPatch | 'done' | 'changed' {
  const { after } = change;
  const isSame = isSameContent(now.content, after);
  const formatAfter = change.numberFormat ?? formatForContent(after, now.format);
  if (isSame && (change.numberFormat ?? now.format) === now.format) return 'done';
  const isUntouched = isAsRead(now.content, change.before);
  if (!isSame && !isUntouched) return 'changed';
  return { before: now.content, after, formatBefore: now.format, formatAfter };
}

/** A number or a formula written into a cell formatted as text would become text. */
function formatForContent(after: CellContent, format: string): string | null {
  return format === TEXT_FORMAT && typeof after !== 'string' ? GENERAL_FORMAT : null;
}

function changedCell({ sheet, row, column }: CellChange): Problem {
  return { code: 'changed-under-us', details: { sheet, cell: cellAddress(row, column) } };
}
