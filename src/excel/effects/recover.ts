import { success, type Outcome } from '../../core/base/outcome';
import { deleteSheet } from '../journal/backup';
import { decodeRecord } from '../journal/encode';
import { newestRecord } from '../journal/journalSheet';
import { readPieces } from '../journal/pieces';
import type { JournalRecord, RewrittenSheet } from '../journal/record';
import { isBackupOf, sheetKey } from '../journal/sheetNames';
import { send } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { inSlices } from '../requests/inSlices';
import { cells } from './cells';
import { CopyPlaces, copySheetOf } from './cells/cellCopies';
import { restoreRun } from './cells/cellRequests';
import { cellsToRestore, nameOf } from './cells/restoredCells';
import { rowPlaces } from './cells/rowPlaces';
import type { Standing } from './effect';
import { standingOf } from './standing';
import { giveBackCharts, readChartNames } from './charts/chartRequests';
import { restoreSheet } from './sheets/restoreSheet';
import { readSheetNow, type SheetNow } from './sheets/sheetNow';
import { freeName } from './sheets/sheetsToUndo';
import { stateNow } from './stateNow';
import { checkSheets } from './workbookState';
import { WriteCheck } from './writeCheck';

/** Nothing is undone here, and nothing of the user's given up. */
const WISH = { isUnfinished: false, isUndoCut: false, mayDiscard: false };

/**
 * Gives back what somebody typed in the moment in which it was written over, where the pane was gone before it heard of
 * it: Excel had copied it in the same batch.
 *
 * @returns "Sheet!A1" of the cells, and names of sheets
 * @throws what Excel answers
 */
export async function recoverTyped(): Promise<Outcome<string[]>> {
  const state = await stateNow();
  const head = newestRecord(state.journal);
  const names = [...state.sheets.values()].map(({ name }) => name);
  if (head === null || !names.some((name) => isBackupOf(head.id, name))) return success([]);
  const pieces = await readPieces(head);
  const record = pieces && (await inSlices(decodeRecord(pieces)));
  // What is wrong with a record is said where it is to be undone.
  if (record === null || record === 'newer') return success([]);
  const standing = standingOf(state);
  const ofCells = await recoverCells(record, standing);
  // What a write that was cut off did to sheets is undone as a whole.
  if (!ofCells.ok || head.state !== 'done') return ofCells;
  const ofSheets = await recoverSheets(record, standing);
  return ofSheets.ok ? success([...ofCells.value, ...ofSheets.value]) : ofSheets;
}

async function recoverCells(record: JournalRecord, standing: Standing): Promise<Outcome<string[]>> {
  const { state, copies } = standing;
  if (!state.sheets.has(sheetKey(copySheetOf(record)))) return success([]);
  const requests = cells.readWritten?.(record, standing);
  if (requests) await send(await inSlices(requests));
  if (!copies.isOpen) return success([]);
  const rows = await inSlices(rowPlaces(record.cells, standing.tables, WISH));
  const { typed } = await inSlices(cellsToRestore(standing, rows, WISH));
  if (typed.runs.size === 0) return success([]);
  const runs = [...typed.runs.values()];
  const allowed = checkSheets(
    state,
    runs.map(({ sheet }) => sheet),
  );
  if (!allowed.ok) return allowed;
  const places = new CopyPlaces(record);
  const check = new WriteCheck();
  await send([
    ...runs.map((run) => restoreRun(run, null, check)),
    places.settle('write'),
    places.settle('undo'),
  ]);
  return success(typed.cells.map(nameOf));
}

async function recoverSheets(
  record: JournalRecord,
  { state }: Standing,
): Promise<Outcome<string[]>> {
  const isThere = (name: string): boolean => state.sheets.has(sheetKey(name));
  const found: { sheet: RewrittenSheet; now?: SheetNow; kept?: SheetNow }[] = record.rewritten
    .filter(({ name, backupSheet }) => isThere(name) && isThere(backupSheet))
    .map((sheet) => ({ sheet }));
  await send(
    found.flatMap((one) => {
      const { sheet } = one;
      const before = { rows: [], rowsBefore: sheet.rowsBefore };
      return [
        readSheetNow(sheet.name, sheet, (now) => {
          one.now = now;
        }),
        readSheetNow(sheet.backupSheet, before, (kept) => {
          one.kept = kept;
        }),
      ];
    }),
  );
  const typed = found.filter(({ kept }) => kept?.isTypedIn === true);
  const names = typed.map(({ sheet }) => sheet.name);
  const allowed = checkSheets(state, names);
  if (!allowed.ok) return allowed;
  const charts = new Map<string, string[]>();
  await send(
    names
      .filter((name) => record.charts?.some(({ sheet }) => sheet === name))
      .map((name) => readChartNames(name, (found) => charts.set(name, found))),
  );
  await send(
    typed.flatMap(({ sheet, now }) => {
      const copyAs = now?.isTypedIn === true ? freeName(sheet.name, { state }) : null;
      return [
        restoreSheet({ sheet, nameNow: sheet.name, copyAs }, null, [], () => undefined),
        ...giveBackCharts(record, sheet, charts.get(sheet.name)),
        {
          bytes: OBJECT_BYTES,
          queue: (context: Excel.RequestContext) => deleteSheet(context, sheet.backupSheet),
        },
      ];
    }),
  );
  return success(names);
}
