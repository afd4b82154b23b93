import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { type SaidFigure, saidFigure } from '../table/bound';
import { EXACT, type Open, opposite } from '../table/open';
import { add, subtract, type Decimal, ZERO } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';

/** At stake is target − base, room max − base. */
export type PointSum = 'max' | 'base' | 'target' | 'stake' | 'room';

/** Points of some leaf criteria of a PAR table together (SPEC G6). */
export interface Points extends Record<PointSum, Decimal> {
  criteria: number;
  /** Where each of them may lie besides what it says: bounds among the criteria are taken for the figures in them. */
  open: Readonly<Record<PointSum, Open>>;
}

/** @returns null for what nobody knows, because bounds leave it open on both sides */
export function saidSum({ open, ...points }: Points, of: PointSum): SaidFigure | null {
  return saidFigure(points[of], open[of]);
}

/** Of plans of several years those of the year worked on: points of two years add up to nothing (SPEC G6). */
export function* ofYear<Leaf extends { table: ScoredTable }>(
  leaves: readonly Leaf[],
  year: number | null,
): Task<Leaf[]> {
  const found: Leaf[] = [];
  for (const [nth, leaf] of leaves.entries()) {
    if (isSliceEnd(nth)) yield;
    const { targetYear } = leaf.table.appendix;
    if (year === null || targetYear === null || targetYear === year) found.push(leaf);
  }
  return found;
}

/** Adds up what leaf criteria of indices of points have (SPEC G6): of bounds among them a bound. */
export function* pointsOf(
  leaves: readonly { table: ScoredTable; criterion: Criterion }[],
): Task<Points> {
  let [max, base, target] = [ZERO, ZERO, ZERO];
  const open = { max: EXACT, base: EXACT, target: EXACT };
  for (const [nth, { table, criterion }] of leaves.entries()) {
    if (isSliceEnd(nth)) yield;
    const { computed } = table;
    const scores = computed.of(criterion);
    max = add(max, scores.max ?? ZERO);
    base = add(base, scores.base ?? ZERO);
    target = add(target, scores.target ?? ZERO);
    for (const field of ['max', 'base', 'target'] as const) {
      open[field] |= computed.open(criterion, field);
    }
  }
  const taken = opposite(open.base);
  return {
    ...{ criteria: leaves.length, max, base, target },
    ...{ stake: subtract(target, base), room: subtract(max, base) },
    open: { ...open, stake: open.target | taken, room: open.max | taken },
  };
}
