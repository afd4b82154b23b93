import { sum, ZERO, type Decimal } from '../base/decimal';
import type { Criterion } from '../table/appendix';
import { ROLLED_FIELDS, YEAR_FIELDS, type YearField } from '../table/scoreFields';
import { sumOfAll } from './family';

/**
 * Rows with codes that are the ways of earning their parent's points, of which one is taken (SPEC R8): letters or dashes
 * of which the best gives all, together more, and no more than one was reached, or which have no figure at all; numbers
 * that are each as large as their parent, one of which alone is scored, as it is.
 *
 * @param saysAgency whether a row says who answers for it, as no way of earning points does
 */
export function areAlternatives(
  criterion: Criterion,
  saysAgency: (row: number) => boolean,
): boolean {
  const { scores: whole, children } = criterion;
  // Of nearly all rows; their figures are not looked at for it.
  if (children.length === 0) return false;
  const max = whole.max?.value ?? null;
  if (max === null) return false;
  const haveParts = () => children.some((child) => child.children.length > 0);
  if (!children.every(isLetterOrDash)) return isOneOf(max, criterion) && !haveParts();
  if (haveParts()) return false;
  if (children.every(isBlank)) return !children.some(({ row }) => saysAgency(row));
  if (children.length < 2 || !areWaysOfEarning(max, children)) return false;
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

/** "Đối với sở có đơn vị trực thuộc", and one without: each gives all, and who scores it is one of them. */
function isOneOf(max: Decimal, { scores: whole, children }: Criterion): boolean {
  if (children.length < 2 || children.some(({ scores }) => scores.max?.value !== max)) return false;
  const [taken, ...others] = children.filter(isReached);
  return (
    taken !== undefined &&
    others.length === 0 &&
    YEAR_FIELDS.every(
      (field) => (taken.scores[field]?.value ?? null) === (whole[field]?.value ?? null),
    )
  );
}

/**
 * "1.2a" or "1.2b", where no 1.2 stands and the parent's maximum holds one of them: the one that is scored stays.
 * @returns the others
 */
export function unusedAlternatives({
  scores: whole,
  code,
  children,
}: Criterion): readonly Criterion[] {
  if (children.length < 2) return NONE;
  const max = whole.max?.value ?? null;
  const all = sumOfAll(children, 'max');
  if (max === null || all === null || all <= max) return NONE;
  const unused = [...lettered(children, code).values()].flatMap((rows) => {
    const most = rows[0]?.scores.max?.value;
    const taken = rows.filter(isReached);
    const [stays = rows[0]] = taken;
    const isOne = taken.length < 2 && rows.every(({ scores }) => scores.max?.value === most);
    return isOne ? rows.filter((row) => row !== stays) : [];
  });
  const rest = children.filter((child) => !unused.includes(child));
  return sum(rest.flatMap(({ scores }) => scores.max?.value ?? [])) === max ? unused : [];
}

const NONE: readonly Criterion[] = [];

/** Leaves with a letter behind the same number, which no row between has: "1.2.a", "1.2.b". */
function lettered(children: readonly Criterion[], parent: string): Map<string, Criterion[]> {
  const byNumber = new Map<string, Criterion[]>();
  for (const child of children) {
    const number = /^(.*\d)\.[a-zđ]$/.exec(child.code)?.[1];
    if (number === undefined || number === parent || child.children.length > 0) continue;
    byNumber.set(number, [...(byNumber.get(number) ?? []), child]);
  }
  return byNumber;
}

function isReached({ scores }: Criterion): boolean {
  return YEAR_FIELDS.some((field) => (scores[field]?.value ?? ZERO) !== ZERO);
}

function isBlank({ scores }: Criterion): boolean {
  return ROLLED_FIELDS.every((field) => scores[field] === null || scores[field].state === 'blank');
}

function reachedIn(children: readonly Criterion[], field: YearField): Decimal[] {
  return children.flatMap(({ scores }) => scores[field]?.value ?? []).filter((one) => one !== ZERO);
}

function isLetterOrDash({ code }: Criterion): boolean {
  return /^(?:(?:[\d.]+\.)?[a-zđ]|[-+•*])$/.test(code) || code === '';
}
