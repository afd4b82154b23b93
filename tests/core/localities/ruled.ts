import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { finish } from '../../../src/core/base/task';
import { aboutCriterion } from '../../../src/core/collect/about';
import type { LocalityChoices } from '../../../src/core/localities/localityScores';
import type { LocalityRule } from '../../../src/core/localities/wholeOfLocalities';
import type { ScoredTable } from '../../../src/core/table/scoredTable';

/** Rules that a person chose for criteria of these tables. */
export function ruled(
  tables: readonly ScoredTable[],
  rules: Readonly<Record<string, LocalityRule>>,
): LocalityChoices['rules'] {
  const criteria = finish(criteriaByRef(tables));
  return new Map(
    Object.entries(rules).map(([ref, is]) => {
      const placed = criteria.get(ref);
      if (!placed) throw new Error(ref);
      return [ref, { is, of: aboutCriterion(placed) }];
    }),
  );
}
