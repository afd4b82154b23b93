import type { Appendix, Computed, ComputedScores, Score, ScoreField } from '../appendix';
import { subtract, type Decimal } from '../decimal';
import { isPause, type Steps } from '../steps';
import { RollUp } from './rollUp';

/** Figures that the audit is sure of, in place of those printed; null where it knows that they are wrong, and no more. */
export type Repair = Partial<Record<ScoreField, Decimal | null>>;

/** By criterion. */
export type Repairs = ReadonlyMap<string, Repair>;

export const NO_REPAIRS: Repairs = new Map();

/**
 * Exact figures of every criterion and of the whole (SPEC K1–K4): points add up, percentages average; the change
 * is target − base. A parent whose parts are not all known keeps its own figure.
 */
export function* computeScores(appendix: Appendix, repairs: Repairs = NO_REPAIRS): Steps<Computed> {
  const { criteria, total } = appendix;
  const table = new TableRollUp(appendix);
  // The total stands behind the last criterion, as the parent of the topmost.
  const whole = criteria.length;
  let topmost = 0;
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isPause(at)) yield;
    const criterion = criteria[at];
    if (!criterion) continue;
    const { id, parent, children, scores } = criterion;
    if (parent === null) topmost += 1;
    table.put(at, parent?.index ?? whole, children.length, scores, repairs.get(id));
  }
  table.put(whole, null, topmost, total?.scores);
  return { of: ({ index }) => table.get(index), total: table.get(whole) };
}

type Scores = Record<ScoreField, Score | null>;

class TableRollUp {
  private readonly max: RollUp;
  private readonly base: RollUp;
  private readonly target: RollUp;
  private readonly result: RollUp;

  constructor({ kind, criteria }: Appendix) {
    const rows = criteria.length + 1;
    this.max = new RollUp(kind, rows);
    this.base = new RollUp(kind, rows);
    this.target = new RollUp(kind, rows);
    this.result = new RollUp(kind, rows);
  }

  put(
    row: number,
    above: number | null,
    parts: number,
    scores: Scores | undefined,
    repair?: Repair,
  ): void {
    this.max.put(row, above, parts, own(repair?.max, scores?.max));
    this.base.put(row, above, parts, own(repair?.base, scores?.base));
    this.target.put(row, above, parts, own(repair?.target, scores?.target));
    this.result.put(row, above, parts, own(repair?.result, scores?.result));
  }

  get(row: number): ComputedScores {
    const base = this.base.get(row);
    const target = this.target.get(row);
    const delta = base === null || target === null ? null : subtract(target, base);
    return { max: this.max.get(row), base, target, delta, result: this.result.get(row) };
  }
}

function own(repaired?: Decimal | null, printed?: Score | null): Decimal | null {
  return repaired === undefined ? (printed?.value ?? null) : repaired;
}
