import fc from 'fast-check';
import { resultsWrites } from '../../../src/app/resultsWrites';
import { assignPlan, defaultAssignOptions } from '../../../src/core/assign/assignPlan';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { evidenceWrite } from '../../../src/core/collect/evidenceSheet';
import { reportsOf } from '../../../src/core/collect/reports';
import { readReturned } from '../../../src/core/collect/returned';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import type { Plan, SheetWrite } from '../../../src/core/plan/plan';
import { gridOf } from '../agencies/modelGrid';
import { planReading } from '../assign/planReading';
import { runs } from '../../whole';

const AGENCY = 'Sở Nội vụ';
const INDEX = 'Tổng hợp giao việc';
const ONLY = { ...defaultAssignOptions, agencies: [AGENCY] };

const reading = planReading();
const own = (...sheets: SheetGrid[]) => ({
  ...reading,
  snapshot: { ...reading.snapshot, sheets: [...reading.snapshot.sheets, ...sheets] },
});
const writeIn = ({ sheets }: Plan, name: string): SheetWrite => {
  const write = sheets.find(({ model }) => model.name === name);
  if (!write) throw new Error(`no sheet ${name}`);
  return write;
};
const assigned = (options: Parameters<typeof assignPlan>[1], ...sheets: SheetGrid[]) =>
  finish(assignPlan(own(...sheets), options));

function typeInto({ values, formulas, numberFormats }: SheetGrid, at: Typed): void {
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

interface Typed {
  row: number;
  column: number;
  text: CellValue;
}

/** Anywhere on a sheet of this size, and beside and below it; never into the hidden column. */
const typedInto = ({ values }: SheetGrid) =>
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

function expectAll(grid: SheetGrid, typed: readonly Typed[]): void {
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

function expectPreserved(before: SheetGrid, again: (grid: SheetGrid) => SheetWrite): void {
  const below = structuredClone(before);
  for (const each of typedBelow(before)) typeInto(below, each);
  expectAll(gridOf(again(below).model), typedBelow(before));
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

const first = assigned(ONLY);

test('[G9] whatever is typed into whatever cell of an agency’s sheet stands on it when it is made again', () => {
  const before = gridOf(writeIn(first, AGENCY).model);
  expectPreserved(before, (grid) => writeIn(assigned(ONLY, grid), AGENCY));
});

test('[G9] and when it is made again with other columns', () => {
  const before = gridOf(writeIn(first, AGENCY).model);
  const few = { ...ONLY, inputs: ['score' as const, 'note' as const] };
  expectPreserved(before, (grid) => writeIn(assigned(few, grid), AGENCY));
});

test('[G11] whatever is typed into whatever cell of the index stands on it when it is made again', () => {
  const before = gridOf(writeIn(first, INDEX).model);
  expectPreserved(before, (grid) => writeIn(assigned(ONLY, grid), INDEX));
});

const filled = gridOf(writeIn(first, AGENCY).model);
for (const [nth, row] of filled.values.entries()) {
  if (!/^par:|^task:/.test(String(row[0]))) continue;
  typeInto(filled, { row: nth, column: 8, text: `QĐ ${nth}` });
}

/** The sheet of results over an earlier one. */
function results(...sheets: SheetGrid[]): SheetWrite | undefined {
  const source = own(filled, ...sheets);
  const returned = finish(readReturned([{ file: null, snapshot: source.snapshot }], source.tables));
  const criteria = finish(criteriaByRef(source.tables));
  const reports = finish(reportsOf(returned.sheets, criteria, (name) => name));
  return finish(resultsWrites(source, new Map(), reports))[0];
}

test('[T4] whatever is typed into whatever cell of the results stands on it when it is made again', () => {
  const made = results();
  if (!made) throw new Error('no results');
  // Nothing is written where the sheet would be the same.
  const again = (grid: SheetGrid): SheetGrid => {
    const write = results(grid);
    return write ? gridOf(write.model) : grid;
  };
  const before = gridOf(made.model);
  fc.assert(
    fc.property(typedInto(before), (typed) => {
      const grid = structuredClone(before);
      for (const each of typed) typeInto(grid, each);
      const once = again(grid);
      expectAll(once, typed);
      expectAll(again(once), typed);
    }),
    runs(4),
  );
});

test('[T6] whatever is typed into whatever cell of the register of evidence stands on it when it is made again', () => {
  const criteria = finish(criteriaByRef(reading.tables));
  const source = own(filled);
  const returned = finish(readReturned([{ file: null, snapshot: source.snapshot }], source.tables));
  const reports = finish(reportsOf(returned.sheets, criteria, (name) => name));
  const write = (...sheets: SheetGrid[]) =>
    finish(evidenceWrite(own(...sheets).snapshot, criteria, reports));
  expectPreserved(gridOf(write().model), (grid) => write(grid));
});
