import type { Column } from './columnRoles';
import { isSumOf } from './maxima';

/**
 * "Thẩm định | Điều tra | Tổng": a column called so is the final score where it is what scores left of it add up to
 * (SPEC R3). By its word alone it could count anything.
 */
export function withSums(all: readonly Column[]): Column[] {
  return all.map((one, nth) => {
    if (one.role !== null || !TOTAL.test(one.own) || one.contents.figures === 0) return one;
    const parts = all
      .slice(0, nth)
      .filter(({ role, year }) => role === 'score' && year === one.year);
    return isSumOf(one, parts) ? { ...one, role: 'score', source: 'final' } : one;
  });
}

const TOTAL = /^(?:tổng|cộng|tổng cộng|tổng số)$/;
