import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import type { Plan } from '../../src/core/plan/plan';
import type { Engine } from '../../src/workbench/engine/engine';
import { openBytes } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { faultWorkbook } from './operations';
import { finish } from '../../src/core/base/task';

/** Somebody changes the workbook between reading and writing. @returns what writing said, and whether it wrote */
async function writeAfter(change: (engine: Engine) => void, plan: (reading: Reading) => Plan) {
  const bench = await openBytes(await faultWorkbook());
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  bench.engine.batch('coauthor', () => {
    change(bench.engine);
  });
  const before = describeWorkbook(bench.engine);
  const applied = await bench.port.apply(plan(reading.value));
  const hasWritten = JSON.stringify(describeWorkbook(bench.engine)) !== JSON.stringify(before);
  const again = await check(bench.port);
  bench.close();
  return { problem: applied.ok ? null : applied.problem, hasWritten, readsAgain: again.ok };
}

const sheetOf = (engine: Engine) => {
  const [sheet] = engine.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** A column put in, by hand: what stands at and right of a column stands one further right. */
function putColumnIn(engine: Engine, at: number): void {
  const { cells } = sheetOf(engine);
  const used = cells.used(true);
  for (let row = 0; row < (used?.rows ?? 0); row += 1) {
    for (let column = used?.columns ?? 0; column > at; column -= 1) {
      cells.setValue(row, column, cells.value(row, column - 1));
    }
    cells.setValue(row, at, '');
  }
}

/** The rows between the header and the total, the last first. */
function sortRows(engine: Engine): void {
  const { cells } = sheetOf(engine);
  const [first, last, columns] = [1, 6, 7];
  const rows = Array.from({ length: last - first + 1 }, (_, nth) =>
    Array.from({ length: columns }, (_cell, column) => cells.value(last - nth, column)),
  );
  rows.forEach((row, nth) =>
    row.forEach((value, column) => cells.setValue(first + nth, column, value)),
  );
}

const recalculate = (reading: Reading) => finish(recalculateTask(reading, 'values'));

describe.each([
  ['recalculate', recalculate],
  ['highlight', (reading) => finish(highlightTask(reading))],
  ['make agency sheets', (reading) => finish(assignTask(reading))],
] as [string, (reading: Reading) => Plan][])('%s', (_name, plan) => {
  test('rows put in above: never written at the old address', async () => {
    const put = (engine: Engine) => {
      sheetOf(engine).cells.insertRows(0, 1);
    };
    const { problem, hasWritten, readsAgain } = await writeAfter(put, plan);
    expect(problem).toMatchObject({ code: 'changed-under-us', details: { sheet: 'PAR INDEX' } });
    expect([hasWritten, readsAgain]).toEqual([false, true]);
  });

  test('a row put in between', async () => {
    const put = (engine: Engine) => {
      sheetOf(engine).cells.insertRows(4, 1);
    };
    const { problem, hasWritten } = await writeAfter(put, plan);
    expect(problem).toMatchObject({ code: 'changed-under-us' });
    expect(hasWritten).toBe(false);
  });

  test.each([
    ['left of the table', 0, 'A1'],
    ['in the middle', 3, 'D1'],
  ])('a column put in %s', async (_where, at, cell) => {
    const { problem, hasWritten, readsAgain } = await writeAfter((engine) => {
      putColumnIn(engine, at);
    }, plan);
    expect(problem).toMatchObject({ code: 'changed-under-us', details: { cell } });
    expect([hasWritten, readsAgain]).toEqual([false, true]);
  });

  test('the rows sorted differently', async () => {
    const { problem, hasWritten, readsAgain } = await writeAfter(sortRows, plan);
    expect(problem).toMatchObject({ code: 'changed-under-us', details: { cell: 'A2' } });
    expect([hasWritten, readsAgain]).toEqual([false, true]);
  });

  test('another heading over a column', async () => {
    const rename = (engine: Engine) => {
      sheetOf(engine).cells.setValue(0, 4, 'Mục tiêu năm 2023');
    };
    const { problem, hasWritten } = await writeAfter(rename, plan);
    expect(problem).toMatchObject({ code: 'changed-under-us', details: { cell: 'E1' } });
    expect(hasWritten).toBe(false);
  });

  test('the sheet renamed', async () => {
    const rename = (engine: Engine) => {
      sheetOf(engine).name = 'Bảng chấm điểm';
    };
    const { problem, hasWritten, readsAgain } = await writeAfter(rename, plan);
    expect(problem).toMatchObject({ code: 'sheet-gone', details: { sheet: 'PAR INDEX' } });
    expect([hasWritten, readsAgain]).toEqual([false, true]);
  });
});

test('a cell that somebody else edited is named, and nothing is written', async () => {
  const edit = (engine: Engine) => {
    sheetOf(engine).cells.enter(2, 3, '1,25');
  };
  const { problem, hasWritten } = await writeAfter(edit, recalculate);
  expect(problem).toMatchObject({ code: 'changed-under-us', details: { cell: 'D3' } });
  expect(hasWritten).toBe(false);
});
