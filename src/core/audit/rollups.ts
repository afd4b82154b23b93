import type { Appendix, Computed, ComputedScores, Criterion } from '../table/appendix';
import { abs, isSame, subtract, type Decimal } from '../base/decimal';
import { meets } from '../compute/belowTarget';
import { weightIn } from '../compute/rollUp';
import { isFromRoundedParts } from '../compute/roundedParts';
import { relationOf } from '../table/bound';
import type { Finding } from '../table/finding';
import { YEAR_FIELDS } from '../table/scoreFields';
import { expectedIn, figureFix, figureFinding, type FigureRow } from './figures';
import { misreadOf } from './misread';
import { isOverText } from './overText';
import type { Rounding } from '../compute/rounding';

/** `rollup-mismatch`, `rollup-rounded` and `bound-not-met` (SPEC A4–A6) for one parent, or for the total. @param children at least one */
export function auditRollup(
  appendix: Appendix,
  row: FigureRow,
  children: readonly Criterion[],
  exact: ComputedScores,
  computed: Computed,
  rounding: Rounding,
): Finding[] {
  return YEAR_FIELDS.flatMap((field) => {
    const score = row.scores[field];
    const value = exact[field];
    if (!score || score.value === null || value === null) return [];
    const of = 'id' in row ? row : null;
    if (!computed.follows(of, field)) return [];
    if (misreadOf(appendix, row, field)) return [];
    if (score.relation !== '=') {
      if (meets(value, score.relation, score.value)) return [];
      return [
        figureFinding(appendix, row, field, { rule: 'bound-not-met', field, computed: value }),
      ];
    }
    if (isSame(score.value, value)) return [];
    const own = rounding(field, score);
    const near =
      isNear(score.value, value, own) ||
      isFromRoundedParts(
        appendix.rollup,
        { figure: score.value, within: own },
        value,
        children.map((part) => ({
          figure: part.scores[field]?.value ?? null,
          within: rounding(field, part.scores[field]),
          weight: weightIn(appendix.rollup, part.weight),
        })),
      );
    const bound = relationOf(computed.open(of, field));
    const expected = expectedIn(row, field, value, bound ?? '=');
    const facts = { expected, field, computed: value };
    if (near) return [figureFinding(appendix, row, field, { rule: 'rollup-rounded', ...facts })];
    // Of a bound nobody knows what it should be; over text the text is to be put right.
    const isOpen = bound !== null || isOverText(appendix, score, children, field);
    const fix = isOpen ? null : figureFix(appendix, row, field, value);
    return [figureFinding(appendix, row, field, { rule: 'rollup-mismatch', ...facts, bound, fix })];
  });
}

function isNear(one: Decimal, other: Decimal, within: Decimal): boolean {
  return abs(subtract(one, other)) <= within;
}
