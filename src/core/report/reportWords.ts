import { abs, formatDecimal } from '../base/decimal';
import { comparesYears } from '../compute/belowTarget';
import type { AgencyState } from '../periods/agencyProgress';
import { sayDay } from '../base/day';
import type { PrintedFigure, ShownFigure } from '../overview/shownFigure';
import type { TableSummary } from '../overview/tableSummary';
import type { Relation } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { shownCode } from '../table/shownCode';
import type { Deadline, DirectionItem, LeaderReport } from './leaderReport';

/** Criteria that one sentence names. */
const NAMED = 3;

/** What the figures say, in the words of an official document, sentence by sentence (SPEC B2). */
export function reportText(report: LeaderReport): string {
  return [
    ...report.summaries.flatMap((one) => [...scoresText(one), ...resultsText(one)]),
    ...belowText(report),
    ...formsText(report),
    errorsText(report),
    ...doubtsText(report),
  ].join(' ');
}

function scoresText(one: TableSummary): string[] {
  const { name, unit } = traitsOf(one.kind);
  const { base, target, delta, result, ranks } = one;
  const figure = (shown: ShownFigure) => sayFigure(shown, unit === 'points' ? ' điểm' : '%');
  const rank =
    ranks.base === null
      ? ''
      : `, xếp thứ ${ranks.base.place}${ranks.base.of === null ? '' : `/${ranks.base.of}`}`;
  const said = [
    base && `${ofYear('năm', one.baseYear)}đạt ${figure(base)}${rank}`,
    target && `mục tiêu ${ofYear('năm', one.targetYear)}là ${figure(target)}`,
    delta &&
      `${delta.value < 0 ? 'giảm' : 'tăng'} ${sayFigure({ ...delta, value: abs(delta.value) }, unit === 'points' ? ' điểm' : ' điểm phần trăm')}`,
    result && `kết quả đến nay là ${figure(result)}`,
  ].filter((part) => part !== null);
  return said.length === 0 ? [] : [`${name} ${said.join('; ')}.`];
}

function resultsText({ kind, results }: TableSummary): string[] {
  if (results === null || results.given === 0) return [];
  const { given, leaves, below } = results;
  const missed = below === 0 ? 'đều đạt mục tiêu' : `trong đó ${below} tiêu chí chưa đạt mục tiêu`;
  return [`Đã có kết quả của ${given}/${leaves} tiêu chí ${traitsOf(kind).name}, ${missed}.`];
}

/** Nothing where no figures stand that could be compared: none below its target would be no news, and untrue. */
function belowText({ table, below, items, late }: LeaderReport): string[] {
  if (below === 0 && !comparesYears(table.appendix, table.computed)) return [];
  const leaves = table.appendix.criteria.filter(({ children }) => children.length === 0).length;
  const name = traitsOf(table.appendix.kind).name;
  if (below === 0) return [`Không có tiêu chí nào của ${name} thấp hơn mục tiêu.`];
  const worst = items.slice(0, NAMED).map(itemText).join('; ');
  return [
    `Có ${below}/${leaves} tiêu chí của ${name} thấp hơn mục tiêu; thấp hơn nhiều nhất: ${worst}.`,
    ...(late > 0 ? [`${late} tiêu chí trong số đó đã quá thời hạn.`] : []),
  ];
}

function itemText({ criterion, missing, table }: DirectionItem): string {
  const unit = traitsOf(table.appendix.kind).unit === 'points' ? 'điểm' : 'điểm phần trăm';
  return `tiêu chí ${shownCode(criterion)} (${formatDecimal(missing, ',')} ${unit})`;
}

function formsText({ forms: { round, received, asked }, today }: LeaderReport): string[] {
  if (asked === 0) return [];
  const of = round === '' ? '' : ` kỳ “${round}”`;
  return [
    `Đến ngày ${sayDay(today)} đã nhận đủ phiếu báo cáo${of} của ${received}/${asked} cơ quan, đơn vị.`,
  ];
}

function errorsText({ errors }: LeaderReport): string {
  return errors === 0
    ? 'Kiểm tra bảng chấm điểm không phát hiện lỗi số liệu.'
    : `Bảng chấm điểm còn ${errors} lỗi số liệu chưa được sửa.`;
}

function doubtsText({ doubts }: LeaderReport): string[] {
  if (doubts === 0) return [];
  return [`Có ${doubts} nội dung của bảng chấm điểm chưa rõ, cần xác nhận.`];
}

function ofYear(words: string, year: number | null): string {
  return year === null ? '' : `${words} ${year} `;
}

/** A bound in words: a sign of comparison is none in a sentence. */
function sayFigure({ value, places, relation }: PrintedFigure, unit: string): string {
  return SAID[relation](formatDecimal(value, ',', places) + unit);
}

const SAID: Readonly<Record<Relation, (figure: string) => string>> = {
  '=': (figure) => figure,
  '>': (figure) => `trên ${figure}`,
  '≥': (figure) => `từ ${figure} trở lên`,
  '<': (figure) => `dưới ${figure}`,
  '≤': (figure) => `không quá ${figure}`,
};

const FORMS: Readonly<Record<AgencyState, string>> = {
  'not-sent': 'Chưa nhận',
  sent: 'Chưa nhận',
  received: 'Đã nhận',
  lacking: 'Còn thiếu',
};

/** How far forms are: of several agencies how many are there. */
export function formsWords(states: readonly AgencyState[]): string {
  const [only] = states;
  if (only === undefined) return '';
  if (states.length === 1) return FORMS[only];
  return `${states.filter((state) => state === 'received').length}/${states.length} đã nhận`;
}

const LATE: Readonly<Record<Deadline['state'], string>> = {
  late: 'quá hạn',
  'in-time': 'trong hạn',
  unknown: '',
};

export function deadlineWords({ text, state }: Deadline): string {
  if (text === '') return 'Chưa có thời hạn';
  return LATE[state] === '' ? text : `${text}\n(${LATE[state]})`;
}
