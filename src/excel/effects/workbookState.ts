import type { Calculation } from '../../core/base/grid';
import { failure, type Outcome } from '../../core/base/outcome';
import { OBJECT_BYTES } from '../requests/bytes';
import { requestOf, type BatchRequest } from '../requests/batch';
import { askHeads, headsOf, type JournalHeads } from '../journal/journalSheet';
import { JOURNAL_SHEET, sheetKey } from '../journal/sheetNames';
import { calculationOf } from '../read/sheetsNow';

export interface SheetState {
  name: string;
  isProtected: boolean;
  isVisible: boolean;
}

/** What decides whether anything can be written at all. */
export interface WorkbookState {
  isReadOnly: boolean;
  isStructureProtected: boolean;
  /** Excel merges no cells then. */
  isChartSelected: boolean;
  calculation: Calculation;
  /** By sheetKey. */
  sheets: Map<string, SheetState>;
  journal: JournalHeads;
}

/** A request that fills `into` with the state of the workbook. */
export function readState(into: (state: WorkbookState) => void): BatchRequest {
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.protection.load('protected');
      workbook.application.load('calculationMode,calculationState');
      const chart = workbook.getActiveChartOrNullObject();
      chart.load('name');
      workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
      return { workbook, chart, journal: askHeads(context) };
    },
    ({ workbook, chart, journal }) => {
      const sheets = workbook.worksheets.items.map(
        ({ name, visibility, protection }): [string, SheetState] => [
          sheetKey(name),
          { name, isProtected: protection.protected, isVisible: visibility === 'Visible' },
        ],
      );
      into({
        isReadOnly: workbook.readOnly,
        isStructureProtected: workbook.protection.protected,
        isChartSelected: !chart.isNullObject,
        calculation: calculationOf(workbook.application),
        sheets: new Map(sheets),
        journal: headsOf(journal),
      });
    },
  );
}

/** Whether the workbook lets us write: open for writing, and the journal ours (or free to be made). */
export function checkWritable(state: WorkbookState): Outcome<void> {
  if (state.isReadOnly) return failure('read-only');
  if (state.journal.isForeign) return failure('changed-under-us', { sheet: JOURNAL_SHEET });
  if (state.isStructureProtected && !state.journal.exists) return failure('structure-protected');
  return { ok: true, value: undefined };
}

/** Whether every one of these sheets is there and takes writes. */
export function checkSheets(state: WorkbookState, names: Iterable<string>): Outcome<void> {
  for (const name of names) {
    const sheet = state.sheets.get(sheetKey(name));
    if (!sheet) return failure('sheet-gone', { sheet: name });
    if (sheet.isProtected) return failure('sheet-protected', { sheet: name });
  }
  return { ok: true, value: undefined };
}
