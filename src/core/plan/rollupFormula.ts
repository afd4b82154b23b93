import { columnLetters } from '../base/grid';
import type { RollupRule } from '../table/indexTraits';

/** Excel takes 255 arguments; more are added up in groups. */
const MOST_ARGUMENTS = 200;

/** The function that does what a rule says; null where none does it from the figures alone (printed weights, no rule). */
export function rollupFunction(rule: RollupRule): 'SUM' | 'AVERAGE' | null {
  return rule === 'sum' ? 'SUM' : rule === 'mean' ? 'AVERAGE' : null;
}

/**
 * The formula that rolls up a column's cells in some rows (SPEC K1).
 *
 * @param rows sheet rows from 0, rising
 * @returns null where no formula says it (see rollupFunction)
 * @example rollupFormula('sum', 2, [6, 7, 9]) === '=SUM(C7:C8,C10)'
 */
export function rollupFormula(
  rule: RollupRule,
  column: number,
  rows: readonly number[],
): string | null {
  const name = rollupFunction(rule);
  if (name === null) return null;
  const letters = columnLetters(column);
  const ranges = runsOf(rows).map(({ first, last }) =>
    first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`,
  );
  if (ranges.length <= MOST_ARGUMENTS) return `=${name}(${ranges.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < ranges.length; at += MOST_ARGUMENTS) {
    groups.push(`SUM(${ranges.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  const sum = `SUM(${groups.join(',')})`;
  return name === 'SUM' ? `=${sum}` : `=${sum}/${rows.length}`;
}

/** Rows that follow each other, as runs. @param rows rising */
export function runsOf(rows: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
