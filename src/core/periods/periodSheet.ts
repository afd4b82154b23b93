import type { CriterionRef } from '../assign/assignment';
import type { CriteriaByRef } from '../assign/criteriaByRef';
import { figureContent } from '../assign/figures';
import { otherThanKeyed } from '../assign/otherWords';
import { SheetNames } from '../assign/agencySheetNames';
import { type Day, sayDay } from '../base/day';
import type { Decimal } from '../base/decimal';
import { type CellValue, valueAt, type WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { addedKey, type Report, reportId } from '../collect/report';
import { returnedTexts, type TextInput } from '../collect/returnedTexts';
import { isBoundNumber } from '../ownSheets/rowContent';
import { parseRowKey, printRowKey } from '../ownSheets/rowKey';
import { parseReportKey } from '../ownSheets/rowSubject';
import { readSheetMark, sheetMark } from '../ownSheets/sheetModel';
import { scoreCell } from '../plan/scoreCell';
import type { SheetWrite } from '../plan/plan';
import { overRegister } from '../registers/overRegister';
import { type KeptRegister, type KeptRow, readRegister } from '../registers/readRegister';
import {
  type RegisterForm,
  type RegisterRow,
  registerSheet,
  sectionRow,
} from '../registers/register';
import { shownCode } from '../table/shownCode';

/** Columns of the sheet, from 0. */
const [CODE, NAME, AGENCY, TARGET, SCORE, RECORDED] = [0, 1, 2, 3, 4, 5];
const TEXT_COLUMNS: Readonly<Record<TextInput, number>> = {
  status: 6,
  evidence: 7,
  measures: 8,
  deadline: 9,
  note: 10,
};
const [FROM, RECEIVED] = [11, 12];
const THEIRS = sectionRow('NỘI DUNG DO NGƯỜI TỔNG HỢP GHI');

function formOf(period: string): RegisterForm {
  return {
    mark: sheetMark('period', period),
    title: `KẾT QUẢ BÁO CÁO KỲ ${period.toUpperCase()}`,
    note: 'Nội dung các cơ quan đã báo cáo trong kỳ này, giữ nguyên khi tổng hợp kỳ sau; cột “Ý kiến” để người tổng hợp ghi.',
    tabColor: '#548235',
    paper: 'A3',
    columns: [
      { heading: 'Mã', width: 6 },
      { heading: 'Nội dung', width: 31 },
      { heading: 'Cơ quan, đơn vị', width: 16 },
      { heading: 'Mục tiêu', width: 7, isCentred: true, isFigure: true },
      { heading: 'Tự đánh giá', width: 7, isCentred: true, isFigure: true },
      { heading: 'Điểm ghi nhận', width: 7, isCentred: true, isFigure: true },
      { heading: 'Tình trạng', width: 10 },
      { heading: 'Tài liệu kiểm chứng', width: 21 },
      { heading: 'Giải pháp', width: 16 },
      { heading: 'Thời hạn', width: 10 },
      { heading: 'Ghi chú', width: 12 },
      { heading: 'Nhận từ', width: 12 },
      { heading: 'Ngày nhận', width: 10, isCentred: true },
      { heading: 'Ý kiến', width: 12, isTyped: true },
    ],
  };
}

/** What one agency reported of one subject in a round, as its sheet keeps it. */
export interface KeptReport extends Report {
  /** What was taken to the table then; null where nothing was. */
  recorded: number | null;
  /** The target then; null where there was none, or a bound. */
  target: number | null;
}

/** What was reported in one round. */
export interface KeptPeriod {
  period: string;
  reports: KeptReport[];
}

/** Every round that the workbook keeps, in the order of its sheets. */
export function* readKeptPeriods(snapshot: WorkbookSnapshot): Task<KeptPeriod[]> {
  const names = snapshot.sheets.flatMap((grid) => {
    const mark = readSheetMark(valueAt(grid, 0, 0));
    return mark?.kind === 'period' ? [mark.subject] : [];
  });
  const periods: KeptPeriod[] = [];
  for (const period of new Set(names)) {
    const kept = yield* readRegister(snapshot, formOf(period), NAME);
    if (kept) periods.push({ period, reports: [...kept.byKey.values()].flatMap(reportIn) });
  }
  return periods;
}

function reportIn({ key, cells }: KeptRow): KeptReport[] {
  const about = parseRowKey(key);
  if (about.kind !== 'entry') return [];
  const text = (column: number) => String(cells[column] ?? '');
  const figure = (column: number) => {
    const value = cells[column];
    return typeof value === 'number' ? value : null;
  };
  return [
    {
      id: about.of,
      key: parseReportKey(about.of)?.subject ?? '',
      label: `${text(CODE)} ${text(NAME)}`.trim(),
      agency: text(AGENCY),
      score: figure(SCORE) ?? text(SCORE),
      texts: returnedTexts((input) => text(TEXT_COLUMNS[input])),
      from: text(FROM),
      recorded: figure(RECORDED),
      target: figure(TARGET),
    },
  ];
}

/** What a round's sheet is made of. */
export interface PeriodSetting {
  period: string;
  criteria: CriteriaByRef;
  /** What is taken to the tables now, by criterion. */
  recorded: ReadonlyMap<CriterionRef, Decimal>;
  today: Day;
}

/**
 * Keeps what agencies report in a round, on a sheet of its own (SPEC T8): reports over those that the same round has
 * already, which stay where nothing is given anew. Sheets of other rounds are not touched.
 */
export function* periodWrite(
  snapshot: WorkbookSnapshot,
  reports: readonly Report[],
  setting: PeriodSetting,
): Task<SheetWrite> {
  const form = formOf(setting.period);
  const read = yield* readRegister(snapshot, form, NAME);
  const kept = read && withOwnWords(read, setting.criteria);
  const rows = yield* rowsOf(reports, kept, setting);
  if (kept) return yield* overRegister(form, kept, rows, { about: NAME, theirs: THEIRS });
  const name = new SheetNames(snapshot).take(`Kỳ ${setting.period}`);
  return { model: yield* registerSheet(form, name, rows) };
}

/** What was reported of a criterion whose code another one has now stands by its own words, as on the results (SPEC T4). */
function withOwnWords(kept: KeptRegister, criteria: CriteriaByRef): KeptRegister {
  const isOther = otherThanKeyed(criteria);
  const byKey = new Map<string, KeptRow>();
  for (const [key, row] of kept.byKey) {
    const [report] = reportIn(row);
    if (!report || !isOther(report.key, report.label)) {
      byKey.set(key, row);
      continue;
    }
    const of = reportId(addedKey(report.label), report.agency);
    const keyOf = (nth: number) =>
      printRowKey({ kind: 'entry', of: nth === 1 ? of : `${of} (${nth})` });
    let nth = 1;
    while (byKey.has(keyOf(nth)) || kept.byKey.has(keyOf(nth))) nth += 1;
    byKey.set(keyOf(nth), { ...row, key: keyOf(nth) });
  }
  return { ...kept, byKey };
}

function* rowsOf(
  reports: readonly Report[],
  kept: KeptRegister | null,
  setting: PeriodSetting,
): Task<RegisterRow[]> {
  const order = new Map([...setting.criteria.keys()].map((ref, nth) => [ref, nth]));
  yield;
  const rows = new Map<string, RegisterRow>();
  for (const [key, row] of kept?.byKey ?? [])
    if (parseRowKey(key).kind === 'entry') rows.set(key, row);
  for (const [nth, report] of reports.entries()) {
    if (isSliceEnd(nth)) yield;
    const key = printRowKey({ kind: 'entry', of: report.id });
    rows.set(key, { key, cells: cellsOf(report, kept?.byKey.get(key), setting) });
  }
  const at = ({ key }: RegisterRow) => {
    const about = parseRowKey(key);
    const subject = about.kind === 'entry' ? parseReportKey(about.of)?.subject : undefined;
    return order.get(subject ?? '') ?? order.size;
  };
  return [...rows.values()].sort((a, b) => at(a) - at(b));
}

/** What is not given anew stays as it was said in this round. */
function cellsOf(
  { key, label, agency, score, texts, from }: Report,
  before: KeptRow | undefined,
  { criteria, recorded, today }: PeriodSetting,
): CellValue[] {
  const placed = criteria.get(key);
  const target = placed ? figureContent(placed.table, placed.criterion, 'target', false) : '';
  const taken = recorded.get(key);
  const figure =
    placed && taken !== undefined
      ? scoreCell(taken, 0, placed.table.appendix.asFraction).value
      : '';
  const now: CellValue[] = [
    placed ? shownCode(placed.criterion) : '',
    placed?.criterion.name ?? label,
    agency,
    isBoundNumber(target) || typeof target === 'object' ? '' : target,
    score,
    figure,
    texts.status,
    texts.evidence,
    texts.measures,
    texts.deadline,
    texts.note,
    from,
    sayDay(today),
  ];
  const isSame = now.slice(0, RECEIVED).every((cell, at) => {
    return cell === '' || String(cell) === String(before?.cells[at] ?? '');
  });
  return now.map((cell, at) => {
    const earlier = before?.cells[at] ?? '';
    // A report that says the same came when it first did.
    if (before && at === RECEIVED && isSame) return earlier;
    return cell === '' ? earlier : cell;
  });
}
