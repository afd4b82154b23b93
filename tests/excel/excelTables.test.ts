import type { InputColumn } from '../../src/core/assign/assignOptions';
import { problemMessage } from '../../src/strings/problemMessage';
import { vi } from '../../src/strings/vi';
import type { SheetCells } from '../../src/workbench/engine/engine';
import { openSeed, openSheets, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { assignPlanOf, cellsOf, rowWith } from './agencyBench';

const AGENCY = 'Sở Tư pháp';

let bench: Bench;
afterEach(() => bench.close());

/** Where the notes are filled in, by its heading. */
function noteColumn(cells: SheetCells): number {
  const row = rowWith(cells, 'columns:');
  const columns = Array.from({ length: 20 }, (_, at) => 19 - at);
  return columns.find((at) => cells.value(row, at) !== '') ?? 0;
}

/** Somebody makes a table of a sheet's cells, with Ctrl+T. */
function tableOn(name: string): jest.SpyInstance {
  const sheet = bench.engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  const area = { row: 6, column: 1, rows: 20, columns: 12 };
  return jest.spyOn(sheet, 'tables', 'get').mockReturnValue([{ name: 'Bảng1', area }]);
}

test('[W13] a sheet with one of Excel’s own tables is not made again, and what is to be done is said', async () => {
  bench = await openSeed();
  const apply = async (inputs: InputColumn[]) =>
    bench.port.apply(await assignPlanOf(bench, [AGENCY], inputs));
  expect(await apply(['score', 'evidence', 'note'])).toMatchObject({ ok: true });
  const cells = cellsOf(bench, AGENCY);
  const row = rowWith(cells, 'par:2.1.1');
  cells.enter(row, noteColumn(cells), 'ghi chú');
  const table = tableOn(AGENCY);
  const before = describeWorkbook(bench.engine);
  const refused = await apply(['score', 'note']);
  expect(refused).toMatchObject({
    problem: { code: 'excel-table', details: { sheet: AGENCY, table: 'Bảng1' } },
  });
  if (!refused.ok) expect(problemMessage(refused.problem, vi)).toContain('Bảng1');
  expect(describeWorkbook(bench.engine)).toEqual(before);
  table.mockRestore();
  expect(await apply(['score', 'note'])).toMatchObject({ ok: true });
  const again = cellsOf(bench, AGENCY);
  const rowAgain = rowWith(again, 'par:2.1.1');
  expect(Array.from({ length: 16 }, (_, at) => again.value(rowAgain, at))).toContain('ghi chú');
});

test('[W13] nor is one given back that was made again, until its table is a range again: nothing is lost', async () => {
  bench = await openSeed();
  const apply = async (inputs: InputColumn[]) =>
    bench.port.apply(await assignPlanOf(bench, [AGENCY], inputs));
  expect(await apply(['score', 'evidence', 'note'])).toMatchObject({ ok: true });
  const first = describeWorkbook(bench.engine) as { name: string }[];
  expect(await apply(['score', 'note'])).toMatchObject({ ok: true });
  const table = tableOn(AGENCY);
  const again = describeWorkbook(bench.engine);
  const refused = await bench.port.revert();
  expect(refused).toMatchObject({
    problem: { code: 'excel-table', details: { sheet: AGENCY, table: 'Bảng1' } },
  });
  if (!refused.ok) expect(problemMessage(refused.problem, vi)).toContain('hoàn tác');
  expect(describeWorkbook(bench.engine)).toEqual(again);
  expect(await bench.port.lastWrite()).toMatchObject({ value: { isUnfinished: false } });
  table.mockRestore();
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  const named = (all: typeof first) => all.find(({ name }) => name === AGENCY);
  expect(named(describeWorkbook(bench.engine) as typeof first)).toEqual(named(first));
});

test('[W13] a table on a sheet that an undo takes away, or leaves as it is, keeps nothing from being undone', async () => {
  bench = await openSeed();
  expect(await bench.port.apply(await assignPlanOf(bench, [AGENCY], ['score']))).toMatchObject({
    ok: true,
  });
  tableOn(AGENCY);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(bench.engine.sheets.map(({ name }) => name)).not.toContain(AGENCY);
});

test('in one of Excel’s own tables nothing is merged', async () => {
  bench = await openSheets({ A: [[1]] });
  tableOn('A');
  const merge = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('B7:C7').merge();
    await context.sync();
  });
  await expect(merge).rejects.toMatchObject({ code: 'InvalidOperation' });
});
