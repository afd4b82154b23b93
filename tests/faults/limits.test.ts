import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import type { CellValue } from '../../src/core/base/grid';
import type { Plan } from '../../src/core/plan/plan';
import { seedPlan } from '../seedPlan';
import { tableOf } from '../bench/tables';
import { tableOfAgencies } from '../bench/agencies';
import { openSheets, type Bench } from '../workbench/bench';
import { finish } from '../../src/core/base/task';

/** Excel on the web's limits are the host's: 5 MB a request or an answer, 5 million cells a read. */
const MINUTES = 60_000;

async function readingOf({ port }: Bench): Promise<Reading> {
  const reading = await check(port);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

/** Writes with progress. @returns how many times progress was told */
async function write({ port }: Bench, plan: Plan): Promise<number> {
  let told = 0;
  const applied = await port.apply(plan, {
    onProgress: () => {
      told += 1;
    },
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return told;
}

/** The published plan's first table, on a sheet for each of so many provinces. */
function provinces(count: number): Record<string, CellValue[][]> {
  const [plan] = seedPlan().sheets;
  const rows: CellValue[][] = plan?.values.map((cells) => [...cells]) ?? [];
  return Object.fromEntries(Array.from({ length: count }, (_, nth) => [`Tỉnh ${nth + 1}`, rows]));
}

test(
  '63 provinces in one workbook are read, recalculated and highlighted',
  async () => {
    const bench = await openSheets(provinces(63));
    const reading = await readingOf(bench);
    expect(reading.tables).toHaveLength(63);
    expect(await write(bench, finish(recalculateTask(reading, 'values')))).toBeGreaterThan(0);
    expect(await write(bench, finish(highlightTask(await readingOf(bench))))).toBeGreaterThan(0);
    const after = await readingOf(bench);
    expect(after.tables.every(({ computed }) => computed.total.target === 93.1572e8)).toBe(true);
    expect(finish(recalculateTask(after, 'values')).cells).toEqual([]);
    bench.close();
  },
  4 * MINUTES,
);

// The stand-in reckons the whole workbook anew for each run of cells: 63 provinces would take minutes.
test(
  'ten provinces in one workbook are recalculated with live formulas',
  async () => {
    const bench = await openSheets(provinces(10));
    const plan = finish(recalculateTask(await readingOf(bench), 'formulas'));
    expect(await write(bench, plan)).toBeGreaterThan(0);
    const after = await readingOf(bench);
    expect(after.tables.every(({ computed }) => computed.total.target === 93.1572e8)).toBe(true);
    expect(finish(recalculateTask(after, 'formulas')).cells).toEqual([]);
    bench.close();
  },
  4 * MINUTES,
);

test(
  'sheets for 300 agencies are written, and taken back',
  async () => {
    const bench = await openSheets({ Bảng: tableOfAgencies() });
    const plan = finish(assignTask(await readingOf(bench)));
    expect(plan.sheets).toHaveLength(301);
    expect(await write(bench, plan)).toBeGreaterThan(3);
    expect(bench.engine.sheets.length).toBeGreaterThan(300);
    const reverted = await bench.port.revert();
    expect(reverted).toMatchObject({ ok: true });
    expect(bench.engine.sheets.filter(({ visibility }) => visibility === 'visible')).toHaveLength(
      1,
    );
    bench.close();
  },
  4 * MINUTES,
);

test(
  'a table of 100,000 rows is read in pieces, marked, recalculated, assigned, and all of it taken back',
  async () => {
    const bench = await openSheets({ Bảng: tableOf(100_000).values });
    const reading = await readingOf(bench);
    expect(reading.tables[0]?.appendix.criteria).toHaveLength(100_000);
    const before = stateOf(bench);

    expect(await write(bench, finish(highlightTask(reading)))).toBeGreaterThan(3);
    const recalculation = finish(recalculateTask(reading, 'values'));
    expect(recalculation.cells.length).toBeGreaterThan(300_000);
    expect(await write(bench, recalculation)).toBeGreaterThan(3);
    const after = await readingOf(bench);
    expect(finish(recalculateTask(after, 'values')).cells).toEqual([]);
    // Last, because its live formulas are reckoned anew with every batch.
    const chosen = { ...defaultAssignOptions, agencies: ['Sở Nội vụ'] };
    expect(await write(bench, finish(assignTask(after, chosen)))).toBeGreaterThan(0);

    for (let nth = 0; nth < 3; nth += 1) {
      expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
    }
    expect(stateOf(bench)).toEqual(before);
    bench.close();
  },
  10 * MINUTES,
);

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
