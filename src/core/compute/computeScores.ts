import { adjustmentOf } from './adjustments';
import type { Appendix, Computed, ComputedScores, Criterion, Score } from '../table/appendix';
import { subtract, type Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import type { Doubt } from '../table/doubt';
import { ROLLED_FIELDS, type RolledField } from '../table/scoreFields';
import { topmost } from '../table/topmost';
import { DoubtfulFamilies } from './doubtfulFamilies';
import { FigureColumn } from './figureColumn';
import { weightIn } from './rollUp';
import { roundingIn } from './rounding';

/** Figures that the audit is sure of, in place of those printed; null where it knows that they are wrong, and no more. */
export type Repair = Partial<Record<RolledField, Decimal | null>>;

/** By criterion; under null those of the total. */
export type Repairs = ReadonlyMap<string | null, Repair>;

export const NO_REPAIRS: Repairs = new Map();

/**
 * Exact figures of every criterion and of the whole (SPEC K1–K4), as the table rolls up; the change is target − base.
 * A parent keeps its own figure where its parts are not all known, some of them are bounds, or its family is in doubt.
 *
 * @param doubts the reader's, and those that the audit has besides
 */
export function* computeScores(
  appendix: Appendix,
  repairs: Repairs = NO_REPAIRS,
  doubts: readonly Pick<Doubt, 'scope'>[] = appendix.doubts,
): Task<Computed> {
  const { criteria, total, rollup } = appendix;
  // The total stands behind the last criterion, as the parent of the topmost.
  const whole = criteria.length;
  const scoresOf = (row: Criterion | null) => (row === null ? total?.scores : row.scores);
  // Nearly every table is without a repair.
  const repairOf = (row: Criterion | null) =>
    repairs.size === 0 ? undefined : repairs.get(row === null ? null : row.id);
  const doubtful = new DoubtfulFamilies(doubts);
  const table = new TableFigures(appendix, doubtful);
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isSliceEnd(at)) yield;
    const criterion = criteria[at];
    if (!criterion) continue;
    const { parent, weight } = criterion;
    table.put(criterion, parent?.index ?? whole, weightIn(rollup, weight), repairOf(criterion));
  }
  for (const field of ROLLED_FIELDS) table[field].add(whole, adjustmentOf(appendix, field));
  table.put(null, null, 0, repairOf(null));
  const rowOf = (row: Criterion | null) => (row === null ? whole : row.index);
  return {
    of: ({ index }) => table.get(index),
    total: table.get(whole),
    own: (row, field) => figureOf(scoresOf(row)?.[field], repairOf(row)?.[field]),
    follows: (row, field) => table[field].follows(rowOf(row)),
    open: (row, field) => table[field].open(rowOf(row)),
  };
}

class TableFigures implements Record<RolledField, FigureColumn> {
  readonly max: FigureColumn;
  readonly base: FigureColumn;
  readonly target: FigureColumn;
  readonly result: FigureColumn;
  /** Of each row's parts together. */
  private readonly weights: Float64Array;

  constructor(
    private readonly appendix: Appendix,
    private readonly doubtful: DoubtfulFamilies,
  ) {
    const { rollup, criteria } = appendix;
    const rows = criteria.length + 1;
    const rounding = roundingIn(appendix);
    const columnOf = (field: RolledField) =>
      new FigureColumn(
        rollup,
        rows,
        (score) => rounding(field, score),
        (row) =>
          (criteria[row]?.children ?? topmost(appendix)).map(({ scores, weight }) => ({
            figure: scores[field]?.value ?? null,
            within: rounding(field, scores[field]),
            weight: weightIn(rollup, weight),
          })),
      );
    this.max = columnOf('max');
    this.base = columnOf('base');
    this.target = columnOf('target');
    this.result = columnOf('result');
    this.weights = new Float64Array(rows);
  }

  /**
   * Takes a row whose parts were all taken before.
   * @param criterion null: the whole table
   */
  put(
    criterion: Criterion | null,
    above: number | null,
    weight: number,
    repair: Repair | undefined,
  ): void {
    const { total, criteria } = this.appendix;
    const row = criterion === null ? criteria.length : criterion.index;
    const scores = criterion === null ? total?.scores : criterion.scores;
    const parts = this.weights[row] ?? 0;
    for (const field of ROLLED_FIELDS) {
      const printed = scores?.[field] ?? null;
      const figure = figureOf(printed, repair?.[field]);
      this[field].put(row, above, weight, this.counted(parts, criterion, field), figure, printed);
    }
    if (above !== null) this.weights[above] = (this.weights[above] ?? 0) + weight;
  }

  private counted(parts: number, criterion: Criterion | null, field: RolledField): number {
    return parts === 0 || this.doubtful.has(criterion, field) ? 0 : parts;
  }

  get(row: number): ComputedScores {
    const base = this.base.get(row);
    const target = this.target.get(row);
    const delta = base === null || target === null ? null : subtract(target, base);
    return { max: this.max.get(row), base, target, delta, result: this.result.get(row) };
  }
}

function figureOf(
  score: Score | null | undefined,
  repaired: Decimal | null | undefined,
): Decimal | null {
  return repaired === undefined ? (score?.value ?? null) : repaired;
}
