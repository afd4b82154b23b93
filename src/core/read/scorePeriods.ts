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

const PERIOD = /quý (?:\d|[iv]+)|tháng \d+|\d+ tháng|nửa (?:đầu )?năm/;
