import { SheetNames } from '../assign/agencySheetNames';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import { foldText } from '../base/text';
import { printRowKey } from '../ownSheets/rowKey';
import { sheetMark } from '../ownSheets/sheetModel';
import type { SheetWrite } from '../plan/plan';
import { readRegister, registerIn } from '../registers/readRegister';
import { type RegisterForm, registerSheet } from '../registers/register';
import { dueDay } from './dueDay';
import type { Period } from './period';
import type { PlannedPeriod } from './planPeriods';

/** Where the workbook keeps its rounds of reporting; people write them there. */
export const PERIODS_SHEET = 'Kỳ báo cáo';

/** Columns of the register, from 0. */
const NAME = 0;
const CLOSES = 1;
const DUE = 2;
const WHO = 3;
/** Rows left to write rounds into. */
const SPARE_ROWS = 8;

const FORM: RegisterForm = {
  mark: sheetMark('periods'),
  title: 'KỲ BÁO CÁO',
  note: 'Sửa trực tiếp trên bảng này, mỗi dòng một kỳ. Ngày ghi dạng 15/9/2025; “trước ngày 16/9/2025” là hạn ngày 15. Để trống cột cơ quan: mọi cơ quan có nội dung phải báo cáo.',
  tabColor: '#7F7F7F',
  columns: [
    { heading: 'Kỳ báo cáo', width: 22, isTyped: true },
    { heading: 'Ngày chốt số liệu', width: 14, isTyped: true, isCentred: true },
    { heading: 'Thời hạn gửi', width: 20, isTyped: true, isCentred: true },
    { heading: 'Cơ quan, đơn vị báo cáo', width: 36, isTyped: true },
    { heading: 'Căn cứ', isTyped: true },
  ],
};

/** Whether the workbook has its table of rounds. */
export function hasPeriods(snapshot: WorkbookSnapshot): boolean {
  return registerIn(snapshot, FORM) !== undefined;
}

/** The rounds that the workbook's own table names, in its order; of several with one name the first. */
export function* readPeriods(snapshot: WorkbookSnapshot): Task<Period[]> {
  const kept = yield* readRegister(snapshot, FORM, NAME);
  if (!kept) return [];
  const rows = [...kept.byKey.values(), ...kept.others].sort((a, b) => a.row - b.row);
  const periods = new Map<string, Period>();
  for (const { cells } of rows) {
    const text = (column: number) => String(cells[column] ?? '');
    const name = text(NAME);
    if (name === '' || periods.has(foldText(name))) continue;
    const [closes, due] = [dueDay(text(CLOSES)), dueDay(text(DUE))];
    periods.set(foldText(name), { name, closes, due, who: text(WHO) });
  }
  return [...periods.values()];
}

/**
 * Makes the table of rounds, with what the plan's own words say.
 *
 * @returns null where there is one: it is people's own from then on
 */
export function* periodsWrite(
  snapshot: WorkbookSnapshot,
  planned: readonly PlannedPeriod[],
): Task<SheetWrite | null> {
  if (hasPeriods(snapshot)) return null;
  const rows = planned.map(({ name, due, who, basis }, nth) => ({
    key: printRowKey({ kind: 'entry', of: String(nth + 1) }),
    cells: [name, '', due, who, basis],
  }));
  const name = new SheetNames(snapshot).take(PERIODS_SHEET);
  return { model: yield* registerSheet(FORM, name, rows, { headings: [] }, SPARE_ROWS) };
}
