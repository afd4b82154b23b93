import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { type SaidFigure, saidFigure } from '../table/bound';
import { EXACT, type Open, opposite } from '../table/open';
import { add, subtract, type Decimal, ZERO } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';

const FIGURES = ['max', 'base', 'target'] as const;

type PointFigure = (typeof FIGURES)[number];

/**
 * At stake is target − base, room max − base, of the criteria that have both: without last year's score all of a target
 * would be a rise.
 */
export type PointSum = PointFigure | 'stake' | 'room';

/** What each is made of: what is had, less what is taken from it. */
const MADE_OF: Readonly<Record<PointSum, readonly [had: PointFigure, less?: PointFigure]>> = {
  max: ['max'],
  base: ['base'],
  target: ['target'],
  stake: ['target', 'base'],
  room: ['max', 'base'],
};

const SUMS = ['max', 'base', 'target', 'stake', 'room'] as const;

/** Points of some leaf criteria of a PAR table together (SPEC G6). */
export interface Points extends Record<PointSum, Decimal> {
  criteria: number;
  /** How many of them have what each is made of. */
  of: Readonly<Record<PointSum, number>>;
  /** Where each of them may lie besides what it says: bounds among the criteria are taken for the figures in them. */
  open: Readonly<Record<PointSum, Open>>;
}

/** @returns null for what nobody knows: no criterion has it, or bounds leave it open on both sides */
export function saidSum(points: Points, of: PointSum): SaidFigure | null {
  return points.of[of] === 0 ? null : saidFigure(points[of], points.open[of]);
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
  const points = { max: ZERO, base: ZERO, target: ZERO, stake: ZERO, room: ZERO };
  const of = { max: 0, base: 0, target: 0, stake: 0, room: 0 };
  const open = { max: EXACT, base: EXACT, target: EXACT, stake: EXACT, room: EXACT };
  for (const [nth, { table, criterion }] of leaves.entries()) {
    if (isSliceEnd(nth)) yield;
    const { computed } = table;
    const scores = computed.of(criterion);
    // Nearly no criterion has a bound.
    const openOf = (figure: PointFigure): Open =>
      (criterion.scores[figure]?.relation ?? '=') === '='
        ? EXACT
        : computed.open(criterion, figure);
    for (const sum of SUMS) {
      const [had, less] = MADE_OF[sum];
      const value = scores[had];
      const taken = less === undefined ? ZERO : scores[less];
      if (value === null || taken === null) continue;
      points[sum] = add(points[sum], subtract(value, taken));
      open[sum] |= openOf(had) | (less === undefined ? EXACT : opposite(openOf(less)));
      of[sum] += 1;
    }
  }
  return { criteria: leaves.length, ...points, of, open };
}
