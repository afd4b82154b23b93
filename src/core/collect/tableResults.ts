import type { Appendix, Criterion, Score } from '../table/appendix';
import { type CriterionRef, criterionRef } from '../assign/assignment';
import { type Decimal, decimalsOf } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import { scoreAt } from '../read/scoreAt';
import { isSliceEnd, type Task } from '../base/task';
import { isBound } from '../table/bound';
import { isWords } from '../table/noScore';
import { topmost } from '../table/topmost';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { rollUp } from '../compute/rollUp';
import type { AcceptedResult } from './collect';

/** A figure of the self-assessed column. */
export interface Result {
  value: Decimal;
  decimals: number;
  /** It stands there as a bound (">0,5"): nothing follows from it (SPEC K2). */
  isBound?: boolean;
}

/** What the table's self-assessed column holds, and is to hold. */
export interface TableResults {
  /** Of all criteria and, under null, of the table; absent where a part is missing. */
  results: Map<string | null, Result>;
  /** What stands there; null where the table has no such column. */
  printedIn: (row: number) => Score | null;
}

/**
 * Accepted scores over those that the table's self-assessed column holds, and what follows from them (SPEC T2). Where
 * words stand that are no score, nothing is written over them, and so nothing follows.
 */
export function* tableResults(
  grid: SheetGrid,
  appendix: Appendix,
  given: ReadonlyMap<CriterionRef, AcceptedResult>,
  nth: number,
): Task<TableResults> {
  const { kind, criteria, rollup } = appendix;
  const column = appendix.columns.selfAssessed;
  const printedIn = (row: number) => (column === undefined ? null : scoreAt(grid, row, column));
  const results = new Map<string | null, Result>();
  const roll = (id: string | null, parts: readonly Criterion[]) => {
    const value = rollUp(
      rollup,
      parts.map(({ id: part, weight }) => {
        const { value: figure = null, isBound: isOpen } = results.get(part) ?? {};
        return { figure: isOpen ? null : figure, weight };
      }),
    );
    if (value === null) return;
    const decimals = Math.max(...parts.map((part) => results.get(part.id)?.decimals ?? 0));
    results.set(id, { value, decimals: Math.min(decimals, decimalsOf(value)) });
  };
  // What agencies say of themselves is the target year's.
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  const rollsUp = (family: Criterion | null) => !doubtful.has(family, 'result');
  const take = (criterion: Criterion) => {
    const { id, row, children } = criterion;
    if (children.length > 0 && rollsUp(criterion)) return roll(id, children);
    const printed = printedIn(row);
    if (isWords(printed)) return;
    const accepted = given.get(criterionRef(kind, id, nth));
    if (accepted) results.set(id, accepted);
    else if (printed?.state === 'value' && printed.value !== null) {
      const { value: figure, decimals } = printed;
      results.set(id, { value: figure, decimals, isBound: isBound(printed) });
    }
  };
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isSliceEnd(at)) yield;
    const criterion = criteria[at];
    if (criterion) take(criterion);
  }
  if (rollsUp(null)) roll(null, topmost(appendix));
  return { results, printedIn };
}
