import { columnLetters } from '../base/grid';
import type { RollupRule } from '../table/indexTraits';

/** A formula to be written, and whether the cell shows already what it comes to. */
export interface LiveFormula {
  formula: string;
  isRight: boolean;
}

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
  const ranges = rangesOf(column, rows);
  if (ranges.length <= MOST_ARGUMENTS) return `=${name}(${ranges.join(',')})`;
  const sum = inGroups('SUM', ranges);
  return name === 'SUM' ? `=${sum}` : `=${sum}/${rows.length}`;
}

/**
 * The same for cells of which some are to be filled yet: nothing until all of them hold a number (SPEC K2).
 *
 * @example rollupWhenWhole('sum', 2, [6, 7]) === '=IF(COUNT(C7:C8)=2,SUM(C7:C8),"")'
 */
export function rollupWhenWhole(
  rule: RollupRule,
  column: number,
  rows: readonly number[],
): string | null {
  const formula = rollupFormula(rule, column, rows);
  if (formula === null) return null;
  const count = inGroups('COUNT', rangesOf(column, rows));
  return `=IF(${count}=${rows.length},${formula.slice(1)},"")`;
}

function rangesOf(column: number, rows: readonly number[]): string[] {
  const letters = columnLetters(column);
  return runsOf(rows).map(({ first, last }) =>
    first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`,
  );
}

/** The numbers of all groups are added up: a group's number is one argument. */
function inGroups(name: 'SUM' | 'COUNT', ranges: readonly string[]): string {
  if (ranges.length <= MOST_ARGUMENTS) return `${name}(${ranges.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < ranges.length; at += MOST_ARGUMENTS) {
    groups.push(`${name}(${ranges.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return `SUM(${groups.join(',')})`;
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
