import { sum, subtract, type Decimal, ZERO } from '../base/decimal';
import { shareOf, weightIn, wholeOf, figureOf } from '../compute/rollUp';
import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { EXACT } from '../table/open';
import { topmost } from '../table/topmost';

/** What one field adds to the total's change. */
export interface Contribution {
  criterion: Criterion;
  /** In the total's unit: points, or percentage points of the mean. */
  change: Decimal;
}

/** From last year's total to the target, field by field. */
export interface Contributions {
  /** Fields that change, the largest rise first. */
  fields: Contribution[];
  /** How many fields stay as they are. */
  unchanged: number;
  /** What no field explains: bonus and penalty points, fields that bounds leave open, or a total that is not what its fields come to. */
  rest: Decimal;
  change: Decimal;
}

/**
 * What brings the total from last year's score to its target (SPEC O2): the changes of the fields, as much as each counts
 * in the total. What bounds leave open (K2) is no change that anybody knows.
 *
 * @returns null where the total has no change, or nothing follows from parts
 */
export function contributionsOf({ appendix, computed }: ScoredTable): Contributions | null {
  const changeOf = (row: Criterion | null) => {
    const isOpen = (year: 'base' | 'target') => computed.open(row, year) !== EXACT;
    if (isOpen('base') || isOpen('target')) return null;
    return (row === null ? computed.total : computed.of(row)).delta;
  };
  const change = changeOf(null);
  const fields = topmost(appendix);
  const { rollup } = appendix;
  if (change === null || rollup === 'none' || fields.length === 0) return null;
  const weights = fields.map(({ weight }) => weightIn(rollup, weight));
  const all = weights.reduce((total, weight) => total + weight, 0);
  const found = fields.flatMap((criterion, at): Contribution[] => {
    const delta = changeOf(criterion);
    const share = delta === null ? null : shareOf(delta, weights[at] ?? 0);
    const part = share === null ? null : figureOf(wholeOf(rollup, share, all));
    return part === null ? [] : [{ criterion, change: part }];
  });
  const explained = sum(found.map((one) => one.change));
  // What each part of a mean was rounded by is nobody's.
  const rest = subtract(change, explained);
  const changed = found.filter((one) => one.change !== ZERO);
  return {
    fields: changed.sort((a, b) => b.change - a.change),
    unchanged: found.length - changed.length,
    rest: Math.abs(rest) <= fields.length ? ZERO : rest,
    change,
  };
}
