import { agencyKey } from '../agencies/agencyKey';
import { SheetNames } from '../assign/agencySheetNames';
import { type Day, sayDay } from '../base/day';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import { foldText } from '../base/text';
import { parseRowKey, printRowKey } from '../ownSheets/rowKey';
import { sheetMark } from '../ownSheets/sheetModel';
import type { SheetWrite } from '../plan/plan';
import { overRegister } from '../registers/overRegister';
import { type KeptRegister, type KeptRow, readRegister } from '../registers/readRegister';
import {
  type RegisterForm,
  type RegisterRow,
  registerSheet,
  sectionRow,
} from '../registers/register';
import type { AgencyProgress } from './agencyProgress';
import { dueDay } from './dueDay';
import type { Period } from './period';

/** Where the workbook notes what went out to whom, and what came back. */
export const PROGRESS_SHEET = 'Theo dõi báo cáo';

/** Columns of the register, from 0. */
const [PERIOD, AGENCY, , SENT, RECEIVED] = [0, 1, 2, 3, 4];
const THEIRS = sectionRow('NỘI DUNG DO NGƯỜI THEO DÕI GHI');

const FORM: RegisterForm = {
  mark: sheetMark('progress'),
  title: 'THEO DÕI TIẾN ĐỘ BÁO CÁO',
  note: 'Ngày gửi phiếu, ngày nhận và ghi chú sửa được trực tiếp trên bảng này; tình trạng tính đến lần ghi gần nhất.',
  tabColor: '#548235',
  columns: [
    { heading: 'Kỳ báo cáo', width: 18 },
    { heading: 'Cơ quan, đơn vị' },
    { heading: 'Thời hạn gửi', width: 15, isCentred: true },
    { heading: 'Ngày gửi phiếu', width: 12, isCentred: true, isTyped: true },
    { heading: 'Ngày nhận', width: 12, isCentred: true, isTyped: true },
    { heading: 'Đã trả lời', width: 9, isCentred: true },
    { heading: 'Tình trạng', width: 16 },
    { heading: 'Ghi chú', width: 18, isTyped: true },
  ],
};

/** When a form went out and came back, as the workbook notes it. */
export interface Noted {
  sent: string;
  /** Null where it did not, or where the words say no day. */
  received: Day | null;
}

/** @returns what is noted of a round, by agencyKey */
export function* readNoted(snapshot: WorkbookSnapshot, period: string): Task<Map<string, Noted>> {
  const kept = yield* readRegister(snapshot, FORM, AGENCY);
  const noted = new Map<string, Noted>();
  for (const { cells } of kept ? allRows(kept) : []) {
    const text = (column: number) => String(cells[column] ?? '');
    if (foldText(text(PERIOD)) !== foldText(period)) continue;
    const key = agencyKey(text(AGENCY));
    const { sent, received } = noted.get(key) ?? { sent: '', received: null };
    noted.set(key, {
      sent: sent === '' ? text(SENT) : sent,
      received: received ?? dueDay(text(RECEIVED)).day,
    });
  }
  return noted;
}

/**
 * To whom a form went in any round of a year: a day stands there on which it went out, or came back.
 *
 * @param year null where nobody knows it: then all rounds count
 * @returns their agencyKeys; of a round whose name says other years alone none
 */
export function* readSent(snapshot: WorkbookSnapshot, year: number | null): Task<Set<string>> {
  const kept = yield* readRegister(snapshot, FORM, AGENCY);
  const sent = new Set<string>();
  for (const { cells } of kept ? allRows(kept) : []) {
    const text = (column: number) => String(cells[column] ?? '').trim();
    const years: readonly string[] = text(PERIOD).match(/\b(?:19|20)\d\d\b/g) ?? [];
    const isOfYear = year === null || years.length === 0 || years.includes(String(year));
    if (isOfYear && text(SENT) + text(RECEIVED) !== '') sent.add(agencyKey(text(AGENCY)));
  }
  sent.delete('');
  return sent;
}

/** Rows that somebody put in are of their rounds, too. */
function allRows({ byKey, others }: KeptRegister): KeptRow[] {
  return [...byKey.values(), ...others].sort((a, b) => a.row - b.row);
}

/** What is noted of a round now. */
export interface RoundNotes {
  period: Period;
  progress: readonly AgencyProgress[];
  /** To whom forms go today. */
  sent: ReadonlySet<string>;
  today: Day;
}

/**
 * Notes how far each agency is in a round (SPEC T7). Days that stand there are not written over, and rows of other rounds
 * stay as they are.
 */
export function* progressWrite(
  snapshot: WorkbookSnapshot,
  { period, progress, sent, today }: RoundNotes,
): Task<SheetWrite> {
  const kept = yield* readRegister(snapshot, FORM, AGENCY);
  const of = (agency: string) =>
    printRowKey({ kind: 'entry', of: `${foldText(period.name)}|${agencyKey(agency)}` });
  const now = progress.map((one): RegisterRow => {
    const { agency, owed, missing } = one;
    const isBack = one.state === 'received' || one.state === 'lacking';
    return {
      key: of(agency),
      cells: [
        period.name,
        agency,
        period.due.text,
        sent.has(agency) ? sayDay(today) : '',
        isBack ? sayDay(today) : '',
        owed === 0 ? '' : `${owed - missing.length}/${owed}`,
        stateWords(one),
      ],
    };
  });
  if (!kept) {
    const name = new SheetNames(snapshot).take(PROGRESS_SHEET);
    return { model: yield* registerSheet(FORM, name, now) };
  }
  const own = new Set(now.map(({ key }) => key));
  const others = [...kept.byKey.values()].filter(
    ({ key }) => !own.has(key) && parseRowKey(key).kind === 'entry',
  );
  return yield* overRegister(FORM, kept, [...others, ...now], { about: AGENCY, theirs: THEIRS });
}

const STATES: Readonly<Record<AgencyProgress['state'], string>> = {
  'not-sent': 'Chưa gửi phiếu đi',
  sent: 'Đã gửi phiếu đi, chưa nhận lại',
  received: 'Đã nhận',
  lacking: 'Đã nhận, còn thiếu',
};

function stateWords({ state, isLate }: AgencyProgress): string {
  return isLate ? `${STATES[state]}; quá hạn` : STATES[state];
}
