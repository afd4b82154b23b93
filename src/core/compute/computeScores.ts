import type { Appendix, Computed, ComputedScores, Score } from '../table/appendix';
import { subtract, type Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import type { UnsureParents } from './unsureParents';
import { RollUp } from './rollUp';
import type { ScoreField } from '../table/scoreFields';

/** Figures that the audit is sure of, in place of those printed; null where it knows that they are wrong, and no more. */
export type Repair = Partial<Record<ScoreField, Decimal | null>>;

/** By criterion. */
export type Repairs = ReadonlyMap<string, Repair>;

export const NO_REPAIRS: Repairs = new Map();

/**
 * Exact figures of every criterion and of the whole (SPEC K1–K4): points add up, percentages average; the change
 * is target − base. A parent keeps its own figure where its parts are not all known, or not surely its own.
 */
export function* computeScores(
  appendix: Appendix,
  repairs: Repairs = NO_REPAIRS,
  unsure: UnsureParents = new Set(),
): Task<Computed> {
  const { criteria, total } = appendix;
  const table = new TableRollUp(appendix);
  // The total stands behind the last criterion, as the parent of the topmost.
  const whole = criteria.length;
  let topmost = 0;
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isSliceEnd(at)) yield;
    const criterion = criteria[at];
    if (!criterion) continue;
    const { id, parent, children, scores } = criterion;
    if (parent === null) topmost += 1;
    const areSure = !unsure.has(criterion);
    table.put(at, parent?.index ?? whole, children.length, areSure, scores, repairs.get(id));
  }
  table.put(whole, null, topmost, !unsure.has(null), total?.scores, undefined);
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
    areSure: boolean,
    scores: Scores | undefined,
    repair: Repair | undefined,
  ): void {
    const max = ownFigure(repair?.max, scores?.max);
    const base = ownFigure(repair?.base, scores?.base);
    const target = ownFigure(repair?.target, scores?.target);
    const result = ownFigure(repair?.result, scores?.result);
    this.max.put(row, above, areSure || max === null ? parts : 0, max);
    this.base.put(row, above, areSure || base === null ? parts : 0, base);
    this.target.put(row, above, areSure || target === null ? parts : 0, target);
    this.result.put(row, above, areSure || result === null ? parts : 0, result);
  }

  get(row: number): ComputedScores {
    const base = this.base.get(row);
    const target = this.target.get(row);
    const delta = base === null || target === null ? null : subtract(target, base);
    return { max: this.max.get(row), base, target, delta, result: this.result.get(row) };
  }
}

function ownFigure(repaired: Decimal | null | undefined, printed: Score | null | undefined) {
  return repaired === undefined ? (printed?.value ?? null) : repaired;
}
