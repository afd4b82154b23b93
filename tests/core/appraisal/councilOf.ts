import type { CellValue } from '../../../src/core/base/grid';
import { toNumber } from '../../../src/core/base/decimal';
import type { ScoredTable } from '../../../src/core/table/scoredTable';
import { shownCode } from '../../../src/core/table/shownCode';

/** So much less than its maximum is every third leaf given by the council. */
export const LESS = 0.25;

/** What the published plan misprints as 7 points each. */
export const REAL_MAXIMA: Readonly<Record<string, number>> = { '6.4.1': 1, '7.1.9': 1 };

/**
 * A council's table over all criteria of a plan: every leaf got its maximum from its agency, and every third with at
 * least half a point a quarter less from the council. Parents and the total are added up here, by themselves.
 */
export function councilOf({ appendix }: ScoredTable, year: number): CellValue[][] {
  const self = new Map<string, number>();
  const given = new Map<string, number>();
  let nth = 0;
  for (const { id, scores, children } of appendix.criteria) {
    if (children.length > 0) continue;
    const max = REAL_MAXIMA[id] ?? toNumber(scores.max?.value ?? (0 as never));
    nth += 1;
    self.set(id, max);
    given.set(id, nth % 3 === 0 && max >= 0.5 ? max - LESS : max);
  }
  const sumOf = (all: Map<string, number>, prefix: string) =>
    Math.round(
      [...all].reduce((sum, [id, value]) => (id.startsWith(prefix) ? sum + value : sum), 0) * 1e6,
    ) / 1e6;
  const rows = appendix.criteria.map((one): CellValue[] => {
    const isLeaf = one.children.length === 0;
    const of = (all: Map<string, number>) =>
      isLeaf ? (all.get(one.id) ?? 0) : sumOf(all, `${one.id}.`);
    return [shownCode(one), one.name, of(self), of(self), of(given), of(given)];
  });
  return [
    [`KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM ${year}`],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điểm đạt được'],
    ...rows,
    ['', 'TỔNG ĐIỂM', sumOf(self, ''), sumOf(self, ''), sumOf(given, ''), sumOf(given, '')],
  ];
}
