import type { Appendix, Computed, ComputedScores, Criterion, Score } from '../table/appendix';
import { abs, halfUnit, mean, subtract, sum, type Decimal } from '../base/decimal';
import { meets } from '../compute/belowTarget';
import type { Finding } from '../table/finding';
import { YEAR_FIELDS, type ScoreField } from '../table/scoreFields';
import { expectedIn, figureFix, figureFinding, type FigureRow } from './figures';
import { misreadOf } from './misread';

/** `rollup-mismatch`, `rollup-rounded` and `bound-not-met` (SPEC A4–A6) for one parent, or for the total. */
export function auditRollup(
  appendix: Appendix,
  row: FigureRow,
  children: readonly Criterion[],
  exact: ComputedScores,
  computed: Computed,
): Finding[] {
  return YEAR_FIELDS.flatMap((field) => {
    const score = row.scores[field];
    const value = exact[field];
    if (!score || score.value === null || value === null || children.length === 0) return [];
    if (misreadOf(appendix, row, field)) return [];
    if (score.relation !== '=') {
      if (meets(value, score.relation, score.value)) return [];
      return [
        figureFinding(appendix, row, field, { rule: 'bound-not-met', field, computed: value }),
      ];
    }
    if (score.value === value) return [];
    const near = isNear(score, value) || isNear(score, printedRollup(appendix, children, field));
    const isWhole = children.every((child) => computed.of(child)[field] !== null);
    const facts = { expected: expectedIn(row, field, value), field, computed: value };
    if (near) return [figureFinding(appendix, row, field, { rule: 'rollup-rounded', ...facts })];
    if (!isWhole) return [];
    const fix = figureFix(appendix, row, field, value);
    return [figureFinding(appendix, row, field, { rule: 'rollup-mismatch', ...facts, fix })];
  });
}

/** What the children's printed figures give: a parent added up from rounded figures agrees with these. */
function printedRollup(
  { kind }: Appendix,
  children: readonly Criterion[],
  field: ScoreField,
): Decimal | null {
  const values = children.map(({ scores }) => scores[field]?.value ?? null);
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  return kind === 'par' ? sum(known) : mean(known);
}

function isNear(score: Score, value: Decimal | null): boolean {
  if (score.value === null || value === null) return false;
  return abs(subtract(score.value, value)) <= halfUnit(score.decimals);
}
