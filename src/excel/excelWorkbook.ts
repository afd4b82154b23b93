import { answered } from './requests/answered';
import type { WorkbookPort } from '../app/workbookPort';
import { failure, success } from '../core/base/outcome';
import { asked } from './requests/errors';
import { Unanswered } from './requests/unanswered';
import { newContext } from './requests/host';
import { EchoFilter } from './events/echoFilter';
import { readWorkbook } from './read/readWorkbook';

/** What writes and undoes: the pane shows before it is there. @throws where it cannot be loaded */
const loadWriting = () => import('./effects/writing');

/** What follows edits: it comes while the first figures are shown. */
const loadFollowing = () => import('./events/following');
const loadLog = () => import('./effects/writeLog');
const loadSettings = () => import('./settings');

/** The open workbook, through Office.js's Excel API (ExcelApi 1.9; newer sets are used where they are there). */
export function createExcelWorkbook(): WorkbookPort {
  const echoFilter = new EchoFilter();
  const unanswered = new Unanswered();
  return {
    read: (options = {}) => {
      // Loaded while there is time for it. Where that fails, it is tried again when something is written, and said then.
      loadWriting().catch(() => undefined);
      return unanswered.reading(() => asked(() => readWorkbook(options)));
    },
    refresh: (snapshot, edits) =>
      asked(async () => (await loadFollowing()).refresh(snapshot, edits)),
    calculate: () =>
      asked(async () => {
        const context = newContext();
        context.workbook.application.calculate('Recalculate');
        await answered(context.sync());
        return success(undefined);
      }),
    apply: (plan, options = {}) =>
      unanswered.writing(async () => (await loadWriting()).applyPlan(plan, options, echoFilter)),
    revert: (options = {}) =>
      unanswered.writing(async () => (await loadWriting()).revertWrite(options, echoFilter)),
    lateAnswer: () => unanswered.answer(),
    recover: () => unanswered.writing(async () => (await loadWriting()).recoverTyped()),
    lastWrite: () => asked(async () => success(await (await loadWriting()).lastWriteOf())),
    writes: () => asked(async () => success(await (await loadLog()).writesOf())),
    contentsOf: (id) => asked(async () => (await loadLog()).contentsOf(id)),
    keptChoices: () => asked(async () => success(await (await loadSettings()).keptChoices())),
    keepChoices: (text) =>
      asked(async () => success(await (await loadSettings()).keepChoices(text))),
    select: (sheetName, { row, column, rows, columns }) =>
      asked(async () => {
        const context = newContext();
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
        sheet.load('visibility');
        await answered(context.sync());
        if (sheet.isNullObject) return failure('sheet-gone', { sheet: sheetName });
        if (sheet.visibility !== 'Visible') return failure('sheet-hidden', { sheet: sheetName });
        sheet.activate();
        sheet.getRangeByIndexes(row, column, rows, columns).select();
        await answered(context.sync());
        return success(undefined);
      }),
    selection: () =>
      asked(async () => {
        const context = newContext();
        const range = context.workbook.getSelectedRange();
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        sheet.load('name');
        await answered(context.sync());
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
        return success({ sheet: sheet.name, area: { row, column, rows, columns } });
      }),
    watch: (listener) =>
      asked(async () => success(await (await loadFollowing()).watchWorkbook(listener, echoFilter))),
    watchSelection: (listener) =>
      asked(async () => success(await (await loadFollowing()).watchSelection(listener))),
  };
}
