import { adjustmentOf } from './adjustments';
import type { Appendix, Computed, ComputedScores, Criterion, Score } from '../table/appendix';
import { subtract, type Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import type { Doubt } from '../table/doubt';
import { ROLLED_FIELDS, type RolledField } from '../table/scoreFields';
import { DoubtfulFamilies } from './doubtfulFamilies';
import { FigureColumn } from './figureColumn';
import { weightIn } from './rollUp';

/** Figures that the audit is sure of, in place of those printed; null where it knows that they are wrong, and no more. */
export type Repair = Partial<Record<RolledField, Decimal | null>>;

/** By criterion; under null those of the total. */
export type Repairs = ReadonlyMap<string | null, Repair>;

export const NO_REPAIRS: Repairs = new Map();

/**
 * Exact figures of every criterion and of the whole (SPEC K1–K4), as the table rolls up; the change is target − base.
 * A parent keeps its own figure where its parts are not all known, or its family is in doubt.
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
  const own = (row: Criterion | null, field: RolledField) =>
    ownFigure(repairs.get(row === null ? null : row.id), scoresOf(row), field);
  const doubtful = new DoubtfulFamilies(doubts);
  const table = new TableFigures(appendix, doubtful, own);
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isSliceEnd(at)) yield;
    const criterion = criteria[at];
    if (!criterion) continue;
    const { parent, weight } = criterion;
    table.put(at, parent?.index ?? whole, weightIn(rollup, weight), criterion);
  }
  for (const field of ROLLED_FIELDS) table[field].add(whole, adjustmentOf(appendix, field));
  table.put(whole, null, 0, null);
  const rowOf = (row: Criterion | null) => (row === null ? whole : row.index);
  return {
    of: ({ index }) => table.get(index),
    total: table.get(whole),
    own,
    follows: (row, field) => table[field].follows(rowOf(row)),
  };
}

type OwnFigure = (row: Criterion | null, field: RolledField) => Decimal | null;

class TableFigures implements Record<RolledField, FigureColumn> {
  readonly max: FigureColumn;
  readonly base: FigureColumn;
  readonly target: FigureColumn;
  readonly result: FigureColumn;
  /** Of each row's parts together. */
  private readonly weights: Float64Array;

  constructor(
    { rollup, criteria }: Appendix,
    private readonly doubtful: DoubtfulFamilies,
    private readonly own: OwnFigure,
  ) {
    const rows = criteria.length + 1;
    this.max = new FigureColumn(rollup, rows);
    this.base = new FigureColumn(rollup, rows);
    this.target = new FigureColumn(rollup, rows);
    this.result = new FigureColumn(rollup, rows);
    this.weights = new Float64Array(rows);
  }

  put(row: number, above: number | null, weight: number, criterion: Criterion | null): void {
    const parts = this.weights[row] ?? 0;
    this.column('max', row, above, weight, parts, criterion);
    this.column('base', row, above, weight, parts, criterion);
    this.column('target', row, above, weight, parts, criterion);
    this.column('result', row, above, weight, parts, criterion);
    if (above !== null) this.weights[above] = (this.weights[above] ?? 0) + weight;
  }

  private column(
    field: RolledField,
    row: number,
    above: number | null,
    weight: number,
    parts: number,
    criterion: Criterion | null,
  ): void {
    const known = parts === 0 || this.doubtful.has(criterion, field) ? 0 : parts;
    this[field].put(row, above, weight, known, this.own(criterion, field));
  }

  get(row: number): ComputedScores {
    const base = this.base.get(row);
    const target = this.target.get(row);
    const delta = base === null || target === null ? null : subtract(target, base);
    return { max: this.max.get(row), base, target, delta, result: this.result.get(row) };
  }
}

function ownFigure(
  repair: Repair | undefined,
  scores: Record<RolledField, Score | null> | undefined,
  field: RolledField,
): Decimal | null {
  const repaired = repair?.[field];
  return repaired === undefined ? (scores?.[field]?.value ?? null) : repaired;
}
