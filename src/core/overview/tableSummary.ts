import type { Rank } from '../table/appendix';
import { comparesYears } from '../compute/belowTarget';
import type { IndexKind } from '../table/indexTraits';
import type { ScoredTable } from '../table/scoredTable';
import { type Contribution, contributionsOf } from './contributions';
import { type ResultCounts, resultCounts } from './resultCounts';
import { type ShownFigure, shownFigures } from './shownFigure';
import { type Room, roomOf } from './tableRoom';

/** As many as one message can name. */
const NAMED = 3;

/** What there is to say of a table in a few lines. */
export interface TableSummary {
  kind: IndexKind;
  baseYear: number | null;
  targetYear: number | null;
  base: ShownFigure | null;
  target: ShownFigure | null;
  delta: ShownFigure | null;
  max: ShownFigure | null;
  result: ShownFigure | null;
  ranks: { base: Rank | null; target: Rank | null };
  leaves: number;
  /** Leaves whose newest score misses the target; null where no leaf has a target and a score to compare it with. */
  below: number | null;
  /** Null where the table has no column of results. */
  results: ResultCounts | null;
  /** The fields that raise the total most. */
  rises: Contribution[];
  /** The leaves with most room. */
  most: Room[];
}

/** The figures of a table that a message to a head of department needs (SPEC O6). */
export function summaryOf(table: ScoredTable): TableSummary {
  const { appendix, computed, belowTarget } = table;
  const { kind, baseYear, targetYear, total } = appendix;
  const show = shownFigures(appendix, computed);
  const rises = contributionsOf(table)?.fields.filter(({ change }) => change > 0) ?? [];
  return {
    ...{ kind, baseYear, targetYear },
    base: show(null, 'base'),
    target: show(null, 'target'),
    delta: show(null, 'delta'),
    max: show(null, 'max'),
    result: show(null, 'result'),
    ranks: { base: total?.scores.base?.rank ?? null, target: total?.scores.target?.rank ?? null },
    leaves: appendix.criteria.filter(({ children }) => children.length === 0).length,
    below: comparesYears(appendix, computed) ? belowTarget.size : null,
    results: appendix.columns.result === undefined ? null : resultCounts(table),
    rises: rises.slice(0, NAMED),
    most: roomOf(table, NAMED).most,
  };
}
