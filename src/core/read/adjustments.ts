import type { Adjustment, Criterion, Score, TotalRow } from '../table/appendix';
import { abs, add, sum, ZERO, type Decimal } from '../base/decimal';
import { ROLLED_FIELDS, YEAR_FIELDS, type ScoreField } from '../table/scoreFields';
import type { Scores } from './uncodedRows';

/** A total, of which a table may print several. */
export interface TotalCandidate extends TotalRow {
  /** Of one source or kind of points alone, by its words. */
  isPartial: boolean;
  isMean: boolean;
}

/** A row of bonus or penalty points as it was read. */
export interface AdjustmentRow {
  row: number;
  name: string;
  isPenalty: boolean;
  scores: Scores;
}

export interface JudgedAdjustments {
  adjustments: Adjustment[];
  /** The printed total holds them neither way: asked. */
  isContradicted: boolean;
}

/**
 * Bonus and penalty points count for the total alone; what the printed total shows decides whether they count at all,
 * and whether their maxima do (SPEC R9).
 *
 * @param top the topmost criteria
 */
export function judgeAdjustments(
  rows: readonly AdjustmentRow[],
  total: TotalRow | null,
  top: readonly Criterion[],
): JudgedAdjustments {
  const signed = rows.map((row) => ({ ...row, scores: withSigns(row) }));
  if (!total) return { adjustments: [], isContradicted: false };
  const counted = ROLLED_FIELDS.map(
    (field) => [field, countsIn(field, total, top, signed)] as const,
  );
  const verdicts = counted.filter(([field, verdict]) => field !== 'max' && verdict !== 'unknown');
  const isContradicted = verdicts.some(([, verdict]) => verdict === 'neither');
  const isOut = verdicts.length > 0 && verdicts.every(([, verdict]) => verdict === 'no');
  const isMaxIn = counted.some(([field, verdict]) => field === 'max' && verdict === 'yes');
  if (isOut) return { adjustments: [], isContradicted };
  const adjustments = signed.map(({ row, name, scores }) => ({
    row,
    name,
    scores: { ...scores, max: isMaxIn ? scores.max : null, delta: null },
  }));
  return { adjustments, isContradicted };
}

/** What a penalty takes away is printed with and without its minus. */
export function withSigns({ isPenalty, scores }: AdjustmentRow): Scores {
  if (!isPenalty) return scores;
  const signed = { ...scores };
  for (const field of YEAR_FIELDS) signed[field] = negative(scores[field]);
  return { ...signed, max: null };
}

function negative(score: Score | null): Score | null {
  if (!score || score.value === null) return score;
  return { ...score, value: (score.value > 0 ? -score.value : score.value) as Decimal };
}

function countsIn(
  field: (typeof ROLLED_FIELDS)[number],
  total: TotalRow,
  top: readonly Criterion[],
  rows: readonly { scores: Scores }[],
): 'yes' | 'no' | 'neither' | 'unknown' {
  const printed = total.scores[field]?.value ?? null;
  const parts = valuesOf(top, field);
  const besides = sum(valuesOf(rows, field));
  if (printed === null || parts.length < top.length || besides === ZERO) return 'unknown';
  const without = sum(parts);
  const isNear = (value: Decimal) => abs((value - printed) as Decimal) <= ROUNDING;
  if (isNear(add(without, besides))) return 'yes';
  return isNear(without) ? 'no' : 'neither';
}

/** Totals are printed with two decimals and more. */
const ROUNDING = 500_000;

function valuesOf(rows: readonly { scores: Scores }[], field: ScoreField): Decimal[] {
  return rows.flatMap(({ scores }) => scores[field]?.value ?? []);
}
