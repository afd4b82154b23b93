import type { ChosenMeanings } from './chosenColumns';
import { isAbove, maximaOf, newest } from './maxima';
import type { Column } from './columnRoles';

/**
 * Leaves out columns of what was measured ("Kết quả năm 2024 (%)", "Mục tiêu (%)") beside the points for it: their
 * figures are above the maxima, and those of another column of the same time are not (SPEC R3). A score of the year
 * whose targets are left out so is the target.
 */
export function withoutMeasures(all: readonly Column[], meant: ChosenMeanings): readonly Column[] {
  const max = newest(maximaOf(all));
  const figures = all.filter(
    (one) => (one.role === 'score' || one.role === 'target') && one.contents.figures > 0,
  );
  const isMeasure = (one: Column) => isAbove(one, max) && !meant.has(one);
  const points = figures.filter((one) => !isMeasure(one));
  const measures = figures.filter(
    (one) => isMeasure(one) && points.some((other) => areOfOneTime(one, other)),
  );
  if (measures.length === 0) return all;
  const isTarget = (one: Column) => one.role === 'target';
  const targets = points.some(isTarget) ? [] : measures.filter(isTarget);
  return all.map((one) => {
    if (measures.includes(one)) return { ...one, role: null };
    const isOfTargets = targets.some(({ year }) => year !== null && year === one.year);
    return isOfTargets && points.includes(one) ? { ...one, role: 'target' } : one;
  });
}

function areOfOneTime(one: Column, other: Column): boolean {
  return one.year === other.year || one.year === null || other.year === null;
}
