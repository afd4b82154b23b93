import type {
  Appendix,
  Computed,
  ComputedScores,
  Criterion,
  Finding,
  Score,
} from '../table/appendix';
import { abs, formatDecimal, halfUnit, mean, subtract, sum, type Decimal } from '../base/decimal';
import { meets } from '../compute/belowTarget';
import { figureFinding, type FigureRow } from './figures';
import { misreadOf } from './misread';
import type { ScoreField } from '../table/scoreFields';

const FIELDS = ['base', 'target', 'result'] as const;

/** `rollup-mismatch`, `rollup-rounded` and `bound-not-met` (SPEC A4–A6) for one parent, or for the total. */
export function auditRollup(
  appendix: Appendix,
  row: FigureRow,
  children: readonly Criterion[],
  exact: ComputedScores,
  computed: Computed,
): Finding[] {
  return FIELDS.flatMap((field) => {
    const score = row.scores[field];
    const value = exact[field];
    if (!score || score.value === null || value === null || children.length === 0) return [];
    if (misreadOf(appendix, row, field)) return [];
    const words = { computed: formatDecimal(value, ',') };
    const say = (rule: 'rollup-mismatch' | 'rollup-rounded', severity: 'error' | 'info') => [
      figureFinding(appendix, row, field, {
        rule,
        severity,
        exact: value,
        isSure: rule === 'rollup-mismatch',
        details: words,
      }),
    ];
    if (score.relation !== '=') {
      return meets(value, score.relation, score.value)
        ? []
        : [
            figureFinding(appendix, row, field, {
              rule: 'bound-not-met',
              severity: 'warning',
              details: words,
            }),
          ];
    }
    if (score.value === value) return [];
    const near = isNear(score, value) || isNear(score, printedRollup(appendix, children, field));
    const isWhole = children.every((child) => computed.of(child)[field] !== null);
    if (near) return say('rollup-rounded', 'info');
    return isWhole ? say('rollup-mismatch', 'error') : [];
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
