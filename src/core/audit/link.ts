import type { Appendix } from '../table/appendix';
import type { Finding } from '../table/finding';
import { YEAR_FIELDS } from '../table/scoreFields';
import { pointsFor, saysTheSame, scoringCriterion } from '../table/scoredIn';
import { expectedIn, figureFinding } from './figures';

/**
 * `link-mismatch` (SPEC A16): the PAR INDEX gives points for satisfaction, SIPAS / 100 × the maximum of that
 * criterion; a workbook that holds both tables must say the same in both. So for every index that another one scores.
 *
 * @param words by which the criterion is known
 */
export function auditLink(par: Appendix, sipas: Appendix, words: RegExp): Finding[] {
  const scoring = scoringCriterion(par, words);
  if (!scoring || par.targetYear !== sipas.targetYear) return [];
  const linked = scoring.criterion;
  return YEAR_FIELDS.flatMap((field) => {
    const here = linked.scores[field];
    const there = sipas.total?.scores[field] ?? null;
    if (!here || !there || here.value === null || there.value === null) return [];
    const due = pointsFor(there.value, scoring);
    if (saysTheSame(here.value, here.decimals, due, there.relation)) return [];
    const expected = expectedIn(linked, field, due);
    return [
      figureFinding(par, linked, field, {
        rule: 'link-mismatch',
        expected,
        field,
        sipas: there.text,
      }),
    ];
  });
}
