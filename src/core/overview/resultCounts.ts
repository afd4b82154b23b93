import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { add, type Decimal, ZERO } from '../base/decimal';
import { EXACT, type Open } from '../table/open';
import { topmost } from '../table/topmost';

/** How far the results of the target year have come in. */
export interface ResultCounts {
  leaves: number;
  /** Leaves that have a result, those of them that have a target, too, and those that miss it. */
  given: number;
  compared: number;
  below: number;
  /** Leaves without one whose score of last year misses the target. */
  waiting: number;
  /** Points that the results given add up to, and the targets of the same leaves. */
  points: Decimal;
  targets: Decimal;
  /** Where both may lie besides that: bounds among them are taken for the figures in them. */
  open: { points: Open; targets: Open };
}

/** Counts the leaves of a table that has a column of results. */
export function resultCounts(table: ScoredTable): ResultCounts {
  const { criteria } = table.appendix;
  return countsOf(
    table,
    criteria.filter(({ children }) => children.length === 0),
  );
}

/** The results of one field. */
export interface FieldResults extends ResultCounts {
  criterion: Criterion;
}

/** The same field by field (SPEC O4). @returns none where the table has no column of results, or nothing in it yet */
export function resultsByField(table: ScoredTable): FieldResults[] {
  const { appendix } = table;
  if (appendix.columns.result === undefined) return [];
  const fields = topmost(appendix).map((criterion) => ({
    criterion,
    ...countsOf(table, leavesUnder(criterion)),
  }));
  return fields.some(({ given }) => given > 0) ? fields : [];
}

function countsOf(
  { computed, belowTarget }: ScoredTable,
  leaves: readonly Criterion[],
): ResultCounts {
  const counts: ResultCounts = {
    leaves: leaves.length,
    ...{ given: 0, compared: 0, below: 0, waiting: 0 },
    ...{ points: ZERO, targets: ZERO, open: { points: EXACT, targets: EXACT } },
  };
  for (const leaf of leaves) {
    const isBelow = belowTarget.has(leaf.id);
    const { result, target } = computed.of(leaf);
    if (result === null) {
      if (isBelow) counts.waiting += 1;
      continue;
    }
    counts.given += 1;
    if (isBelow) counts.below += 1;
    counts.points = add(counts.points, result);
    counts.open.points |= computed.open(leaf, 'result');
    if (target === null) continue;
    counts.compared += 1;
    counts.targets = add(counts.targets, target);
    counts.open.targets |= computed.open(leaf, 'target');
  }
  return counts;
}

/** The leaf criteria of a field; of a leaf itself. */
export function leavesUnder(criterion: Criterion): Criterion[] {
  const { children } = criterion;
  return children.length === 0 ? [criterion] : children.flatMap(leavesUnder);
}
