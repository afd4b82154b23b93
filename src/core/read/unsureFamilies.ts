import type { Criterion } from '../table/appendix';
import { add, type Decimal, sum } from '../base/decimal';
import { YEAR_FIELDS } from '../table/scoreFields';
import type { AdjustmentRow } from './adjustments';
import { agreement } from './family';

/**
 * Criteria of which it is not known whether they follow from their parts (SPEC R15): no printed figure agrees with the
 * parts, and the place of one of these was mended or guessed; or a bonus or penalty that stands among the parts
 * explains what is printed.
 *
 * @param mended criteria whose printed code says something else than what was made of it
 */
export function unsureFamilies(
  criteria: readonly Criterion[],
  mended: readonly Criterion[],
  adjustments: readonly AdjustmentRow[],
): Criterion[] {
  const unsure = new Set<Criterion>();
  for (const { parent } of mended) {
    if (!parent) continue;
    const { agree, differ } = agreement(parent, parent.children);
    if (agree === 0 && differ > 0) unsure.add(parent);
  }
  for (const one of adjustments) {
    const above = criteria.filter(({ row }) => row < one.row).at(-1);
    if (above === criteria.at(-1)) continue;
    for (let parent = above?.parent ?? null; parent; parent = parent.parent) {
      if (isExplainedBy(one, parent)) unsure.add(parent);
    }
  }
  return [...unsure].sort((a, b) => a.row - b.row);
}

function isExplainedBy({ scores, isPenalty }: AdjustmentRow, parent: Criterion): boolean {
  return YEAR_FIELDS.some((field) => {
    const printed = parent.scores[field]?.value ?? null;
    const value = scores[field]?.value ?? null;
    const parts = parent.children.flatMap((part) => part.scores[field]?.value ?? []);
    if (printed === null || value === null || value === 0) return false;
    const signed = (isPenalty && value > 0 ? -value : value) as Decimal;
    return add(sum(parts), signed) === printed;
  });
}
