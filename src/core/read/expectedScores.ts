import type { Column } from './columnRoles';
import type { Title } from './title';

/**
 * Where no column is called a target, the newest score is one if its heading says so beside other words ("Điểm dự kiến
 * năm 2025"), or if nothing is known of it but the year of which the title gives targets ("MỤC TIÊU … NĂM 2025" over
 * "Năm 2024 | Năm 2025", SPEC R3). Every other score must be of a year before it.
 */
export function withExpected(all: readonly Column[], title: Title): readonly Column[] {
  if (all.some(({ role }) => role === 'target')) return all;
  const scores = all.filter(({ role }) => role === 'score');
  const target = scores.find(
    (one) =>
      isExpected(one, title) && scores.every((other) => other === one || isOlder(other, one)),
  );
  if (!target || scores.length === 1) return all;
  return all.map((one) =>
    one === target ? { ...one, role: 'target', isByYearAlone: false } : one,
  );
}

function isExpected({ evidence, own, year }: Column, title: Title): boolean {
  if (year === null) return false;
  if (evidence.has('target')) return true;
  return year === title.year && isOfTargets(title) && /^(?:năm )?20\d\d$/.test(own);
}

function isOfTargets({ words }: Title): boolean {
  return /mục tiêu|phấn đấu|chỉ tiêu/.test(words) && !/kết quả/.test(words);
}

function isOlder(other: Column, { year }: Column): boolean {
  return other.year !== null && year !== null && other.year < year;
}
