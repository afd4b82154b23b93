import { readingTask } from '../../src/app/check';
import { historyTask, otherTablesTask } from '../../src/app/history';
import { nextYearSheetsTask, nextYearTask } from '../../src/app/nextYear';
import { gridOf, type Reading } from '../../src/app/reading';
import { finish } from '../../src/core/base/task';
import type { SheetGrid } from '../../src/core/base/grid';
import { type NextYearChoices, plannedTables } from '../../src/core/nextYear/nextYearPlan';
import { tableOf } from '../bench/tables';
import { workbookOf } from '../snapshot';
import { expectSlices } from './expectSlices';

/** More than any index has, by far: twenty times the published plan. Whole fields: of one that is cut off there is a question. */
const ROWS = 27 * 111;
/** A tenth or two above what was counted. */
const MOST = { next: 85_000, set: 85_000, sheets: 85_000, matching: 70_000, history: 70_000 };

const NOW = { ...tableOf(ROWS), sheet: 'Nay' };
/** The same criteria a year before, in the opposite order of their words. */
const BEFORE: SheetGrid = {
  ...NOW,
  sheet: 'Trước',
  values: NOW.values.map((line) =>
    line.map((cell) =>
      typeof cell === 'string' ? cell.replace(/202(\d)/g, (_, y) => `202${Number(y) - 1}`) : cell,
    ),
  ),
};
BEFORE.formulas = BEFORE.values;

function read(...sheets: SheetGrid[]): Reading {
  const reading = finish(readingTask(workbookOf(...sheets)));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

function choicesOf(reading: Reading, hasSet: boolean): NextYearChoices {
  const [table] = plannedTables(reading.tables, reading.year);
  const grid = table && gridOf(reading, table.appendix.sheet);
  if (!table || !grid) throw new Error('no table');
  const was = { table, grid };
  const set = hasSet ? was : null;
  return {
    year: (table.appendix.targetYear ?? 0) + 1,
    targets: { is: 'last-year' },
    successors: new Map(),
    tables: [{ was, set, matches: new Map(), rescaled: new Map() }],
  };
}

test.each([
  ['[N1] next year’s plan', false, MOST.next],
  ['[N3] next year’s plan with a set of criteria', true, MOST.set],
] as const)('%s is made in slices', (_, hasSet, most) => {
  const reading = read(NOW);
  const choices = choicesOf(reading, hasSet);
  const { tables } = expectSlices(most, nextYearTask(reading, choices));
  expect(tables[0]?.model.values.length).toBeGreaterThan(ROWS / 2);
  const { sheets } = expectSlices(MOST.sheets, nextYearSheetsTask(reading, choices));
  expect(sheets).toHaveLength(1);
});

test('[Y4, Y6] criteria are found in another year, and the sheet of all years is made, in slices', () => {
  const reading = read(BEFORE, NOW);
  const table = reading.tables.find(({ appendix }) => appendix.sheet === 'Nay');
  if (!table) throw new Error('no table');
  const [other] = expectSlices(MOST.matching, otherTablesTask(reading, table));
  expect(other?.before.size).toBeGreaterThan(ROWS / 2);
  const { sheets } = expectSlices(MOST.history, historyTask(reading));
  expect(sheets).toHaveLength(1);
});
