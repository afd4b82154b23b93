import { type Decimal, decimalsOf, roundTo, subtract, sum } from '../base/decimal';
import type { ShownFigure } from '../overview/shownFigure';

/** Scores are published with no more. */
const MOST_PLACES = 4;
const FIELDS = ['base', 'target', 'delta'] as const;

/** A row of the report: what it was, what it is to be, and the difference. */
export type ChangeRow = Record<(typeof FIELDS)[number], ShownFigure | null>;

/** With how many decimals all figures of a table are shown, and whether they add up so. */
export interface ColumnPlaces {
  places: number;
  /** What is shown would add up, and does not because it is rounded. */
  isRounded: boolean;
}

/**
 * One number of decimals for all scores and changes of a table: as many as any of them is printed with, and more where
 * only these make what is shown add up (SPEC B1).
 *
 * @param total null where there is none, or it is no sum
 */
export function placesOfTable(rows: readonly ChangeRow[], total: ChangeRow | null): ColumnPlaces {
  const all = total === null ? rows : [...rows, total];
  const least = commonPlaces(all.flatMap((row) => FIELDS.map((field) => row[field])));
  for (let places = least; places <= Math.max(least, MOST_PLACES); places += 1) {
    if (all.every((row) => isDifference(row, places)) && isTotal(rows, total, places)) {
      return { places, isRounded: false };
    }
  }
  return { places: least, isRounded: true };
}

/** As many decimals as any of the figures is printed with. */
export function commonPlaces(figures: readonly (ShownFigure | null)[]): number {
  return Math.max(0, ...figures.map((shown) => shown?.places ?? 0));
}

/** As many as any of the figures takes, of those that no document prints. */
export function placesTaken(values: readonly Decimal[], least: number): number {
  return Math.max(least, ...values.map((value) => Math.min(MOST_PLACES, decimalsOf(value))));
}

/** Bounds and what is not known are the difference of nothing. */
function isDifference({ base, target, delta }: ChangeRow, places: number): boolean {
  const [from, to, change] = [exact(base), exact(target), exact(delta)];
  if (from === null || to === null || change === null) return true;
  if (subtract(to, from) !== change) return true;
  return subtract(roundTo(to, places), roundTo(from, places)) === roundTo(change, places);
}

function isTotal(rows: readonly ChangeRow[], total: ChangeRow | null, places: number): boolean {
  return FIELDS.every((field) => {
    const whole = exact(total?.[field] ?? null);
    const parts = rows.flatMap((row) => exact(row[field]) ?? []);
    // A total that is no sum, because of bonus points or what is unknown, is none with any decimals.
    if (whole === null || parts.length < rows.length || sum(parts) !== whole) return true;
    return sum(parts.map((part) => roundTo(part, places))) === roundTo(whole, places);
  });
}

function exact(shown: ShownFigure | null): Decimal | null {
  return shown?.relation === '=' ? shown.value : null;
}
