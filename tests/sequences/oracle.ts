import type { Plan } from '../../src/core/plan/plan';
import type { CellValue } from '../../src/core/base/grid';
import { differences, typedTexts, type Contents } from './contents';
import { TABLE } from './edits';

/**
 * Texts that somebody typed and that nothing shows any more; a plan says which give way to newer ones.
 *
 * @param over what somebody typed another text over themselves
 */
export function goneTexts(
  before: Contents,
  after: Contents,
  plan?: Plan,
  over: unknown = null,
): string[] {
  const left = typedTexts(after);
  const replaced = (plan?.sheets ?? []).flatMap((sheet) => sheet.replaced ?? []);
  return [...typedTexts(before)]
    .filter(
      ([text]) =>
        text !== over && !left.has(text) && !replaced.some((one) => one.before.includes(text)),
    )
    .map(([text, sheet]) => `${text} on ${sheet}`);
}

/** What a write changed and its plan does not name: cells, or sheets that are the add-in's own. */
export function unplanned(before: Contents, after: Contents, plan: Plan): string[] {
  const cells = new Set(plan.cells.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`));
  const sheets = plan.sheets.flatMap(({ model, replaces }) => [model.name, replaces ?? '']);
  return differences(before, after).filter(
    (at) => !cells.has(at) && !sheets.some((name) => at === name || at.startsWith(`${name}!`)),
  );
}

/** Rows of the table's fields, of their leaves and of its total; columns of last year's score, the target and the change. */
const FIELDS = [
  { row: 1, leaves: [2, 3] },
  { row: 4, leaves: [5, 6] },
];
const TOTAL = 7;
const MAXIMUM = 2;
const [BASE, TARGET, CHANGE] = [3, 4, 5];

/**
 * Sums of a table in which nobody moved anything, once it was recalculated: added up here, from what stands in the leaves.
 *
 * @param valueAt what a cell shows, as Excel has it
 */
export function wrongSums(valueAt: (row: number, column: number) => CellValue): string[] {
  const leaves = FIELDS.flatMap((field) => field.leaves);
  const figures = leaves.flatMap((row) => [BASE, TARGET].map((at) => numberIn(valueAt(row, at))));
  // Nobody can add up what an error, or a score over its maximum, stands among.
  if (!figures.every((figure) => figure >= 0 && figure <= MAXIMUM)) return [];
  const wrong: string[] = [];
  const expect = (row: number, column: number, sum: number): void => {
    const is = valueAt(row, column);
    if (typeof is === 'number' && Math.abs(is - sum) < 1e-7) return;
    wrong.push(`${TABLE}!${row}:${column} is ${is} and not ${sum}`);
  };
  for (const column of [BASE, TARGET]) {
    const sumOf = (rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + numberIn(valueAt(row, column)), 0);
    for (const field of FIELDS) expect(field.row, column, sumOf(field.leaves));
    expect(TOTAL, column, sumOf(leaves));
  }
  for (let row = 1; row <= TOTAL; row += 1) {
    const change = numberIn(valueAt(row, TARGET)) - numberIn(valueAt(row, BASE));
    expect(row, CHANGE, change);
  }
  return wrong;
}

function numberIn(value: CellValue): number {
  return typeof value === 'number' ? value : Number(String(value).replace(',', '.'));
}
