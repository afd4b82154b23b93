import type {
  Appendix,
  Computed,
  ComputedScores,
  Criterion,
} from '../../../src/core/table/appendix';
import {
  type Decimal,
  decimalFromNumber,
  mean,
  subtract,
  sum,
} from '../../../src/core/base/decimal';
import type { RolledField } from '../../../src/core/table/scoreFields';

/** Each row's figure is asked of what is above it again and again. */
function once<T>(of: (row: Criterion | null, field: RolledField) => T) {
  const known = new Map<string, T>();
  return (row: Criterion | null, field: RolledField): T => {
    const key = `${field} ${row?.index ?? ''}`;
    const value = known.has(key) ? (known.get(key) as T) : of(row, field);
    known.set(key, value);
    return value;
  };
}

const UNIT = decimalFromNumber(1) ?? 0;

/** Half a unit of the last decimal printed; a whole number among decimals is exact. */
function within(appendix: Appendix, row: Criterion | null, field: RolledField): number {
  const printed = (row === null ? appendix.total?.scores : row.scores)?.[field];
  const rows = [...appendix.criteria, ...(appendix.total ? [appendix.total] : [])];
  const hasDecimals = rows.some(({ scores }) => (scores[field]?.decimals ?? 0) > 0);
  const decimals = printed?.decimals ?? 0;
  return decimals === 0 && hasDecimals ? 0.000001 : 0.5 / 10 ** decimals;
}

/**
 * Every figure from the leaves up, by the definition (SPEC K1, K2): parts that are all known add up, or average; else,
 * and where the family is in doubt, a parent keeps its own. So does one with a bound among its parts, if it prints what
 * that allows, or nothing.
 *
 * @param targets leaves' targets in place of the table's
 */
export function computeAll(
  appendix: Appendix,
  targets = new Map<string, Decimal | null>(),
): Computed {
  const top = appendix.criteria.filter((one) => one.parent === null);
  const partsOf = (row: Criterion | null) => (row === null ? top : row.children);
  const own = (row: Criterion | null, field: RolledField): Decimal | null => {
    const tried = field === 'target' && row !== null ? targets.get(row.id) : undefined;
    if (tried !== undefined) return tried;
    return (row === null ? appendix.total?.scores : row.scores)?.[field]?.value ?? null;
  };
  const isInDoubt = (row: Criterion | null, field: RolledField) =>
    appendix.doubts.some(({ scope }) =>
      scope.some(
        (one) =>
          (one.field === null || one.field === field) &&
          (one.family === 'table' || one.family === (row?.id ?? null)),
      ),
    );
  const known = (row: Criterion | null, field: RolledField): Decimal[] | null => {
    const figures = partsOf(row).map((part) => figure(part, field));
    const all = figures.filter((one) => one !== null);
    if (figures.length === 0 || all.length < figures.length) return null;
    return isInDoubt(row, field) ? null : all;
  };
  const relationOf = (row: Criterion | null, field: RolledField) =>
    (row === null ? appendix.total?.scores : row.scores)?.[field]?.relation ?? '=';
  const made = once((row, field): Decimal | null => {
    const parts = known(row, field);
    if (parts === null) return null;
    return appendix.kind === 'par' ? sum(parts) : mean(parts);
  });
  /** The sides on which what the parts come to is open. */
  const openBelowIt = (row: Criterion | null, field: RolledField): Set<string> =>
    new Set(partsOf(row).flatMap((part) => [...sides(part, field)]));
  const sides: (row: Criterion | null, field: RolledField) => Set<string> = once((row, field) => {
    if (follows(row, field)) return openBelowIt(row, field);
    const relation = own(row, field) === null ? '=' : relationOf(row, field);
    if (relation === '=') return new Set();
    return new Set([relation === '>' || relation === '≥' ? 'above' : 'below']);
  });
  const follows = once((row, field): boolean => {
    const whole = made(row, field);
    if (whole === null) return false;
    const open = openBelowIt(row, field);
    if (open.size === 0) return true;
    const cell = (row === null ? appendix.total?.scores : row.scores)?.[field] ?? null;
    if (cell === null) return true;
    const printed = own(row, field);
    if (printed === null) return false;
    if (relationOf(row, field) !== '=') return true;
    if (Math.abs(printed - whole) <= within(appendix, row, field) * UNIT) return false;
    if (open.has(printed > whole ? 'above' : 'below')) return false;
    return !isOfPrinted(row, field, printed, whole);
  });
  /** Whether a figure is what the parts print, and these are what they are but for rounding. */
  const isOfPrinted = (
    row: Criterion | null,
    field: RolledField,
    printed: Decimal,
    whole: Decimal,
  ): boolean => {
    const parts = partsOf(row);
    const figures = parts.map((part) => own(part, field)).filter((one) => one !== null);
    if (figures.length < parts.length) return false;
    const says = appendix.kind === 'par' ? sum(figures) : mean(figures);
    const room = within(appendix, row, field) * UNIT;
    const all = parts.reduce((total, part) => total + within(appendix, part, field) * UNIT, 0);
    const lost = appendix.kind === 'par' ? all : all / parts.length;
    return Math.abs(printed - (says ?? NaN)) <= room && Math.abs(printed - whole) <= room + lost;
  };
  const figure = (row: Criterion | null, field: RolledField): Decimal | null =>
    follows(row, field) ? made(row, field) : own(row, field);
  const scores = (row: Criterion | null): ComputedScores => {
    const [base, target] = [figure(row, 'base'), figure(row, 'target')];
    const delta = base === null || target === null ? null : subtract(target, base);
    return { max: figure(row, 'max'), base, target, delta, result: figure(row, 'result') };
  };
  const all = new Map(appendix.criteria.map((one) => [one.id, scores(one)]));
  return {
    of: (row) => all.get(row.id) ?? scores(row),
    total: scores(null),
    own,
    follows,
    open: (row, field) => {
      const open = sides(row, field);
      return (open.has('above') ? 1 : 0) + (open.has('below') ? 2 : 0);
    },
  };
}
