import { aboveOf, type Column } from './columnRoles';
import { isAbove, newest } from './maxima';

/** Columns that could be the base, the maximum or the target alike, with different figures; the likeliest first. */
export interface Undecided {
  field: 'base' | 'max' | 'target';
  columns: Column[];
  isFormer?: true;
}

/**
 * Whether another column says as much for itself as the base, and other figures (SPEC R15).
 * @param ofBase all scores before the target
 * @param periods of the year, of which none is the whole
 */
export function undecidedAmong(
  ofBase: readonly Column[],
  base: Column | undefined,
  formers: Column[],
  periods: Column[],
): Undecided[] {
  if (formers.length > 0) return [{ field: 'base', columns: formers, isFormer: true }];
  if (periods.length > 1) return [{ field: 'base', columns: periods }];
  if (!base) return [];
  const behind = ofBase.filter((one) => concludes(one, base));
  const rivals = ofBase.filter(
    (one) =>
      one !== base &&
      (one.isByYearAlone ? mayBeMeant(one, base) : saysTheSame(one, base)) &&
      one.contents.figures > 0 &&
      one.contents.values.some((value, row) => value !== base.contents.values[row]),
  );
  const before = base.mayBeAhead ? ofBase.filter((one) => (one.year ?? 0) < (base.year ?? 0)) : [];
  const earlier = newest(before.filter(({ contents }) => contents.figures > 0));
  const columns = [...behind, base, ...rivals, ...(earlier ? [earlier] : [])];
  return columns.length === 1 ? [] : [{ field: 'base', columns }];
}

/**
 * "Mục tiêu tối thiểu 2025 | Mục tiêu phấn đấu 2025", "Quý I | Quý II" under "Mục tiêu năm 2025": of one time, with
 * different figures, and both called so.
 */
export function undecidedTargets(
  target: Column | undefined,
  targets: readonly Column[],
  max: Column | undefined,
): Undecided[] {
  if (!target) return [];
  const rivals = targets.filter(
    (one) =>
      one !== target &&
      (areBothCalledSo(one, target) || areUnderOneHeading(one, target)) &&
      one.year === target.year &&
      one.isPeriod === target.isPeriod &&
      !isAbove(one, max) &&
      one.contents.figures > 0 &&
      one.contents.values.some((value, row) => value !== target.contents.values[row]),
  );
  return rivals.length === 0 ? [] : [{ field: 'target', columns: [target, ...rivals] }];
}

function areBothCalledSo(one: Column, other: Column): boolean {
  return one.says.has('target') && other.says.has('target');
}

/** What stands under it is said of neither, but whose figures they are: those are parts of one. */
function areUnderOneHeading(one: Column, other: Column): boolean {
  const above = aboveOf(one);
  return above !== '' && above === aboveOf(other) && one.source === null && other.source === null;
}

/** "Tự chấm | Thẩm định | Điểm": nobody says whose the last one is, and it may be what came of the others. */
function concludes(one: Column, base: Column): boolean {
  if (one.source !== null || one.isByYearAlone || base.source !== 'appraised') return false;
  if (one.column < base.column || one.relativeYear !== base.relativeYear) return false;
  if (one.year !== null && one.year !== base.year) return false;
  return one.contents.values.some((value, row) => {
    const appraised = base.contents.values[row] ?? null;
    return value !== null && appraised !== null && value !== appraised;
  });
}

function saysTheSame(one: Column, base: Column): boolean {
  return (
    one.year === base.year &&
    one.relativeYear === base.relativeYear &&
    one.source === base.source &&
    one.round === base.round
  );
}

/** What nothing is known of but the year: a newer score than the base, or the final one where the base may not be it. */
function mayBeMeant(one: Column, base: Column): boolean {
  const [year, baseYear] = [one.year ?? 0, base.year ?? 0];
  if (year > baseYear) return true;
  if (base.isByYearAlone) return year === baseYear || withoutYears(one) !== withoutYears(base);
  return year === baseYear && (base.source === 'selfAssessed' || base.source === null);
}

/** "PAPI 2023" and "PAPI 2024" are of one series. */
function withoutYears({ words }: Column): string {
  return words.replace(/20\d\d/g, '');
}
