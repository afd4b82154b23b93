import type { Appendix, Computed, ComputedScores, Criterion, Score, ScoreField } from '../appendix';
import { mean, subtract, sum, type Decimal } from '../decimal';

/** Figures that the audit is sure of, in place of those printed, by criterion. */
export type Repairs = ReadonlyMap<string, Partial<Record<ScoreField, Decimal>>>;

export const NO_REPAIRS: Repairs = new Map();

/**
 * Exact figures of every criterion and of the whole (SPEC K1–K4): points add up, percentages average; the change
 * is target − base. A parent whose parts are not all known keeps its own figure.
 */
export function computeScores(appendix: Appendix, repairs: Repairs = NO_REPAIRS): Computed {
  const byId = new Map<string, ComputedScores>();
  const rollUp = appendix.kind === 'par' ? sum : mean;
  for (let at = appendix.criteria.length - 1; at >= 0; at -= 1) {
    const criterion = appendix.criteria[at];
    if (criterion) byId.set(criterion.id, computeOne(criterion, byId, repairs, rollUp));
  }
  const top = appendix.criteria.filter(({ parent }) => parent === null);
  const total = rolled(
    top.map(({ id }) => id),
    byId,
    rollUp,
    (field) => valueOf(appendix.total?.scores[field] ?? null),
  );
  return { byId, total };
}

type RollUp = (values: readonly Decimal[]) => Decimal | null;

function computeOne(
  criterion: Criterion,
  byId: ReadonlyMap<string, ComputedScores>,
  repairs: Repairs,
  rollUp: RollUp,
): ComputedScores {
  const { scores, children } = criterion;
  if (repairs.size === 0 && children.length === 0) {
    const { max, base, target, result } = scores;
    return withChange(valueOf(max), valueOf(base), valueOf(target), valueOf(result));
  }
  const repair = repairs.get(criterion.id);
  const own = (field: ScoreField) => repair?.[field] ?? valueOf(scores[field]);
  if (children.length > 0) return rolled(children, byId, rollUp, own);
  return withChange(own('max'), own('base'), own('target'), own('result'));
}

function rolled(
  children: readonly string[],
  byId: ReadonlyMap<string, ComputedScores>,
  rollUp: RollUp,
  own: (field: ScoreField) => Decimal | null,
): ComputedScores {
  return withChange(
    partsOf(children, byId, 'max', rollUp) ?? own('max'),
    partsOf(children, byId, 'base', rollUp) ?? own('base'),
    partsOf(children, byId, 'target', rollUp) ?? own('target'),
    partsOf(children, byId, 'result', rollUp) ?? own('result'),
  );
}

/** @returns null where a part has no figure */
function partsOf(
  children: readonly string[],
  byId: ReadonlyMap<string, ComputedScores>,
  field: keyof ComputedScores,
  rollUp: RollUp,
): Decimal | null {
  const parts: Decimal[] = [];
  for (const id of children) {
    const part = byId.get(id)?.[field] ?? null;
    if (part === null) return null;
    parts.push(part);
  }
  return rollUp(parts);
}

function withChange(
  max: Decimal | null,
  base: Decimal | null,
  target: Decimal | null,
  result: Decimal | null,
): ComputedScores {
  const delta = base === null || target === null ? null : subtract(target, base);
  return { max, base, target, delta, result };
}

function valueOf(score: Score | null): Decimal | null {
  return score === null ? null : score.value;
}
