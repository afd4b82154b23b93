import type { Appendix, Score } from '../table/appendix';
import { type Decimal, halfUnit, ZERO } from '../base/decimal';
import type { ScoreField } from '../table/scoreFields';

/** How far an exact figure may be from a printed one that is right. */
export type Rounding = (field: ScoreField, score: Pick<Score, 'decimals'> | null) => Decimal;

/**
 * Half a unit of the last decimal printed; nothing for a whole number in a column that prints decimals: there it is
 * exact (SPEC, Audit).
 */
export function roundingIn({ criteria, total }: Appendix): Rounding {
  const known = new Map<ScoreField, boolean>();
  const look = (field: ScoreField) =>
    (total?.scores[field]?.decimals ?? 0) > 0 ||
    criteria.some(({ scores }) => (scores[field]?.decimals ?? 0) > 0);
  // Looked for where it is asked for: of most columns the first figure tells, and of others nobody asks.
  const hasDecimals = (field: ScoreField) => {
    const found = known.get(field) ?? look(field);
    known.set(field, found);
    return found;
  };
  return (field, score) => {
    const decimals = score?.decimals ?? 0;
    return decimals === 0 && hasDecimals(field) ? ZERO : halfUnit(decimals);
  };
}
