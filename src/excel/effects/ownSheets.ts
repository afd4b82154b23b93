import type { CellValue } from '../../core/base/grid';
import { plainContent } from '../../core/base/cellContent';
import type { Problem } from '../../core/base/outcome';
import type { RowIdentities, SheetWrite } from '../../core/plan/plan';
import { readSheetMark, type SheetModel } from '../../core/ownSheets/sheetModel';
import { rowFingerprints } from '../journal/fingerprints';
import { backupSheetName, sheetKey } from '../journal/sheetNames';
import type { BatchRequest } from '../requests/batch';
import type { Current, EffectKind } from './effect';
import { readFilters } from './filters';
import { type CurrentSheet, readSheet } from './sheets/currentSheet';
import { pageToKeep } from './sheets/pageNow';
import { hideSheet, restoreSheet, showSheet } from './sheets/restoreSheet';
import { contentsOf } from './sheets/sheetContent';
import { diffSheet } from './sheets/sheetDiff';
import { addSheet, fillSheet, setAside } from './sheets/sheetFill';
import { isSameSheet, readSheetNow } from './sheets/sheetNow';
import { freeName, sheetsToUndo } from './sheets/sheetsToUndo';
import { afterCutUndo, backupsOf, readBackup, remove, undoCopyOf } from './sheets/undoCopies';

/** Whole sheets that belong to the add-in. */
export const ownSheets: EffectKind = {
  name: 'own sheets',

  *read(plan, current) {
    yield;
    const made = plan.sheets.filter(({ replaces }) => replaces !== undefined);
    return [
      ...made.map((write) => readInto(current, write)),
      ...readFilters(made.map(nameNow), current.filters, current.excelTables),
    ];
  },

  /** Sheets of the name of one that the plan takes for new. */
  *readOn(plan, current) {
    yield;
    return plan.sheets
      .filter(({ replaces }) => replaces === undefined)
      .filter(({ model }) => current.state.sheets.has(sheetKey(model.name)))
      .map((write) => readInto(current, write));
  },

  *diff(plan, { state, sheets, filters, excelTables }, changes) {
    for (const write of plan.sheets) {
      yield;
      const name = nameNow(write);
      const current = sheets.get(sheetKey(name));
      if (current === undefined) {
        if (write.replaces !== undefined) return { code: 'sheet-gone', details: { sheet: name } };
        changes.added.push(write);
        continue;
      }
      if (!isSameOwner(write, current)) return changedUnderUs(name);
      const { name: wanted } = write.model;
      const isRenamed = sheetKey(name) !== sheetKey(wanted);
      if (isRenamed && state.sheets.has(sheetKey(wanted))) return changedUnderUs(wanted);
      const diff = yield* diffSheet(write, current);
      if (diff.how === 'typed') return changedUnderUs(name, diff.cell);
      const filter = filters.get(sheetKey(name));
      const isWritten = diff.how === 'rewrite' || diff.cells.length > 0;
      if (isWritten && filter !== undefined) {
        return { code: 'rows-filtered', details: { sheet: name, filter } };
      }
      const table = excelTables.get(sheetKey(name));
      if (diff.how === 'rewrite' && table !== undefined) {
        return { code: 'excel-table', details: { sheet: name, table } };
      }
      if (diff.how === 'rewrite') changes.rewritten.push({ write, current });
      else if (diff.cells.length > 0) {
        changes.patched.push(wanted);
        changes.identities.push(identitiesOf(write.model));
        changes.cells = changes.cells.concat(diff.cells);
      }
    }
    return null;
  },

  *backUp(changes, record) {
    for (const { model } of changes.added) {
      yield;
      record.added.push({
        name: model.name,
        isVisible: model.visibility === 'visible',
        mark: markOf(model.values),
        rows: rowsOf(model),
      });
    }
    for (const [index, { write, current }] of changes.rewritten.entries()) {
      yield;
      record.rewritten.push({
        name: write.model.name,
        nameBefore: current.name,
        mark: markOf(write.model.values),
        markBefore: markOf(current.formulas),
        backupSheet: backupSheetName(record.id, String(index)),
        printAreaBefore: current.printArea,
        pageBefore: pageToKeep(current, write.model),
        rows: rowsOf(write.model),
        rowsBefore: rowFingerprints(current.formulas),
      });
    }
  },

  *write(changes, record, check) {
    const requests: BatchRequest[] = [];
    for (const [index, { write, current }] of changes.rewritten.entries()) {
      yield;
      const backupSheet = record.rewritten[index]?.backupSheet ?? '';
      const { model } = write;
      const kept = (cells: CellValue[][]): void => {
        if (!isSameSheet(cells, current.formulas)) check.typedSheets.add(sheetKey(model.name));
      };
      requests.push(setAside(model, current.name, backupSheet, kept));
      requests.push(...fillSheet(model, check));
    }
    for (const { model } of changes.added) {
      yield;
      requests.push(addSheet(model), ...fillSheet(model, check));
    }
    return requests;
  },

  *readWritten(record, standing) {
    yield;
    const isThere = (name: string): boolean => standing.state.sheets.has(sheetKey(name));
    const written = [
      ...record.added.map((sheet) => ({ ...sheet, nameBefore: sheet.name, rowsBefore: [] })),
      ...record.rewritten,
    ];
    return [
      ...written.flatMap((sheet) => {
        const name = [sheet.name, sheet.nameBefore].find(isThere);
        if (name === undefined) return [];
        return [readSheetNow(name, sheet, (now) => standing.sheets.set(sheetKey(sheet.name), now))];
      }),
      ...record.rewritten
        .filter((sheet) => isThere(undoCopyOf(sheet)))
        .map((sheet) => {
          const copy = undoCopyOf(sheet);
          return readSheetNow(copy, sheet, (now) => standing.sheets.set(sheetKey(copy), now));
        }),
      ...readFilters(
        record.rewritten.flatMap((sheet) => [sheet.name, sheet.nameBefore].find(isThere) ?? []),
        standing.filters,
        standing.excelTables,
      ),
      ...backupsOf(record.id, standing.state).map((name) => readBackup(name, standing.backups)),
    ];
  },

  *restore(record, standing, wish, undone, check) {
    yield;
    const { removed, restored, lastVisible, kept } = sheetsToUndo(record, standing, wish);
    undone.sheetsRemoved = removed.map(({ name }) => name);
    undone.sheetsRestored = restored.map(({ sheet }) => sheet.nameBefore);
    undone.lastVisible = lastVisible;
    undone.kept = undone.kept.concat(kept);
    const cellsNow = (name: string): CellValue[][] =>
      standing.sheets.get(sheetKey(name))?.cells ?? [];
    return [
      ...(wish.isUndoCut ? afterCutUndo(record, standing, wish, undone) : []),
      ...restored.map((one) => {
        const { sheet, nameNow } = one;
        const typed = (): unknown => check.typedSheets.add(sheetKey(sheet.name));
        const copyTo = nameNow === null || wish.mayDiscard ? null : undoCopyOf(sheet);
        if (copyTo !== null) check.undoCopies.add(copyTo);
        return restoreSheet(one, copyTo, cellsNow(sheet.name), typed);
      }),
      ...undone.sheetsRemoved.map((name) =>
        hideSheet(name, cellsNow(name), () => check.typedSheets.add(sheetKey(name))),
      ),
    ];
  },

  cleanUp(record, standing, undone, { typedSheets, undoCopies }) {
    const isTyped = (name: string): boolean => typedSheets.has(sheetKey(name));
    const shown = undone.sheetsRemoved.filter(isTyped);
    undone.sheetsRemoved = undone.sheetsRemoved.filter((name) => !isTyped(name));
    const copied = record.rewritten.filter(({ nameBefore }) =>
      undone.sheetsRestored.includes(nameBefore),
    );
    const cutCopies = record.rewritten.map(undoCopyOf);
    const backups = new Set(
      backupsOf(record.id, standing.state).filter((name) => !cutCopies.includes(name)),
    );
    for (const copy of undoCopies) backups.add(copy);
    const requests = shown.map((name) => showSheet(name));
    undone.kept = undone.kept.concat(shown);
    for (const sheet of copied.filter(({ name }) => isTyped(name))) {
      const copy = undoCopyOf(sheet);
      const name = freeName(sheet.nameBefore, standing);
      backups.delete(copy);
      requests.push(showSheet(copy, name));
      undone.kept = [...undone.kept, name];
    }
    // Of all kinds: nothing that is kept for undoing is needed any more.
    return [...requests, ...undone.sheetsRemoved.map(remove), ...[...backups].map(remove)];
  },

  places: ({ added, rewritten }) => [
    ...rewritten.map(({ name, nameBefore }) => place(name, nameBefore)),
    ...added.map(({ name }) => place(name, null)),
  ],
};

function readInto({ sheets }: Pick<Current, 'sheets'>, write: SheetWrite): BatchRequest {
  return readSheet(nameNow(write), write.model, (sheet) => {
    sheets.set(sheetKey(sheet.name), sheet);
  });
}

/** The name that a sheet of the plan has now, if it exists. */
function nameNow(write: SheetWrite): string {
  return write.replaces ?? write.model.name;
}

/** Only a sheet that bears the add-in's mark, of the same kind, is ever written over. */
function isSameOwner(write: SheetWrite, current: CurrentSheet): boolean {
  const wanted = readSheetMark(markOf(write.model.values));
  const found = readSheetMark(markOf(current.formulas));
  return found !== null && found.kind === wanted?.kind;
}

function changedUnderUs(sheet: string, cell?: string): Problem {
  return { code: 'changed-under-us', details: cell === undefined ? { sheet } : { sheet, cell } };
}

/** What an own sheet calls its rows: the keys in its first column. */
function identitiesOf(model: SheetModel): RowIdentities {
  const rows = contentsOf(model).map(([key = '']) => [plainContent(key)]);
  return { sheet: model.name, row: 0, headerRows: 0, columns: [0], rows, headings: [] };
}

function markOf(cells: readonly (readonly CellValue[])[]): string {
  return String(cells[0]?.[0] ?? '');
}

function rowsOf(model: SheetModel): string[] {
  return rowFingerprints(contentsOf(model).map((row) => row.map(plainContent)));
}

function place(
  sheet: string,
  sheetBefore: string | null,
): ReturnType<EffectKind['places']>[number] {
  return { sheet, area: null, sheetBefore, changesStructure: true };
}
