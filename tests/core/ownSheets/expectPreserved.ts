import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import type { SheetWrite } from '../../../src/core/plan/plan';
import { runs } from '../../whole';
import { gridOf } from '../agencies/modelGrid';

/** As Excel does where somebody types into a cell. */
export function typeInto({ values, formulas, numberFormats }: SheetGrid, at: Typed): void {
  const width = Math.max(values[0]?.length ?? 0, at.column + 1);
  while (values.length <= at.row) for (const cells of [values, formulas]) cells.push([]);
  while (numberFormats.length < values.length) numberFormats.push([]);
  for (const cells of [values, formulas])
    for (const row of cells) while (row.length < width) row.push('');
  for (const row of numberFormats) while (row.length < width) row.push('General');
  for (const cells of [values, formulas]) {
    const row = cells[at.row];
    if (row) row[at.column] = at.text;
  }
}

export interface Typed {
  row: number;
  column: number;
  text: CellValue;
}

/** Anywhere on a sheet of this size, and beside and below it; never into the hidden column. */
export const typedInto = ({ values }: SheetGrid) =>
  fc
    .uniqueArray(
      fc.record({
        row: fc.integer({ min: 0, max: values.length + 3 }),
        column: fc.integer({ min: 1, max: (values[0]?.length ?? 0) + 3 }),
      }),
      { minLength: 1, maxLength: 25, selector: ({ row, column }) => row * 1000 + column },
    )
    .map((cells) => cells.map((cell, nth): Typed => ({ ...cell, text: `ghi chú ${nth + 1}.` })));

const allText = (grid: SheetGrid) => grid.values.flat().join('\n');

/** Each text stands somewhere. */
export function expectAll(grid: SheetGrid, typed: readonly Typed[]): void {
  const text = allText(grid);
  expect(typed.filter((each) => !text.includes(String(each.text)))).toEqual([]);
}

/** Below all, in each row that the add-in keeps to itself, beside each of its columns and in the first of them. */
function typedBelow({ values }: SheetGrid): Typed[] {
  const rows = values.flatMap(([key], row) => (/^printed/.test(String(key)) ? [row] : []));
  expect(rows).not.toEqual([]);
  return rows.flatMap((row) =>
    [1, values[0]?.length ?? 0].map((column) => ({ row, column, text: `dưới ${row} ${column}.` })),
  );
}

/** In the hidden column, below everything: whoever unhides it, or pastes rows, comes there. */
function typedAmongKeys({ values }: SheetGrid): Typed[] {
  return [1, 4].map((below) => ({
    ...{ row: values.length + below, column: 0 },
    text: `cột ẩn ${below}.`,
  }));
}

/** Whatever is typed into whatever cell of a sheet stands on it when it is made again, and once more. */
export function expectPreserved(before: SheetGrid, again: (grid: SheetGrid) => SheetWrite): void {
  for (const typed of [typedBelow(before), typedAmongKeys(before)]) {
    const grid = structuredClone(before);
    for (const each of typed) typeInto(grid, each);
    expectAll(gridOf(again(grid).model), typed);
  }
  fc.assert(
    fc.property(typedInto(before), (typed) => {
      const grid = structuredClone(before);
      for (const each of typed) typeInto(grid, each);
      const once = gridOf(again(grid).model);
      expectAll(once, typed);
      const twice = gridOf(again(once).model);
      expectAll(twice, typed);
      expect(gridOf(again(twice).model).values).toEqual(twice.values);
    }),
    runs(4),
  );
}
