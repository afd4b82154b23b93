import {
  type Decimal,
  DECIMAL_PLACES,
  HUNDRED,
  ZERO,
  add,
  divide,
  multiply,
  roundTo,
  toNumber,
} from '../base/decimal';
import { finish } from '../base/task';
import { limitOf } from '../table/limit';
import { pointsFor, saysTheSame, type ScoringCriterion } from '../table/scoredIn';
import type { ScoredTable } from '../table/scoredTable';
import { evenMoves, type Movable } from './evenMoves';
import { weightsOf } from './weights';
import type { Goal, WhatIf } from './whatIf';

/** An index that is tried, and the criterion of another table, tried as well, in which it is scored. */
export interface ScoredPair {
  index: { table: ScoredTable; whatIf: WhatIf };
  scoring: ScoringCriterion & { whatIf: WhatIf };
}

/** Nothing is proposed more coarsely, however few decimals are printed. */
const FEWEST_PLACES = 2;

/**
 * What the criterion's target is to be, so that it says what the index comes to (SPEC K9).
 *
 * @returns none where it says so already, or nothing is known
 */
export function pointsGoals(pair: ScoredPair): Goal[] {
  const { index, scoring } = pair;
  const { id } = scoring.criterion;
  const { total } = index.whatIf;
  const points = scoring.whatIf.target(id);
  if (total === null || (points !== null && isSaid(pair, points, total))) return [];
  return [[id, roundTo(pointsFor(total, scoring), decimalsOf(scoring))]];
}

/**
 * What the targets of the index are to be, so that it comes to what its criterion says (SPEC K9): all of them move by
 * as much, with no more decimals than it takes, none above the highest possible score or below nought.
 *
 * @returns none where it comes to that already, or cannot
 */
export function indexGoals(pair: ScoredPair): Goal[] {
  const { index, scoring } = pair;
  const { total } = index.whatIf;
  const points = scoring.whatIf.target(scoring.criterion.id);
  if (total === null || points === null || isSaid(pair, points, total)) return [];
  const wanted = divide(multiply(points, HUNDRED), toNumber(scoring.max));
  const { leaves, scale, sum } = movablesOf(index);
  const exact = evenMoves(wanted * scale - sum, leaves);
  const movedBy = (places: number) => exact.map((move) => roundTo(move, places));
  let places = FEWEST_PLACES;
  while (places < DECIMAL_PLACES) {
    const gain = movedBy(places).reduce<number>(
      (all, move, at) => all + move * (leaves[at]?.weight ?? 0),
      0,
    );
    if (isSaid(pair, points, divide((sum + gain) as Decimal, scale))) break;
    places += 1;
  }
  return movedBy(places).flatMap((move, at): Goal[] => {
    const leaf = leaves[at];
    return leaf && move !== 0 ? [[leaf.id, add(leaf.target, move)]] : [];
  });
}

/** A bound in the index ("> 94,50") gives no leave here: what is tried is a figure. */
function isSaid({ scoring }: ScoredPair, points: Decimal, total: Decimal): boolean {
  return saysTheSame(points, decimalsOf(scoring), pointsFor(total, scoring), '=');
}

/** In what the points are printed. */
function decimalsOf({ criterion }: ScoringCriterion): number {
  return Math.max(FEWEST_PLACES, criterion.scores.target?.decimals ?? 0);
}

function movablesOf({ table, whatIf }: ScoredPair['index']): {
  leaves: (Movable & { id: string })[];
  scale: number;
  sum: number;
} {
  const { scale, ofLeaf, total } = finish(weightsOf(table.appendix, whatIf));
  const leaves = table.appendix.criteria.flatMap((criterion) => {
    const target = whatIf.target(criterion.id);
    const weight = ofLeaf.get(criterion.id);
    if (criterion.children.length > 0 || target === null || weight === undefined) return [];
    const highest = limitOf(table, criterion) ?? HUNDRED;
    return [{ id: criterion.id, target, weight, lowest: ZERO, highest }];
  });
  return { leaves, scale, sum: total };
}
