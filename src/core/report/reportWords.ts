import { abs, decimalsOf, ZERO } from '../base/decimal';
import { comparesYears } from '../compute/belowTarget';
import type { AgencyState } from '../periods/agencyProgress';
import type { ResultCounts } from '../overview/resultCounts';
import type { PrintedFigure } from '../table/printedFigure';
import type { TableSummary } from '../overview/tableSummary';
import type { Relation } from '../table/appendix';
import { mirrored, openOf } from '../table/bound';
import { BELOW } from '../table/open';
import { traitsOf } from '../table/indexTraits';
import { shownCode } from '../table/shownCode';
import type { Deadline, DirectionItem, LeaderReport } from './leaderReport';
import { sayIn, type Sentence } from './sentence';

/** Criteria that one sentence names. */
const NAMED = 3;

/** What the figures say, in the words of an official document (SPEC B2): of each index, what is below target, what is left to do. */
export function reportParagraphs(report: LeaderReport): Sentence[] {
  const paragraphs = [
    ...report.summaries.map((one) => [...scoresText(one), ...resultsText(one)]),
    belowText(report),
    [...formsText(report), checkText(report)],
  ];
  return paragraphs
    .filter(({ length }) => length > 0)
    .map((sentences) => sentences.flatMap((one, nth) => (nth === 0 ? one : [' ', ...one])));
}

/** All of it as one paragraph. */
export function reportText(report: LeaderReport): string {
  return reportParagraphs(report)
    .map((sentence) => sayIn(sentence, ','))
    .join(' ');
}

function scoresText(one: TableSummary): Sentence[] {
  const { name, unit } = traitsOf(one.kind);
  const { base, target, delta, result, ranks } = one;
  const ofScore = unit === 'points' ? ' điểm' : '%';
  const ofChange = unit === 'points' ? ' điểm' : ' điểm phần trăm';
  const rank =
    ranks.base === null
      ? ''
      : `, xếp thứ ${ranks.base.place}${ranks.base.of === null ? '' : `/${ranks.base.of}`}`;
  const said: Sentence[] = [];
  if (base) said.push([`${ofYear('năm', one.baseYear)}đạt `, ...figure(base, ofScore), rank]);
  if (target)
    said.push([`mục tiêu ${ofYear('năm', one.targetYear)}là `, ...figure(target, ofScore)]);
  if (delta) {
    const isLess = openOf(delta.relation) === BELOW;
    const isFall = delta.value < ZERO || (delta.value === ZERO && isLess);
    const by = isFall ? { ...delta, relation: mirrored(delta.relation) } : delta;
    said.push([isFall ? 'giảm ' : 'tăng ', ...figure({ ...by, value: abs(by.value) }, ofChange)]);
  }
  if (result) said.push(['kết quả đến nay là ', ...figure(result, ofScore)]);
  if (said.length === 0) return [];
  return [[`${name} `, ...said.flatMap((part, nth) => [nth === 0 ? '' : '; ', ...part]), '.']];
}

function resultsText({ kind, results }: TableSummary): Sentence[] {
  if (results === null || results.given === 0) return [];
  const { given, leaves } = results;
  const said = `Đã có kết quả của ${given}/${leaves} tiêu chí thành phần ${traitsOf(kind).name}`;
  return [[`${said}${reachedWords(results)}.`]];
}

/** Of results that no target is there for nothing is said. */
function reachedWords({ given, compared, below }: ResultCounts): string {
  if (compared === 0) return '';
  if (below > 0) return `, trong đó ${below} tiêu chí chưa đạt mục tiêu`;
  return compared === given
    ? ', đều đạt mục tiêu'
    : `, trong đó ${compared} tiêu chí có mục tiêu và đã đạt mục tiêu`;
}

/** Nothing where no figures stand that could be compared: none below its target would be no news, and untrue. */
function belowText({ table, below, items, late }: LeaderReport): Sentence[] {
  if (below === 0 && !comparesYears(table.appendix, table.computed)) return [];
  const leaves = table.appendix.criteria.filter(({ children }) => children.length === 0).length;
  const name = traitsOf(table.appendix.kind).name;
  if (below === 0) return [[`Không có tiêu chí thành phần nào của ${name} thấp hơn mục tiêu.`]];
  const worst = items
    .slice(0, NAMED)
    .flatMap((item, nth) => [nth === 0 ? '' : '; ', ...itemText(item)]);
  return [
    [
      `Có ${below}/${leaves} tiêu chí thành phần của ${name} thấp hơn mục tiêu; thấp hơn nhiều nhất: `,
      ...worst,
      '.',
    ],
    ...(late > 0 ? [[`${late} tiêu chí trong số đó đã quá thời hạn.`]] : []),
  ];
}

/** Why the list of criteria that miss their targets is empty. */
export function nothingWords({ table }: LeaderReport): string {
  return comparesYears(table.appendix, table.computed)
    ? 'Không có tiêu chí thành phần nào thấp hơn mục tiêu.'
    : 'Chưa có đủ mục tiêu và kết quả để so sánh.';
}

/** What is missing has as many decimals as it takes. */
function itemText({ criterion, missing: { value, relation }, table }: DirectionItem): Sentence {
  const name = `tiêu chí ${shownCode(criterion)}`;
  if (relation === null) return [name];
  const unit = traitsOf(table.appendix.kind).unit === 'points' ? ' điểm' : ' điểm phần trăm';
  return [`${name} (`, ...figure({ value, places: decimalsOf(value), relation }, unit), ')'];
}

/** As of the day that the heading says. */
function formsText({ forms: { round, received, asked } }: LeaderReport): Sentence[] {
  if (asked === 0) return [];
  const of = round === '' ? '' : ` kỳ “${round}”`;
  return [[`Đã nhận đủ phiếu báo cáo${of} của ${received}/${asked} cơ quan, đơn vị phải báo cáo.`]];
}

function checkText({ errors, doubts }: LeaderReport): Sentence {
  const found =
    errors === 0
      ? 'Kiểm tra bảng chấm điểm không phát hiện lỗi số liệu'
      : `Kết quả kiểm tra bảng chấm điểm: còn ${errors} lỗi chưa được sửa`;
  return [found, doubts === 0 ? '.' : `; ${doubts} nội dung chưa rõ, cần xác nhận.`];
}

function ofYear(words: string, year: number | null): string {
  return year === null ? '' : `${words} ${year} `;
}

/** A bound in words: a sign of comparison is none in a sentence. */
function figure({ value, places, relation }: PrintedFigure, unit: string): Sentence {
  const [before, after] = SAID[relation];
  return [before, { value, places }, unit + after];
}

const SAID: Readonly<Record<Relation, readonly [before: string, after: string]>> = {
  '=': ['', ''],
  '>': ['trên ', ''],
  '≥': ['từ ', ' trở lên'],
  '<': ['dưới ', ''],
  '≤': ['không quá ', ''],
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
  if (text === '') return 'Chưa có';
  return LATE[state] === '' ? text : `${text}\n(${LATE[state]})`;
}
