import type { Column } from './columnRoles';
import { FINALITY } from './finality';

/**
 * "Điểm tự chấm năm 2024 | Điểm thẩm định": a score that names no year and stands right of one that leads to it is of
 * its year (SPEC R3).
 *
 * @param all from left to right
 */
export function withChainYears(all: readonly Column[]): readonly Column[] {
  let before: Column | null = null;
  return all.map((one) => {
    if (one.role !== 'score') return one;
    const year: number | null = before !== null && leadsTo(before, one) ? before.year : null;
    before = year === null ? one : { ...one, year };
    return before;
  });
}

function leadsTo(before: Column, { year, relativeYear, source }: Column): boolean {
  if (year !== null || relativeYear !== 0 || source === null || source === 'selfAssessed') {
    return false;
  }
  if (before.year === null || before.source === null) return false;
  return source === 'survey' || FINALITY[before.source] < FINALITY[source];
}

/**
 * When a score is from, as a year: appraised and final ones without a year are newer than those with a year that stand
 * left of them, and else of the time of the newest.
 *
 * @param all those among which is chosen
 */
export function timeOf(one: Column, all: readonly Column[]): number {
  const { year, relativeYear, source } = one;
  if (year !== null) return year;
  if (relativeYear !== 0 || (source !== 'appraised' && source !== 'final')) return relativeYear;
  const dated = all.filter((other) => other.year !== null);
  const newest = Math.max(0, ...dated.map((other) => other.year ?? 0));
  return dated.some(({ column }) => column < one.column) ? newest + 1 : newest;
}
