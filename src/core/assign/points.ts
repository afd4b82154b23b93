import type { ComputedScores, Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { type SaidFigure, saidFigure } from '../table/bound';
import { EXACT, type Open, opposite } from '../table/open';
import { add, subtract, type Decimal, ZERO } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';

/**
 * At stake is target − base, room max − base, of the criteria that have both: without last year's score all of a target
 * would be a rise.
 */
export type PointSum = 'max' | 'base' | 'target' | 'stake' | 'room';

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
  let [max, base, target] = [ZERO, ZERO, ZERO];
  let wholes = 0;
  const parts = new PartialPoints();
  const open = { max: EXACT, base: EXACT, target: EXACT, stake: EXACT, room: EXACT };
  for (const [nth, { table, criterion }] of leaves.entries()) {
    if (isSliceEnd(nth)) yield;
    const scores = table.computed.of(criterion);
    // Nearly all have all three: of these the differences follow from the sums.
    if (scores.max !== null && scores.base !== null && scores.target !== null) {
      max = add(max, scores.max);
      base = add(base, scores.base);
      target = add(target, scores.target);
      wholes += 1;
    } else {
      parts.add(scores);
    }
    const { max: most, base: now, target: aim } = criterion.scores;
    const hasBound =
      (most?.relation ?? '=') !== '=' ||
      (now?.relation ?? '=') !== '=' ||
      (aim?.relation ?? '=') !== '=';
    if (hasBound) addOpen(open, table, criterion);
  }
  const [stake, room] = [subtract(target, base), subtract(max, base)];
  return {
    criteria: leaves.length,
    ...parts.joined({ max, base, target, stake, room }, wholes),
    open,
  };
}

/** Of criteria that lack one of the three. */
class PartialPoints {
  private readonly sums: Record<PointSum, Decimal> = { ...NOTHING };
  private readonly of: Record<PointSum, number> = { max: 0, base: 0, target: 0, stake: 0, room: 0 };

  add({ max, base, target }: ComputedScores): void {
    this.put('max', max);
    this.put('base', base);
    this.put('target', target);
    if (base === null) return;
    this.put('stake', target === null ? null : subtract(target, base));
    this.put('room', max === null ? null : subtract(max, base));
  }

  joined(
    whole: Record<PointSum, Decimal>,
    wholes: number,
  ): Record<PointSum, Decimal> & Pick<Points, 'of'> {
    const { sums, of } = this;
    return {
      max: add(sums.max, whole.max),
      base: add(sums.base, whole.base),
      target: add(sums.target, whole.target),
      stake: add(sums.stake, whole.stake),
      room: add(sums.room, whole.room),
      of: {
        max: of.max + wholes,
        base: of.base + wholes,
        target: of.target + wholes,
        stake: of.stake + wholes,
        room: of.room + wholes,
      },
    };
  }

  private put(sum: PointSum, value: Decimal | null): void {
    if (value === null) return;
    this.sums[sum] = add(this.sums[sum], value);
    this.of[sum] += 1;
  }
}

const NOTHING = { max: ZERO, base: ZERO, target: ZERO, stake: ZERO, room: ZERO };

function addOpen(
  all: Record<PointSum, Open>,
  { computed }: ScoredTable,
  criterion: Criterion,
): void {
  const { max, base, target } = computed.of(criterion);
  const open = {
    max: computed.open(criterion, 'max'),
    base: computed.open(criterion, 'base'),
    target: computed.open(criterion, 'target'),
  };
  all.max |= open.max;
  all.base |= open.base;
  all.target |= open.target;
  const taken = opposite(open.base);
  if (base !== null && target !== null) all.stake |= open.target | taken;
  if (base !== null && max !== null) all.room |= open.max | taken;
}
