import { ROLLED_FIELDS, YEAR_FIELDS, type YearField } from '../table/scoreFields';
import type { Criterion, Score, TotalRow } from '../table/appendix';
import { abs, halfUnit, subtract, sum, ZERO, type Decimal } from '../base/decimal';
import { rollUp } from '../compute/rollUp';
import { isNotApplicable } from './rowWords';

/**
 * Rows with codes that are the ways of earning their parent's points, of which one is taken: the best of them gives
 * all, together they would give more, and no more than one was reached (SPEC R8).
 */
export function areAlternatives({ scores: whole, children }: Criterion): boolean {
  if (children.length < 2 || !children.every(isLetterOrDash)) return false;
  if (children.some((child) => child.children.length > 0)) return false;
  const max = whole.max?.value ?? null;
  if (max === null || !areWaysOfEarning(max, children)) return false;
  return YEAR_FIELDS.every((field) => {
    const reached = reachedIn(children, field);
    const own = whole[field]?.value ?? null;
    return reached.length === 0 || (reached.length === 1 && (own === null || own === reached[0]));
  });
}

/** The best gives all and together they would give more; or none has a maximum, and what one of them gave was reached. */
function areWaysOfEarning(max: Decimal, children: readonly Criterion[]): boolean {
  const known = children.flatMap(({ scores }) => scores.max?.value ?? []);
  if (known.length === children.length) return known.includes(max) && sum(known) !== max;
  return known.length === 0 && YEAR_FIELDS.some((field) => reachedIn(children, field).length === 1);
}

function reachedIn(children: readonly Criterion[], field: YearField): Decimal[] {
  return children.flatMap(({ scores }) => scores[field]?.value ?? []).filter((one) => one !== ZERO);
}

function isLetterOrDash({ code }: Criterion): boolean {
  return /^(?:(?:[\d.]+\.)?[a-zđ]|[-+•*])$/.test(code) || code === '';
}

/**
 * A leaf of which a figure's cell says that it does not count here, or a criterion all of whose parts leave.
 * @param gone what has left already
 */
export function leavesTheTable(
  { scores, children }: Criterion,
  gone: ReadonlySet<Criterion>,
): boolean {
  for (const child of children) if (!gone.has(child)) return false;
  for (const field of ROLLED_FIELDS) if (saysSo(scores[field])) return true;
  return false;
}

function saysSo(score: Score | null): boolean {
  return score?.state === 'unreadable' && isNotApplicable(score.text);
}

/** Of the figures that a row and its parts have, how many agree and how many do not. */
export function agreement(
  whole: Pick<TotalRow, 'scores'>,
  parts: readonly Pick<Criterion, 'scores'>[],
): { agree: number; differ: number } {
  let agree = 0;
  let differ = 0;
  for (const field of ROLLED_FIELDS) {
    const printed = whole.scores[field]?.value ?? null;
    const known = parts.flatMap(({ scores }) => scores[field]?.value ?? []);
    if (printed === null || known.length === 0) continue;
    if (sum(known) === printed) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}

/** The same of scores, held against the mean of the parts, or their weighted one where weights are printed. */
export function meanAgreement(
  whole: Pick<TotalRow, 'scores'>,
  parts: readonly Pick<Criterion, 'scores' | 'weight'>[],
): { agree: number; differ: number } {
  const rule = parts.some(({ weight }) => typeof weight === 'number') ? 'weighted' : 'mean';
  let agree = 0;
  let differ = 0;
  for (const field of YEAR_FIELDS) {
    const printed = whole.scores[field];
    if (!printed || printed.value === null) continue;
    const figures = parts.map(({ scores, weight }) => ({
      figure: scores[field]?.value ?? null,
      weight,
    }));
    const mean = rollUp(rule, figures);
    if (mean === null) continue;
    if (abs(subtract(mean, printed.value)) <= halfUnit(printed.decimals)) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}
