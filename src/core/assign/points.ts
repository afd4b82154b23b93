import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { type SaidFigure, saidFigure } from '../table/bound';
import { EXACT, type Open, opposite } from '../table/open';
import { add, subtract, type Decimal, ZERO } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';

const FIGURES = ['max', 'base', 'target'] as const;

type PointFigure = (typeof FIGURES)[number];

/** At stake is target − base, room max − base. */
export type PointSum = 'max' | 'base' | 'target' | 'stake' | 'room';

/** Points of some leaf criteria of a PAR table together (SPEC G6). */
export interface Points extends Record<PointSum, Decimal> {
  criteria: number;
  /** Figures that one of them has at least: of the others the sum is nobody's, and not nought. */
  has: ReadonlySet<PointFigure>;
  /** Where each of them may lie besides what it says: bounds among the criteria are taken for the figures in them. */
  open: Readonly<Record<PointSum, Open>>;
}

/** What each is made of. */
const MADE_OF: Readonly<Record<PointSum, readonly PointFigure[]>> = {
  max: ['max'],
  base: ['base'],
  target: ['target'],
  stake: ['target', 'base'],
  room: ['max', 'base'],
};

/** Whether criteria have what it is made of. */
export function hasSum({ has }: Points, of: PointSum): boolean {
  return MADE_OF[of].every((figure) => has.has(figure));
}

/** @returns null for what nobody knows: no criterion has it, or bounds leave it open on both sides */
export function saidSum(points: Points, of: PointSum): SaidFigure | null {
  return hasSum(points, of) ? saidFigure(points[of], points.open[of]) : null;
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
  const has = new Set<PointFigure>();
  for (const [nth, { table, criterion }] of leaves.entries()) {
    if (isSliceEnd(nth)) yield;
    const { computed } = table;
    const scores = computed.of(criterion);
    max = add(max, scores.max ?? ZERO);
    base = add(base, scores.base ?? ZERO);
    target = add(target, scores.target ?? ZERO);
    for (const figure of FIGURES) {
      open[figure] |= computed.open(criterion, figure);
      if (scores[figure] !== null) has.add(figure);
    }
  }
  const taken = opposite(open.base);
  return {
    ...{ criteria: leaves.length, has, max, base, target },
    ...{ stake: subtract(target, base), room: subtract(max, base) },
    open: { ...open, stake: open.target | taken, room: open.max | taken },
  };
}
