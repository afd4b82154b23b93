import { inTurn } from './requests/inTurn';
import type { WorkbookPort } from '../app/workbookPort';
import { failure, success, type Outcome } from '../core/base/outcome';
import { applyPlan } from './effects/apply';
import { requestOf, send } from './requests/batch';
import { OBJECT_BYTES } from './requests/bytes';
import { asOutcome } from './requests/errors';
import { newContext } from './requests/host';
import { askHeads, headsOf, newestRecord, type JournalHeads } from './journal/journalSheet';
import { EchoFilter } from './events/echoFilter';
import { readWorkbook } from './read/readWorkbook';
import { refresh } from './read/refresh';
import { revertNewest } from './effects/undo';
import { watchWorkbook } from './events/watch';

/** The open workbook, through Office.js's Excel API (ExcelApi 1.9; newer sets are used where they are there). */
export function createExcelWorkbook(): WorkbookPort {
  const echoFilter = new EchoFilter();
  return {
    read: (options = {}) => asOutcome(() => readWorkbook(options)),
    refresh: (snapshot, edits) => asOutcome(() => refresh(snapshot, edits)),
    calculate: () =>
      asOutcome(async () => {
        const context = newContext();
        context.workbook.application.calculate('Recalculate');
        await context.sync();
        return success(undefined);
      }),
    apply: (plan, options = {}) => write(() => applyPlan(plan, options, echoFilter)),
    revert: (options = {}) => write(() => revertNewest(options, echoFilter)),
    lastWrite: () =>
      asOutcome(async () => {
        const head = newestRecord(await readHeads());
        if (head === null) return success(null);
        const { kind, at, state } = head;
        return success({ kind, at, isUnfinished: state !== 'done' });
      }),
    select: (sheetName, row, column) =>
      asOutcome(async () => {
        const context = newContext();
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
        sheet.load('visibility');
        await context.sync();
        if (sheet.isNullObject) return failure('sheet-gone', { sheet: sheetName });
        if (sheet.visibility !== 'Visible') return failure('sheet-hidden', { sheet: sheetName });
        sheet.activate();
        sheet.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
        return success(undefined);
      }),
    watch: (listener) => asOutcome(async () => success(await watchWorkbook(listener, echoFilter))),
  };
}

/** The pane and the ribbon's buttons write one after the other: each prechecks what the one before has made. */
function write<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return asOutcome(() => inTurn(`cchc-write ${Office.context.document.url}`, work));
}

async function readHeads(): Promise<JournalHeads> {
  let heads: JournalHeads = { exists: false, isForeign: false, records: [] };
  await send([
    requestOf(OBJECT_BYTES, askHeads, (asked) => {
      heads = headsOf(asked);
    }),
  ]);
  return heads;
}
