import type { Duty } from '../assign/assignment';
import { foldText } from '../base/text';

/** A period as the plan's own words give it. */
export interface PlannedPeriod {
  name: string;
  due: string;
  who: string;
  /** The words that say so. */
  basis: string;
}

/** "do các sở … báo cáo lồng ghép": whoever puts reports together is not who reports. */
const BY_OTHERS = /(?:^|[\s,;])do (?:các|những) [^.;]*báo cáo/;
/** Reports on what a plan is about; every other duty mentions reports in passing. */
const REPORTS = /báo cáo (?:kết quả|tình hình|tiến độ)|báo cáo[^.;]*(?:định kỳ|tháng|quý)/;
const MONTHS = /(?:báo cáo|,|và)[^.;,]*?\b0?([369]) tháng/g;
const MONTHS_IN_WORDS = /(ba|sáu|chín) tháng/g;
const QUARTERS = /(hằng|hàng|mỗi) quý|báo cáo quý(?! [iv])/;
const QUARTER = /quý (iv|i{1,3})(?![a-z])/g;
const YEAR =
  /(?:báo cáo (?:[^.;,]*? )?|và (?:cả )?)(?:hằng năm|hàng năm|(?:tổng kết )?năm(?: (\d{4}))?)(?=[\s.,;)]|$)/;
/** Years of something else than a report. */
const OTHER_YEARS = /(?:đầu|cuối|trong|(?:kế hoạch|nhiệm vụ|chương trình)[^.;,]*?) năm(?: \d{4})?/g;
const MONTHLY = /((?:trước |chậm nhất )?(?:vào )?(?:ngày \d{1,2} )?(?:hằng|hàng) tháng)/;
const NUMBERS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/**
 * Rounds of reporting, where the duties of the plan say so (SPEC T7): by whom, and by when where there is a day. Nothing is
 * made up: a plan that folds reports into those of nine months names no day.
 *
 * @param year that the plan is of; null where nobody knows
 */
export function planPeriods(duties: readonly Duty[], year: number | null): PlannedPeriod[] {
  const periods: PlannedPeriod[] = [];
  for (const { text, agencies, due } of duties) {
    const words = foldText(`${text} ${due}`);
    if (!REPORTS.test(foldText(text)) || BY_OTHERS.test(foldText(text))) continue;
    const who = agencies.join('; ');
    for (const { name, due: by } of namesIn(words, year)) {
      const same = periods.find((one) => one.name === name && one.due === by);
      if (!same) periods.push({ name, due: by, who, basis: text });
      else if (!same.who.split('; ').includes(who)) same.who = `${same.who}; ${who}`;
    }
  }
  return periods;
}

function namesIn(words: string, year: number | null): { name: string; due: string }[] {
  const ofYear = year === null ? '' : ` năm ${year}`;
  const months = new Set([
    ...[...words.matchAll(MONTHS)].map(([, number]) => Number(number)),
    ...[...words.matchAll(MONTHS_IN_WORDS)].map(([, word = '']) => NUMBERS[word] ?? 0),
  ]);
  const found = [...months]
    .sort((a, b) => a - b)
    .map((number) => ({ name: `0${number} tháng${ofYear}`, due: '' }));
  for (const [, quarter = ''] of words.matchAll(QUARTER)) {
    found.push({ name: `Quý ${quarter.toUpperCase()}${ofYear}`, due: '' });
  }
  if (QUARTERS.test(words)) found.push({ name: `Hằng quý${ofYear}`, due: '' });
  const yearly = YEAR.exec(words.replace(OTHER_YEARS, ''));
  if (yearly) found.push({ name: `Năm ${yearly[1] ?? year ?? ''}`.trim(), due: '' });
  const [monthly] = MONTHLY.exec(words) ?? [];
  if (monthly !== undefined) found.push({ name: `Hằng tháng${ofYear}`, due: monthly.trim() });
  return found;
}
