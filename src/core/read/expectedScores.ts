import { aboveOf, type Column } from './columnRoles';
import { readHeading, saysBoth } from './headingWords';
import { newest } from './maxima';
import type { Title } from './title';

/**
 * Scores that may be none, because they are of a time to come (SPEC R3). Where no column is called a target, the
 * newest scores are targets if a heading says so beside other words ("Điểm dự kiến năm 2025"), or if nothing is known
 * of them but the year, from that on of which the title gives targets ("MỤC TIÊU … NĂM 2025" over "Năm 2024 | Năm
 * 2025", or over "Năm 2025" alone); every other score must be of a year before them. Where the title gives targets of a
 * span of years, or newer years stand under a heading that nothing is known of, the year is all that is known; where
 * nothing at all is said of years, the newest of them may be ahead.
 */
export function withExpected(all: readonly Column[], title: Title): readonly Column[] {
  const scores = all.filter(({ role }) => role === 'score');
  const hasTarget = all.some(({ role }) => role === 'target');
  if (scores.length < 2) {
    const isTarget = (one: Column) =>
      !hasTarget && one.role === 'score' && isExpected(one, title) && isOfAims(title);
    return all.map((one) => (isTarget(one) ? { ...one, role: 'target' } : one));
  }
  const expected = hasTarget ? [] : expectedAmong(scores, title);
  if (expected.length > 0) {
    return all.map((one) =>
      expected.includes(one) ? { ...one, role: 'target', isByYearAlone: false } : one,
    );
  }
  const open = scores.filter(
    (one) =>
      saysYear(one.own) &&
      ((!hasTarget && (isOfSpan(one, title) || isBesideResults(one, scores, title))) ||
        isUnderUnknown(one, scores)),
  );
  if (open.length === 0 && !hasTarget && areOfYearsAlone(scores, title)) {
    const last = newest(scores);
    return all.map((one) => (one === last ? { ...one, mayBeAhead: true } : one));
  }
  if (open.length === 0 || open.length === scores.length) return all;
  return all.map((one) => (open.includes(one) ? { ...one, isByYearAlone: true } : one));
}

/** "Năm 2024 | Năm 2025" by themselves, where nothing above them says what they are of, or when. */
function areOfYearsAlone(scores: readonly Column[], { words, year }: Title): boolean {
  return (
    year === null &&
    !isOfResults(words) &&
    !REPORTS.test(words) &&
    scores.every((one) => one.words === one.own && saysYear(one.own))
  );
}

/** Of what is to be reached, and not only of what is to become better. */
const AIMS = /mục tiêu|chỉ tiêu|phấn đấu/;
/** "Báo cáo tự chấm điểm các chỉ tiêu năm 2025": what was reached. */
const REPORTS = /báo cáo|chấm điểm|tự chấm|tự đánh giá|kết quả/;

function isOfAims({ words }: Title): boolean {
  return AIMS.test(words) && !REPORTS.test(words);
}

function expectedAmong(scores: readonly Column[], title: Title): Column[] {
  const expected = scores.filter((one) => isExpected(one, title) || isNewestOfBoth(one, scores));
  const others = scores.filter((one) => !expected.includes(one));
  const areNewest = expected.every((one) => others.every((other) => isBefore(other, one, title)));
  return areNewest && others.length > 0 ? expected : [];
}

/** "Điểm đạt được | Điểm dự kiến năm 2025": without a year, but not of that one, unless the title reports on it. */
function isBefore(other: Column, one: Column, title: Title): boolean {
  if (isOlder(other, one)) return true;
  const isReportOf = title.year === one.year && REPORTS.test(title.words);
  return other.year === null && one.evidence.has('target') && !isReportOf;
}

/** "Kết quả năm 2024 | Năm 2025", which no title explains. */
function isBesideResults(one: Column, scores: readonly Column[], title: Title): boolean {
  if (one.words !== one.own || title.year === one.year) return false;
  return scores.some((other) => isOlder(other, one) && isOfResults(other.own));
}

function isExpected({ evidence, own, words, year }: Column, { targetYear }: Title): boolean {
  if (year === null) return false;
  if (evidence.has('target')) return true;
  return targetYear !== null && year >= targetYear && saysYear(own) && !isOfResults(words);
}

/** "Kết quả và mục tiêu" over years: the newest of them is the target's. */
function isNewestOfBoth(one: Column, scores: readonly Column[]): boolean {
  if (!saysYear(one.own) || scores.some((other) => isOlder(one, other))) return false;
  return saysBoth(aboveOf(one)) && scores.some((other) => isOlder(other, one));
}

function isOfSpan({ words, year }: Column, { targetsFrom }: Title): boolean {
  return year !== null && targetsFrom !== null && year >= targetsFrom && !isOfResults(words);
}

/** "Kỳ vọng" over newer years than those under "Kết quả". */
function isUnderUnknown(one: Column, scores: readonly Column[]): boolean {
  const above = aboveOf(one);
  if (above === '' || readHeading(above, above).evidence.size > 0) return false;
  return scores
    .filter((other) => aboveOf(other) !== above)
    .some((other) => isOlder(other, one) && saysResult(other.words));
}

function saysResult(words: string): boolean {
  return isOfResults(words) || /điểm/.test(words);
}

/** What was reached, and so is past. */
function isOfResults(words: string): boolean {
  return /kết quả|đạt|thực hiện/.test(words);
}

/** @param words folded */
function saysYear(words: string): boolean {
  return /^(?:năm )?20\d\d$/.test(words);
}

function isOlder(other: Column, { year }: Column): boolean {
  return other.year !== null && year !== null && other.year < year;
}
