import { emptyPlan } from '../../src/core/plan/plan';
import { cellOf, openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, change, PAR, writePlan } from './samples';

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

test('cells, a new column and highlights are written in one sync after one look', async () => {
  const applied = await bench.port.apply(writePlan());
  expect(applied).toMatchObject({ ok: true, value: { highlights: 1 } });
  expect(bench.host.traffic.totals().syncs).toBe(2);
  const sheet = bench.engine.sheets[0];
  expect(cellOf(bench.engine, PAR, 5, 2)).toBe(8.5);
  expect(sheet?.cells.formula(6, 2)).toBe('=SUM(C8:C9)');
  expect(cellOf(bench.engine, PAR, 9, 7)).toBe('1/63');
  expect(cellOf(bench.engine, PAR, 10, 7)).toBe('=không phải công thức');
  expect(sheet?.formats.get(5, 2).numberFormat).toBe('0.00##');
  expect(sheet?.formats.get(20, 7).borders).toEqual(sheet?.formats.get(20, 5).borders);
  expect(sheet?.layout.columnWidth(7)).toBe(sheet?.layout.columnWidth(5));
  expect(sheet?.conditionalFormats.all()).toMatchObject([
    { formula: 'AND(N("CCHC")=0,$D6<$E6)', look: { fill: '#FFC7CE', bold: true } },
  ]);
});

test('revert gives back every cell, look, width, conditional format and sheet', async () => {
  const before = describeWorkbook(bench.engine);
  await bench.port.apply(writePlan());
  expect(describeWorkbook(bench.engine)).not.toEqual(before);
  expect(await bench.port.lastWrite()).toMatchObject({
    value: { kind: 'recalculate', isUnfinished: false },
  });
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { kind: 'recalculate', kept: [] } });
  expect(describeWorkbook(bench.engine)).toEqual(before);
  expect(await bench.port.lastWrite()).toEqual({ ok: true, value: null });
  expect(await bench.port.revert()).toMatchObject({ problem: { code: 'nothing-to-revert' } });
});

test('the oldest Excel that the manifest takes reads, writes and reverts as well', async () => {
  bench.host.settings.excelApi = '1.9';
  const before = describeWorkbook(bench.engine);
  const model = agencyModel(['par:1.1']);
  expect(await bench.port.apply(writePlan())).toMatchObject({ ok: true });
  expect(await bench.port.apply(assignPlan(model))).toMatchObject({ ok: true });
  const remade = assignPlan(agencyModel(['par:2']), model.name);
  expect(await bench.port.apply(remade)).toMatchObject({ ok: true });
  for (let writes = 0; writes < 3; writes += 1) {
    expect(await bench.port.revert()).toMatchObject({ ok: true });
  }
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test('writes are undone one after the other, newest first', async () => {
  const start = describeWorkbook(bench.engine);
  await bench.port.apply({ ...emptyPlan('fix'), cells: [change(5, 2, '8.5', 8.5)] });
  await bench.port.apply({ ...emptyPlan('recalculate'), cells: [change(5, 2, 8.5, 9)] });
  await bench.port.revert();
  expect(cellOf(bench.engine, PAR, 5, 2)).toBe(8.5);
  await bench.port.revert();
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

test('the file saved after a revert holds what the file held before', async () => {
  await bench.port.apply(writePlan());
  await bench.port.revert();
  const before = describeWorkbook(bench.engine);
  await bench.engine.load(await bench.save());
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test('a cell changed since it was read stops the whole write', async () => {
  const before = describeWorkbook(bench.engine);
  bench.engine.sheets[0]?.cells.enter(6, 2, '2');
  const changed = describeWorkbook(bench.engine);
  expect(changed).not.toEqual(before);
  const applied = await bench.port.apply(writePlan());
  expect(applied).toMatchObject({
    ok: false,
    problem: { code: 'changed-under-us', details: { sheet: PAR, cell: 'C7' } },
  });
  expect(describeWorkbook(bench.engine)).toEqual(changed);
});

test('a cell that somebody changed after the write is kept and named, unless it may go', async () => {
  await bench.port.apply(writePlan());
  bench.engine.sheets[0]?.cells.enter(5, 2, '7,5');
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { kept: [`${PAR}!C6`] } });
  expect(cellOf(bench.engine, PAR, 5, 2)).toBe(7.5);
  expect(cellOf(bench.engine, PAR, 6, 2)).toBe('1.5');
});

test('what is wanted already is not written again', async () => {
  const plan = { ...writePlan(), newColumns: [] };
  await bench.port.apply(plan);
  bench.host.traffic.reset();
  const again = await bench.port.apply({ ...emptyPlan('highlight'), highlights: plan.highlights });
  expect(again).toMatchObject({ ok: true, value: { cells: [] } });
  const sheet = bench.engine.sheets[0];
  expect(sheet?.conditionalFormats.all()).toHaveLength(1);
});

test('a protected sheet, a protected structure and a read-only workbook are said, and nothing is written', async () => {
  const sheet = bench.engine.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.isProtected = true;
  const start = describeWorkbook(bench.engine);
  expect(await bench.port.apply(writePlan())).toMatchObject({
    problem: { code: 'sheet-protected', details: { sheet: PAR } },
  });
  sheet.isProtected = false;
  bench.engine.isStructureProtected = true;
  expect(await bench.port.apply(writePlan())).toMatchObject({
    problem: { code: 'structure-protected' },
  });
  bench.engine.isStructureProtected = false;
  bench.host.settings.isReadOnly = true;
  expect(await bench.port.apply(writePlan())).toMatchObject({ problem: { code: 'read-only' } });
  bench.host.settings.isReadOnly = false;
  bench.host.settings.isCellBeingEdited = true;
  expect(await bench.port.apply(writePlan())).toMatchObject({
    problem: { code: 'cell-edit-mode' },
  });
  sheet.isProtected = true;
  expect(describeWorkbook(bench.engine)).toEqual(start);
});
