import type { Appendix, ComputedScores, Criterion, Finding } from '../table/appendix';
import { DECIMAL_PLACES, type Decimal } from '../base/decimal';
import { figureFinding, placeOf, type FigureRow } from './figures';
import { finding } from '../read/findings';
import type { Task } from '../base/task';
import { misreadOf } from './misread';
import type { ScoreField } from '../table/scoreFields';

/** The limit of a percentage. */
const HUNDRED = (100 * 10 ** DECIMAL_PLACES) as Decimal;

/** `score-unreadable`, `score-over-max` (SPEC A10, A11) of one row. */
export function auditScores(appendix: Appendix, row: FigureRow, exact: ComputedScores): Finding[] {
  const fields: readonly ScoreField[] = ['max', 'base', 'target', 'delta', 'result'];
  return fields.flatMap((field) => {
    const score = row.scores[field];
    if (score?.state === 'unreadable') {
      return [figureFinding(appendix, row, field, { rule: 'score-unreadable', severity: 'error' })];
    }
    const limit = appendix.kind === 'sipas' ? HUNDRED : exact.max;
    const isScore = field !== 'max' && field !== 'delta';
    if (!isScore || !score || score.value === null || limit === null) return [];
    if (score.value <= limit || misreadOf(appendix, row, field)) return [];
    return [figureFinding(appendix, row, field, { rule: 'score-over-max', severity: 'error' })];
  });
}

/** `no-improvement` (SPEC A12): a leaf below its maximum for which no rise is planned. */
export function auditImprovement(
  appendix: Appendix,
  criterion: Criterion,
  { max, base, target }: ComputedScores,
): Finding[] {
  const limit = appendix.kind === 'sipas' ? HUNDRED : max;
  if (criterion.children.length > 0 || limit === null || base === null || target === null)
    return [];
  if (base >= limit || target > base) return [];
  return [
    figureFinding(appendix, criterion, 'target', { rule: 'no-improvement', severity: 'warning' }),
  ];
}

/**
 * `score-missing` (SPEC A13): a leaf without a figure that its siblings have; one finding for a column that is
 * blank from top to bottom.
 */
export function* auditMissing(appendix: Appendix): Task<Finding[]> {
  const fields: readonly ScoreField[] = ['max', 'base', 'target'];
  const findings: Finding[] = [];
  for (const field of fields) {
    if (appendix.columns[field] === undefined) continue;
    for (const found of missingIn(appendix, field)) findings.push(found);
    yield;
  }
  return findings;
}

function missingIn(appendix: Appendix, field: ScoreField): Finding[] {
  const { criteria, total } = appendix;
  const isBlank = ({ scores }: FigureRow) => scores[field]?.state === 'blank';
  if (criteria.every(isBlank) && (total === null || isBlank(total))) {
    const place = placeOf(appendix, appendix.area.row, field);
    return [finding('score-missing', 'warning', place, { details: { field, column: 'yes' } })];
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
    .map((one) =>
      figureFinding(appendix, one, field, { rule: 'score-missing', severity: 'warning' }),
    );
}
