import type { Appendix, Score } from '../table/appendix';
import { type Decimal, halfUnit, ZERO } from '../base/decimal';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';

/** How far an exact figure may be from a printed one that is right. */
export type Rounding = (field: ScoreField, score: Score | null) => Decimal;

/**
 * Half a unit of the last decimal printed; nothing for a whole number in a column that prints decimals: there it is
 * exact (SPEC, Audit).
 */
export function roundingIn({ criteria, total }: Appendix): Rounding {
  const rows = total ? [...criteria, total] : criteria;
  const hasDecimals = new Set(
    SCORE_FIELDS.filter((field) => rows.some(({ scores }) => (scores[field]?.decimals ?? 0) > 0)),
  );
  return (field, score) => {
    const decimals = score?.decimals ?? 0;
    return decimals === 0 && hasDecimals.has(field) ? ZERO : halfUnit(decimals);
  };
}
