import { assignTask } from '../../src/app/assign';
import { readingTask } from '../../src/app/check';
import { collectTask } from '../../src/app/collect';
import type { Reading } from '../../src/app/reading';
import { canonicalNames } from '../../src/core/agencies/namesByKey';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { collect } from '../../src/core/collect/collect';
import { reportsOf } from '../../src/core/collect/reports';
import { readReturned } from '../../src/core/collect/returned';
import type { SheetGrid } from '../../src/core/base/grid';
import type { Plan } from '../../src/core/plan/plan';
import type { SheetModel } from '../../src/core/ownSheets/sheetModel';
import { finish } from '../../src/core/base/task';
import { tableOf } from '../bench/tables';
import { gridOf } from '../core/agencies/modelGrid';
import { workbookOf } from '../snapshot';
import { expectSlices } from './expectSlices';
import { IS_WHOLE } from '../whole';

/** 20,000 rows take counted sources most of a minute: `npm run faults` does. */
const ROWS = IS_WHOLE ? 20_000 : 6_000;

/** Sheets of two agencies, everything filled in, and what the workbook then says. */
function filledIn(): Reading {
  const table = tableOf(ROWS);
  const plan = finish(assignTask(read([table])));
  return read([table, ...plan.sheets.map(({ model }) => filled(model))]);
}

function read(sheets: SheetGrid[]): Reading {
  const reading = expectSlices(40_000 + 5 * ROWS, readingTask(workbookOf(...sheets)));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

function filled(model: SheetModel): SheetGrid {
  const values = model.values.map((cells) => [...cells]);
  for (const { row, column, rows, columns } of model.inputs) {
    for (const cells of values.slice(row, row + rows)) {
      cells.fill('0,05', column, column + columns);
    }
  }
  return gridOf({ ...model, values, styles: [] });
}

/** What the tab does. */
function collecting({ snapshot, tables, directory, ...reading }: Reading): Plan {
  const { sheets } = expectSlices(
    150_000 + 25 * ROWS,
    readReturned([{ file: null, snapshot }], tables),
  );
  const criteria = expectSlices(2_400, criteriaByRef(tables));
  const names = canonicalNames(directory);
  const reports = expectSlices(45_000 + 0.6 * ROWS, reportsOf(sheets, criteria, names));
  const { accepted } = expectSlices(40_000 + 2.5 * ROWS, collect(tables, sheets));
  // The most is the sheet of results, of which rows with several texts are put together without a pause.
  const whole = { snapshot, tables, directory, ...reading };
  return expectSlices(150_000 + 67 * ROWS, collectTask(whole, accepted, reports));
}

test('collected from sheets of thousands of rows, and once more over the results that are kept', () => {
  const reading = filledIn();
  const first = collecting(reading);
  expect(first.cells.length).toBeGreaterThan(0.9 * ROWS);
  const [results] = first.sheets;
  if (!results) throw new Error('no sheet of results');
  const again = finish(
    readingTask(workbookOf(...reading.snapshot.sheets, gridOf({ ...results.model, styles: [] }))),
  );
  if (!again.ok) throw new Error(again.problem.code);
  expect(collecting(again.value).cells).toHaveLength(first.cells.length);
});
