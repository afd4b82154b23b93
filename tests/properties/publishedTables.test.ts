import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import type { SheetGrid } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { Appendix } from '../../src/core/table/appendix';
import { workbookOf } from '../snapshot';
import { IS_WHOLE } from '../whole';
import { publishedLayouts } from './publishedLayouts';
import { printBeside, printTable, VARIANTS, type PrintedTable } from './publishedTables';

/** What was understood otherwise than it was printed, and right figures that recalculating would change. */
function misreadings(grid: SheetGrid, printed: readonly PrintedTable[]) {
  const outcome = readingOf(workbookOf(grid));
  if (!outcome.ok) return { wrong: ['no table'], doubts: 0, changed: [] };
  const appendices = outcome.value.tables.map(({ appendix }) => appendix);
  const changed = finish(recalculateTask(outcome.value, 'values')).cells.flatMap(
    ({ row, column, before, after }) =>
      figure(before) === figure(after) ? [] : [`${row}:${column} ${String(before)}`],
  );
  const wrong =
    appendices.length === printed.length
      ? printed.flatMap((table, nth) => differences(appendices[nth], table))
      : [`${appendices.length} tables`];
  return { wrong, doubts: appendices.flatMap(({ doubts }) => doubts).length, changed };
}

function figure(content: unknown): number {
  const value =
    typeof content === 'object' && content !== null && 'value' in content ? content.value : content;
  return typeof value === 'number' ? value : Number(String(value).trim().replace(',', '.'));
}

function differences(appendix: Appendix | undefined, table: PrintedTable): string[] {
  if (!appendix) return ['no table'];
  const { criteria, total, rollup } = appendix;
  const roles: Record<string, number | undefined> = appendix.columns;
  const found = Object.entries(table.columns).flatMap(([role, at]) =>
    roles[role] === at ? [] : [`${role} at ${String(roles[role])}, not ${at}`],
  );
  const rows = criteria.map(({ row, parent }) => `${row}<${String(parent?.row ?? null)}`).join(' ');
  const meant = table.rows.map(([row, parent]) => `${row}<${String(parent)}`).join(' ');
  if (rows !== meant) found.push(`rows ${rows}, not ${meant}`);
  if ((total?.row ?? null) !== table.total) found.push(`total ${String(total?.row)}`);
  if (rollup !== table.rollup) found.push(`rolls up by ${rollup}`);
  return found;
}

/** Counts what is read right and what is asked; lists what is wrong without a question. */
class Tally {
  right = 0;
  asked = 0;
  readonly silent: unknown[] = [];

  take(what: string, grid: SheetGrid, printed: readonly PrintedTable[]): void {
    const { wrong, doubts, changed } = misreadings(grid, printed);
    if (wrong.length === 0 && changed.length === 0) this.right += 1;
    else if (doubts > 0 && changed.length === 0) this.asked += 1;
    else this.silent.push([what, ...wrong, ...changed]);
  }
}

/** In the check a few figures of each form; the whole run tries many more. */
const SEEDS = Array.from({ length: IS_WHOLE ? 100 : 3 }, (_, nth) => nth + 1);

test('[R3] forms as they are published, each printed in three ways, are read right', () => {
  const tally = new Tally();
  for (const seed of SEEDS) {
    for (const layout of publishedLayouts(seed)) {
      for (const [nth, variant] of VARIANTS.entries()) {
        const table = printTable(layout, variant, seed + nth);
        tally.take(`${layout.name} ${nth} ${seed}`, table.grid, [table]);
      }
    }
  }
  expect(tally.silent).toEqual([]);
  expect([tally.right, tally.asked]).toEqual([SEEDS.length * 12 * VARIANTS.length, 0]);
});

test('[R19] any two of them side by side are read apart', () => {
  const tally = new Tally();
  for (const [nth, seed] of SEEDS.entries()) {
    const layouts = publishedLayouts(seed);
    const [leftWay, rightWay] = [VARIANTS[nth % 3], VARIANTS[(nth + 1) % 3]];
    if (!leftWay || !rightWay) throw new Error('no way of printing');
    for (const left of layouts) {
      for (const right of layouts) {
        const { grid, tables } = printBeside([left, leftWay], [right, rightWay], nth % 2, seed);
        tally.take(`${left.name} | ${right.name} ${nth}`, grid, tables);
      }
    }
  }
  expect(tally.silent).toEqual([]);
  expect([tally.right, tally.asked]).toEqual([SEEDS.length * 144, 0]);
});
