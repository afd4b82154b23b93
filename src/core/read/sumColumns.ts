import type { Column } from './columnRoles';
import { isSumOf } from './maxima';

/**
 * "Thẩm định | Điều tra | Tổng": a column called so is the final score where it is what scores left of it add up to,
 * or those right of it do under one heading (SPEC R3). By its word alone it could count anything.
 */
export function withSums(all: readonly Column[]): Column[] {
  return all.map((one, nth) => {
    const isOpen = one.role === null || one.isByYearAlone;
    if (!isOpen || !TOTAL.test(one.own) || one.contents.figures === 0) return one;
    const isPart = ({ role, year }: Column) => role === 'score' && year === one.year;
    const above = one.words.slice(0, -one.own.length);
    const left = all.slice(0, nth).filter(isPart);
    const right = all.slice(nth + 1).filter((other) => isPart(other) && isUnder(other, above));
    const isSum = isSumOf(one, left) || isSumOf(one, right);
    return isSum ? { ...one, role: 'score', source: 'final', isByYearAlone: false } : one;
  });
}

function isUnder({ words }: Column, heading: string): boolean {
  return heading !== '' && words.startsWith(heading);
}

const TOTAL = /^(?:tổng|cộng|tổng cộng|tổng số)$/;
