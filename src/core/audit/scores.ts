import type { Appendix, ComputedScores, Criterion } from '../table/appendix';
import type { Task } from '../base/task';
import { finding, type Finding } from '../table/finding';
import { PLAN_FIELDS, type PlanField, SCORE_FIELDS } from '../table/scoreFields';
import { highestScore } from '../table/limit';
import { figureFinding, placeOf, type FigureRow } from './figures';
import { misreadOf } from './misread';

/** `score-unreadable`, `score-over-max` (SPEC A10, A11) of one row. */
export function auditScores(appendix: Appendix, row: FigureRow, exact: ComputedScores): Finding[] {
  const limit = highestScore(appendix.kind, exact.max);
  const findings: Finding[] = [];
  for (const field of SCORE_FIELDS) {
    const score = row.scores[field];
    if (!score) continue;
    if (score.unreadable !== null) {
      const because = score.unreadable;
      findings.push(
        figureFinding(appendix, row, field, { rule: 'score-unreadable', field, because }),
      );
      continue;
    }
    if (field === 'max' || field === 'delta' || score.value === null || limit === null) continue;
    if (score.value <= limit || misreadOf(appendix, row, field)) continue;
    const fact = { rule: 'score-over-max', expected: null, field } as const;
    findings.push(figureFinding(appendix, row, field, fact));
  }
  return findings;
}

/** `no-improvement` (SPEC A12): a leaf below its maximum for which no rise is planned. */
export function auditImprovement(
  appendix: Appendix,
  criterion: Criterion,
  { max, base, target }: ComputedScores,
): Finding[] {
  const limit = highestScore(appendix.kind, max);
  if (criterion.children.length > 0 || limit === null || base === null || target === null)
    return [];
  if (base >= limit || target > base) return [];
  return [figureFinding(appendix, criterion, 'target', { rule: 'no-improvement' })];
}

/**
 * `score-missing` (SPEC A13): a leaf without a figure that its siblings have; one finding for a column that is
 * blank from top to bottom.
 */
export function* auditMissing(appendix: Appendix): Task<Finding[]> {
  const findings: Finding[] = [];
  for (const field of PLAN_FIELDS) {
    if (appendix.columns[field] === undefined) continue;
    for (const found of missingIn(appendix, field)) findings.push(found);
    yield;
  }
  return findings;
}

function missingIn(appendix: Appendix, field: PlanField): Finding[] {
  const { criteria, total } = appendix;
  const isBlank = ({ scores }: FigureRow) => scores[field]?.state === 'blank';
  if (criteria.every(isBlank) && (total === null || isBlank(total))) {
    const place = placeOf(appendix, appendix.area.row, field);
    const fact = { rule: 'score-missing', field, blank: 'column' } as const;
    return [finding(fact, place, { id: null, printed: '' })];
  }
  /** Families of which no member has the figure, while their parent has: it is kept for them together. */
  const together = new Map<Criterion | null, boolean>();
  const isKeptTogether = (parent: Criterion | null): boolean => {
    const known = together.get(parent);
    if (known !== undefined) return known;
    const is = parent !== null && !isBlank(parent) && parent.children.every(isBlank);
    together.set(parent, is);
    return is;
  };
  return criteria
    .filter((one) => one.children.length === 0 && isBlank(one) && !isKeptTogether(one.parent))
    .map((one) => {
      return figureFinding(appendix, one, field, { rule: 'score-missing', field, blank: 'cell' });
    });
}
