import type { ChosenMeanings } from './chosenColumns';
import type { Column } from './columnRoles';

/**
 * Scores of whole years, and those of which a person said what they are; where all are of one quarter or month the
 * table is of that, and they are its scores (SPEC R3).
 */
export function ofWholeTime(scores: readonly Column[], meant: ChosenMeanings): readonly Column[] {
  const wholes = scores.filter((one) => !one.isPeriod || meant.has(one));
  if (wholes.length > 0) return wholes;
  const periods = new Set(scores.map(({ words }) => PERIOD.exec(words)?.[0]));
  return periods.size === 1 ? scores : wholes;
}

/**
 * Of several quarters or months, where nothing else is the score, those with figures, the newest first.
 * @param target the year that is planned, of which they may be results
 */
export function periodsAmong(scores: readonly Column[], target: number | null): Column[] {
  const filled = scores.filter(
    ({ isPeriod, contents, year }) =>
      isPeriod && contents.figures > 0 && (target === null || (year !== null && year < target)),
  );
  return filled.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.column - a.column);
}

const PERIOD = /quý (?:\d|[iv]+)|tháng \d+|\d+ tháng|nửa (?:đầu )?năm|(?:^| )t\.?\d{1,2}$/;
