import type { CellValue } from '../../core/base/grid';
import { askStep, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import type { CellPatch, JournalRecord, RewrittenSheet } from '../journal/record';
import { isUnfinished } from '../journal/journalSheet';
import { rowPrints } from '../journal/fingerprints';
import { lookAtRun, type CurrentCell } from './currentCells';
import { ownBlankOnes, type CurrentHighlights } from './currentHighlights';
import { lookWithHighlights } from './lookWithHighlights';
import { fromFirstCell } from './currentSheets';
import type { WorkbookState } from './workbookState';
import type { ColumnRun } from '../requests/runs';
import { BACKUP_MARK, isBackupOf, sheetKey } from '../journal/sheetNames';
import { lookAtTable, lookedTable, type LookedTable } from './lookAtTables';

/** What stands now where an entry's write was. */
export interface UndoLook {
  state: WorkbookState;
  runs: { run: ColumnRun<CellPatch>; cells: CurrentCell[] | null }[];
  /** What the rows are called now that the cells were written in. */
  tables: LookedTable[];
  highlights: CurrentHighlights[];
  /** By sheetKey of the name written, for the sheets that the write added or rewrote. */
  sheets: Map<string, OwnSheetNow>;
  /** By sheetKey, the backups that keep all that they are to keep. */
  backups: Set<string>;
}

export interface OwnSheetNow {
  name: string;
  mark: CellValue;
  /** Some row is neither as written nor as before: somebody typed there. */
  isTypedIn: boolean;
  isBlank: boolean;
}

/** More than a row of an own sheet weighs in an answer. */
const ROW_BYTES = 1500;

/** @throws what Excel answers */
export async function lookForUndo(entry: JournalRecord, state: WorkbookState): Promise<UndoLook> {
  const runs = entry.cells.map((run): UndoLook['runs'][number] => ({ run, cells: null }));
  const tables = entry.tables.map(lookedTable);
  const sheets = new Map<string, OwnSheetNow>();
  const backups = new Set<string>();
  const isThere = (name: string): boolean => state.sheets.has(sheetKey(name));
  const steps = [
    ...runs
      .filter(({ run }) => isThere(run.sheet))
      .map((looked) =>
        lookAtRun(looked.run, (cells) => {
          looked.cells = cells;
        }),
      ),
    ...tables.filter(({ prints }) => isThere(prints.sheet)).flatMap(lookAtTable),
    ...writtenSheets(entry).flatMap((sheet) => {
      const nameNow = [sheet.name, sheet.nameBefore].find(isThere);
      if (nameNow === undefined) return [];
      return [lookAtOwnSheet(nameNow, sheet, (now) => sheets.set(sheetKey(sheet.name), now))];
    }),
    ...backupsOf(entry.id, state).map((name) =>
      lookAtMark(name, (mark) => {
        if (mark === BACKUP_MARK) backups.add(sheetKey(name));
      }),
    ),
  ];
  const marked = entry.highlights.map(({ sheet }) => sheet).filter(isThere);
  const highlights = (await lookWithHighlights(marked, steps)) ?? [];
  if (isUnfinished(state.journal)) ownBlankOnes(highlights);
  return { state, runs, tables, highlights, sheets, backups };
}

type WrittenSheet = Pick<RewrittenSheet, 'name' | 'nameBefore' | 'rows' | 'rowsBefore'>;

function writtenSheets({ added, rewritten }: JournalRecord): WrittenSheet[] {
  return [
    ...added.map(({ name, rows }) => ({ name, nameBefore: name, rows, rowsBefore: [] })),
    ...rewritten,
  ];
}

/** Names of all backups of a write, whole or not. */
export function backupsOf(entryId: string, { sheets }: WorkbookState): string[] {
  return [...sheets.values()].map(({ name }) => name).filter((name) => isBackupOf(entryId, name));
}

function lookAtMark(name: string, into: (mark: CellValue) => void): BatchRequest {
  return askStep(
    OBJECT_BYTES,
    (context) => {
      const first = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, 1, 1);
      first.load('values');
      return first;
    },
    (first) => into(first.values[0]?.[0] ?? ''),
  );
}

function lookAtOwnSheet(
  name: string,
  { rows: after, rowsBefore: before }: WrittenSheet,
  into: (now: OwnSheetNow) => void,
): BatchRequest {
  return askStep(
    OBJECT_BYTES + Math.max(after.length, before.length) * ROW_BYTES,
    (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas');
      return used;
    },
    (used) => {
      if (used.isNullObject) return into({ name, mark: '', isTypedIn: false, isBlank: true });
      const rows = fromFirstCell<CellValue>(used.formulas, used.rowIndex, used.columnIndex, '');
      const isTypedIn = rowPrints(rows).some(
        (print, row) => print !== '' && print !== after[row] && print !== before[row],
      );
      into({ name, mark: rows[0]?.[0] ?? '', isTypedIn, isBlank: false });
    },
  );
}
