import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { previewTask } from '../../src/app/session/preview';
import { recalculateTask } from '../../src/app/recalculate';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import type { CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { Plan } from '../../src/core/plan/plan';
import { seedPlan } from '../seedPlan';
import { tableOf } from '../bench/tables';
import { tableOfAgencies } from '../bench/agencies';
import { openSheets, type Bench } from '../workbench/bench';
import { expectSlices, expectSlicesOn } from './expectSlices';
import { IS_WHOLE } from '../whole';

/** Excel on the web's limits are the host's: 5 MB a request or an answer, 5 million cells a read. */
let bench: Bench;
afterEach(() => bench.close());

/** @param most work in a slice */
function readingOf(most = Infinity): Promise<Reading> {
  return expectSlicesOn(bench, most, async () => {
    const reading = await check(bench.port);
    if (!reading.ok) throw new Error(reading.problem.code);
    return reading.value;
  });
}

/** Writes with progress. @returns how many times progress was told */
function write(plan: Plan, most = Infinity): Promise<number> {
  return expectSlicesOn(bench, most, async () => {
    let told = 0;
    const onProgress = () => {
      told += 1;
    };
    const applied = await bench.port.apply(plan, { onProgress });
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
    return told;
  });
}

async function undo(most = Infinity): Promise<void> {
  const undone = await expectSlicesOn(bench, most, () => bench.port.revert());
  expect(undone).toMatchObject({ ok: true, value: { kept: [] } });
}

/** The published plan's first table, on a sheet for each of so many provinces. */
function provinces(count: number): Record<string, CellValue[][]> {
  const [plan] = seedPlan().sheets;
  const rows: CellValue[][] = plan?.values.map((cells) => [...cells]) ?? [];
  return Object.fromEntries(Array.from({ length: count }, (_, nth) => [`Tỉnh ${nth + 1}`, rows]));
}

/** Many sheets and rows take the stand-in minutes: `npm run faults` does. */
const PROVINCES = IS_WHOLE ? 63 : 16;

test('many provinces in one workbook are read, recalculated, highlighted and undone', async () => {
  bench = await openSheets(provinces(PROVINCES));
  const reading = await readingOf(30_000);
  expect(reading.tables).toHaveLength(PROVINCES);
  const recalculation = expectSlices(34_000, recalculateTask(reading, 'values'));
  const preview = expectSlices(34_000, previewTask(reading, recalculateTask(reading, 'values')));
  expect(preview.chosen.cells.length).toBeGreaterThan(0);
  expect(await write(recalculation, 40_000)).toBeGreaterThan(0);
  const marks = expectSlices(10_000, highlightTask(await readingOf()));
  expect(await write(marks, 15_000)).toBeGreaterThan(0);
  const after = await readingOf();
  expect(after.tables.every(({ computed }) => computed.total.target === 93.1572e8)).toBe(true);
  expect(finish(recalculateTask(after, 'values')).cells).toEqual([]);
  await undo(5_000);
  await undo(40_000);
});

// The stand-in reckons the whole workbook anew for each run of cells: 63 provinces would take minutes.
test('some provinces in one workbook are recalculated with live formulas', async () => {
  bench = await openSheets(provinces(4));
  const plan = finish(recalculateTask(await readingOf(), 'formulas'));
  expect(await write(plan, 40_000)).toBeGreaterThan(0);
  const after = await readingOf();
  expect(after.tables.every(({ computed }) => computed.total.target === 93.1572e8)).toBe(true);
  expect(finish(recalculateTask(after, 'formulas')).cells).toEqual([]);
});

test('sheets for 300 agencies are written, and taken back', async () => {
  bench = await openSheets({ Bảng: tableOfAgencies() });
  const plan = expectSlices(4_000, assignTask(await readingOf()));
  expect(plan.sheets).toHaveLength(301);
  expect(await write(plan, 75_000)).toBeGreaterThan(3);
  expect(bench.engine.sheets.length).toBeGreaterThan(300);
  await undo(65_000);
  expect(bench.engine.sheets.filter(({ visibility }) => visibility === 'visible')).toHaveLength(1);
});

const ROWS = IS_WHOLE ? 100_000 : 10_000;

test('a long table is read in pieces, marked, recalculated, assigned, and all of it taken back', async () => {
  bench = await openSheets({ Bảng: tableOf(ROWS).values });
  const reading = await readingOf();
  expect(reading.tables[0]?.appendix.criteria).toHaveLength(ROWS);
  const before = stateOf(bench);

  expect(await write(finish(highlightTask(reading)), 4 * ROWS)).toBeGreaterThan(3);
  const recalculation = finish(recalculateTask(reading, 'values'));
  expect(recalculation.cells.length).toBeGreaterThan(3 * ROWS);
  expect(await write(recalculation, 60_000 + 8 * ROWS)).toBeGreaterThan(3);
  const after = await readingOf();
  expect(finish(recalculateTask(after, 'values')).cells).toEqual([]);
  // Last, because its live formulas are reckoned anew with every batch.
  const chosen = { ...defaultAssignOptions, agencies: ['Sở Nội vụ'] };
  expect(await write(finish(assignTask(after, chosen)))).toBeGreaterThan(0);

  for (let nth = 0; nth < 3; nth += 1) await undo(80_000 + 5 * ROWS);
  expect(stateOf(bench)).toEqual(before);
});

/** Every cell of the table, and how many marks stand on it: comparing all that the engine knows would take minutes. */
function stateOf({ engine }: Bench): unknown {
  const [sheet, ...others] = engine.sheets;
  if (!sheet) throw new Error('no sheet');
  const { cells, conditionalFormats } = sheet;
  const used = cells.used(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const values = Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => cells.value(row, column)).join('|'),
  );
  return { values, marks: conditionalFormats.all().length, others: others.length };
}
