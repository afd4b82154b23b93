import type { Appendix, Score } from '../table/appendix';
import { abs, divide, halfUnit, multiply, subtract, type Decimal } from '../base/decimal';
import { foldText } from '../base/text';
import type { Finding } from '../table/finding';
import { YEAR_FIELDS } from '../table/scoreFields';
import { expectedIn, figureFinding } from './figures';

/**
 * `link-mismatch` (SPEC A16): the PAR INDEX gives points for satisfaction, SIPAS / 100 × the maximum of that
 * criterion; a workbook that holds both tables must say the same in both. So for every index that another one scores.
 *
 * @param words by which the criterion is known
 */
export function auditLink(par: Appendix, sipas: Appendix, words: RegExp): Finding[] {
  const linked = par.criteria.find(
    ({ children, name }) => children.length === 0 && words.test(foldText(name)),
  );
  const max = linked?.scores.max?.value ?? null;
  if (!linked || max === null || par.targetYear !== sipas.targetYear) return [];
  return YEAR_FIELDS.flatMap((field) => {
    const here = linked.scores[field];
    const there = sipas.total?.scores[field] ?? null;
    if (!here || !there || here.value === null || there.value === null) return [];
    const due = divide(multiply(there.value, max), 100);
    if (agrees(here, there, here.value, due)) return [];
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

function agrees(here: Score, there: Score, value: Decimal, expected: Decimal): boolean {
  if (abs(subtract(value, expected)) <= halfUnit(here.decimals)) return true;
  const isLowerBound = there.relation === '>' || there.relation === '≥';
  return isLowerBound && value >= expected;
}
