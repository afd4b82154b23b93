import type { CellValue } from '../../../src/core/base/grid';
import { emptyPlan, type CellChange } from '../../../src/core/plan/plan';
import { openSheets, type Bench } from '../../workbench/bench';

const SHEET = 'Bảng';

let bench: Bench;
afterEach(() => bench.close());

function sheet() {
  const [first] = bench.engine.sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

const column = (rows: number) =>
  Array.from({ length: rows }, (_, row) => sheet().cells.value(row, 0));

async function open(...values: CellValue[]): Promise<void> {
  bench = await openSheets({ [SHEET]: values.map((value) => [value]) });
}

async function write(changes: [row: number, before: CellValue, after: CellValue][]): Promise<void> {
  const cells = changes.map(([row, before, after]): CellChange => {
    return {
      sheet: SHEET,
      row,
      column: 0,
      before,
      after,
      why: { is: 'recalculate' },
    };
  });
  expect(await bench.port.apply({ ...emptyPlan('recalculate'), cells })).toMatchObject({
    ok: true,
  });
}

test('a number goes into a cell of the text format as a number, and the format comes back', async () => {
  await open('0,5');
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  sheet().formats.set(cell, { numberFormat: '@' });
  await write([[0, '0,5', 0.5]]);
  expect(column(1)).toEqual([0.5]);
  expect(sheet().formats.get(0, 0).numberFormat).toBe('General');
  await bench.port.revert();
  expect(column(1)).toEqual(['0,5']);
  expect(sheet().formats.get(0, 0).numberFormat).toBe('@');
});

/** Of errors and of texts that spell them, as a formula tells them apart. */
const errorsIn = (rows: number) =>
  Array.from({ length: rows }, (_, row) => sheet().cells.isError(row, 0));

test('[W9] an error that stands by itself comes back as that error, and a text that spells it as a text', async () => {
  await open('', '', 'văn bản', '', '#N/A');
  for (const [row, text] of ['#N/A', '#DIV/0!', 'văn bản', '#REF!'].entries()) {
    sheet().cells.enter(row, 0, text);
  }
  // One whose format says text, though it was typed before.
  const cell = { row: 3, column: 0, rows: 1, columns: 1 };
  sheet().formats.set(cell, { numberFormat: '@' });
  const before = column(5);
  expect(errorsIn(5)).toEqual([true, true, false, true, false]);
  await write(before.map((value, row) => [row, value, row + 0.5]));
  expect(column(5)).toEqual([0.5, 1.5, 2.5, 3.5, 4.5]);
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { cells: 5, kept: [] } });
  expect(column(5)).toEqual(before);
  expect(errorsIn(5)).toEqual([true, true, false, true, false]);
  expect(sheet().formats.get(3, 0).numberFormat).toBe('@');
});

test('where most of a sheet is neither as written nor as before, it was moved about: nothing goes to old addresses', async () => {
  await open(1, 2, 3, 4, 5);
  await write([
    [0, 1, 11],
    [1, 2, 12],
    [2, 3, 13],
    [3, 4, 50],
    [4, 5, 50],
  ]);
  sheet().cells.insertRows(0, 1);
  const reverted = await bench.port.revert();
  const kept = [1, 2, 3, 4, 5].map((row) => `${SHEET}!A${row}`);
  expect(reverted).toMatchObject({ ok: true, value: { cells: 0 } });
  expect(reverted.ok && [...reverted.value.kept].sort()).toEqual(kept);
  // In the fifth row stands what was written there, but of another row.
  expect(column(6)).toEqual(['', 11, 12, 13, 50, 50]);
});

test('where most is as written, what somebody typed stays and the others are given back', async () => {
  await open(1, 2, 3);
  await write([
    [0, 1, 11],
    [1, 2, 12],
    [2, 3, 13],
  ]);
  sheet().cells.setValue(1, 0, 7);
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { cells: 2, kept: [`${SHEET}!A2`] } });
  expect(column(3)).toEqual([1, 7, 3]);
});

test('[W8] where a cell that shows where the table stands changed, nothing is written', async () => {
  await open('STT', 1);
  const cell: CellChange = {
    sheet: SHEET,
    row: 1,
    column: 0,
    before: 1,
    after: 2,
    why: { is: 'recalculate' },
  };
  const preconditions = [{ sheet: SHEET, row: 0, column: 0, contents: ['STT'] }];
  sheet().cells.setValue(0, 0, 'TT');
  const applied = await bench.port.apply({
    ...emptyPlan('recalculate'),
    cells: [cell],
    preconditions,
  });
  const details = { sheet: SHEET, cell: 'A1' };
  expect(applied).toMatchObject({ problem: { code: 'changed-under-us', details } });
  expect(column(2)).toEqual(['TT', 1]);
});
