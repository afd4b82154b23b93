import type { Criterion } from '../table/appendix';
import { abs, halfUnit, subtract } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import type { TableHeader } from './header';
import { rollUp } from '../compute/rollUp';
import { indexKinds, traitsOf, type IndexKind, type RollupRule } from '../table/indexTraits';

const TITLE_ROWS = 5;

/**
 * Points that add up, or percentages that average (SPEC R11): a column of maxima means points; else the
 * words above the table say; else the figures themselves do.
 */
export function kindOf(
  grid: SheetGrid,
  header: TableHeader,
  criteria: readonly Criterion[],
): { kind: IndexKind; isGuessed: boolean } {
  const hasMaxima = header.columns.max !== undefined;
  const kinds = indexKinds().filter((kind) => !hasMaxima || traitsOf(kind).ceiling === null);
  const words = [...header.words.values(), ...titleWords(grid, header)].join(' ');
  // The first index has the most common words, and maxima where nothing else is said.
  const named = kinds.filter((kind) => traitsOf(kind).words.test(words)).at(-1);
  if (named ?? hasMaxima) return { kind: named ?? kinds[0] ?? 'par', isGuessed: false };
  const rule: RollupRule = averages(criteria) ? 'mean' : 'sum';
  return { kind: kinds.find((kind) => traitsOf(kind).rollup === rule) ?? 'par', isGuessed: true };
}

function titleWords(grid: SheetGrid, header: TableHeader): string[] {
  const from = Math.max(0, header.row - grid.row - TITLE_ROWS);
  const rows = grid.values.slice(from, header.row - grid.row);
  return rows
    .flat()
    .filter((value) => value !== '')
    .map((value) => foldText(String(value)));
}

/** Whether more parents are the mean of their children than their sum. */
function averages(criteria: readonly Criterion[]): boolean {
  let lead = 0;
  for (const { scores, children } of criteria) {
    const printed = scores.base ?? scores.target;
    const parts = children.map((child) => {
      const { base, target } = child.scores;
      return { figure: (base ?? target)?.value ?? null, weight: child.weight };
    });
    if (!printed || printed.value === null || parts.length < 2) continue;
    const { value, decimals } = printed;
    const agrees = (rule: RollupRule) => {
      const whole = rollUp(rule, parts);
      return whole !== null && abs(subtract(whole, value)) <= halfUnit(decimals);
    };
    if (agrees('mean')) lead += 1;
    if (agrees('sum')) lead -= 1;
  }
  return lead > 0;
}
