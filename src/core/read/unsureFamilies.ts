import type { Appendix, Criterion, TotalRow } from '../table/appendix';
import { abs, add, type Decimal, halfUnit, subtract, sum } from '../base/decimal';
import { forEach, type Task } from '../base/task';
import { rollUp } from '../compute/rollUp';
import { YEAR_FIELDS } from '../table/scoreFields';
import { topmost } from '../table/topmost';
import type { AdjustmentRow } from './adjustments';
import { nextCode } from './codes';
import { agreement, meanAgreement, sumOfAll } from './family';
import { FIRST_CODES } from './openRows';

/**
 * Criteria of which it is not known whether they follow from their parts (SPEC R15): no printed figure agrees with the
 * parts, and the place of one of these was mended or guessed; or a bonus or penalty that stands among the parts
 * explains what is printed; or parts that are less than a criterion in every figure; or a whole that is the mean of its
 * parts in none.
 *
 * @param mended criteria whose printed code says something else than what was made of it
 */
export function* unsureFamilies(
  appendix: Pick<Appendix, 'criteria' | 'total' | 'rollup'>,
  mended: readonly Criterion[],
  adjustments: readonly AdjustmentRow[],
): Task<(Criterion | TotalRow)[]> {
  const { criteria } = appendix;
  const unsure = new Set<Criterion | TotalRow>();
  const parted: Criterion[] = [];
  yield* forEach(criteria, (criterion) => {
    if (criterion.children.length === 0) return;
    if (hasPartsElsewhere(criterion)) parted.push(criterion);
    else if (appendix.rollup === 'sum' && isMeanOfParts(criterion)) unsure.add(criterion);
  });
  // One alone, with its numbers in order, may have lost a part to the new set of criteria, or be wrong.
  const areListed = parted.length > 1 || parted.some(({ children }) => areNumbersMissing(children));
  if (areListed) for (const criterion of parted) unsure.add(criterion);
  if (isOfAnotherMean(appendix) && appendix.total) unsure.add(appendix.total);
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

/** A plan that lists some parts of a criterion only: these are less than it in maximum and score. */
function hasPartsElsewhere(criterion: Criterion): boolean {
  const { scores, children } = criterion;
  const max = scores.max?.value ?? null;
  if (max === null) return false;
  const all = sumOfAll(children, 'max');
  if (all === null || all >= max) return false;
  let less = 0;
  for (const field of YEAR_FIELDS) {
    const printed = scores[field]?.value ?? null;
    const parts = children.flatMap((child) => child.scores[field]?.value ?? []);
    if (printed === null || parts.length === 0) continue;
    if (sum(parts) >= printed) return false;
    less += 1;
  }
  return less > 0;
}

const LEAST_FIGURES = 2;

/** Among points that add up one criterion may be the mean of parts that are each as large as it. */
function isMeanOfParts(criterion: Criterion): boolean {
  const { scores, children } = criterion;
  const max = scores.max?.value ?? null;
  if (max === null || children.length < 2) return false;
  if (children.some((child) => child.scores.max?.value !== max)) return false;
  const { agree, differ } = meanAgreement(criterion, children);
  return agree > 0 && differ === 0 && agreement(criterion, children).agree === 0;
}

/** "1.1", "1.4": some were left out. */
function areNumbersMissing(rows: readonly Criterion[]): boolean {
  return rows.some(({ code }, at) => {
    const above = rows[at - 1];
    return above ? nextCode(above.code) !== code : !FIRST_CODES.has(code.split('.').at(-1) ?? '');
  });
}

/** A whole with levels that is the mean of its parts in none of its figures: of all who were asked, for one. */
function isOfAnotherMean({
  criteria,
  total,
  rollup,
}: Pick<Appendix, 'criteria' | 'total' | 'rollup'>): boolean {
  if (rollup !== 'mean' || total === null) return false;
  const top = topmost({ criteria });
  if (top.length === criteria.length) return false;
  let compared = 0;
  for (const field of YEAR_FIELDS) {
    const printed = total.scores[field];
    if (!printed || printed.value === null || printed.relation !== '=') continue;
    const parts = top.map(({ scores, weight }) => ({
      figure: scores[field]?.value ?? null,
      weight,
    }));
    const mean = rollUp('mean', parts);
    if (mean === null) continue;
    const decimals = Math.max(...top.map(({ scores }) => scores[field]?.decimals ?? 0));
    const within = add(halfUnit(printed.decimals), halfUnit(decimals));
    if (abs(subtract(mean, printed.value)) <= within) return false;
    compared += 1;
  }
  return compared >= LEAST_FIGURES;
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
