import type { CellContent } from '../../src/core/base/cellContent';
import { isCopySheet } from '../../src/excel/effects/cells/cellCopies';
import { finish } from '../../src/core/base/task';
import { decodeRecord, encodeRecord } from '../../src/excel/journal/encode';
import { HEAD_COLUMNS } from '../../src/excel/journal/journalRows';
import { JOURNAL_SHEET } from '../../src/excel/journal/sheetNames';
import { cellOf, openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, PAR } from './samples';

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

const NAME = 'Sở Nội vụ';

function sheetNow() {
  const sheet = bench.engine.sheets.find(({ name }) => name === NAME);
  if (sheet === undefined) throw new Error(`no sheet ${NAME}`);
  return sheet;
}

test('a new sheet is filled from its model, looks and print setup included', async () => {
  const applied = await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  expect(applied).toMatchObject({ ok: true, value: { sheetsAdded: [NAME], sheetsUpdated: [] } });
  const sheet = sheetNow();
  expect(sheet.cells.value(3, 2)).toBe(2);
  expect(sheet.cells.link(3, 1)).toMatchObject({ place: `'${PAR}'!A6` });
  expect(sheet.layout.isColumnHidden(0)).toBe(true);
  expect(sheet.layout.columnWidth(1)).toBe(213.75);
  expect(sheet.layout.rowHeight(0)).toBe(30);
  expect(sheet.layout.frozen).toEqual({ rows: 1, columns: 2 });
  expect(sheet.layout.merges()).toEqual([{ row: 0, column: 1, rows: 1, columns: 3 }]);
  expect(sheet.formats.get(0, 1)).toMatchObject({ bold: true, fill: '#DDEBF7', fontSize: 14 });
  expect(sheet.formats.get(2, 2)).toMatchObject({ wrap: true, numberFormat: '0.00##' });
  expect(sheet.formats.get(2, 2).borders.left?.style).toBe('thin');
  expect(sheet.page).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    // As good as no limit: with none LibreOffice makes what it prints smaller.
    fitToHeight: 999,
    centerHeader: '&P',
    isFirstDifferent: true,
    firstPageNumber: 1,
    titleRows: { first: 0, last: 0 },
  });
  expect(sheet.tabColor).toBe('#0F6CBD');
  expect(sheet.showGridlines).toBe(false);
});

test('what is printed in blocks of columns has its own size, and the names beside each', async () => {
  const plan = assignPlan(agencyModel(['par:1.1']));
  const areas = [1, 3].map((column) => ({ row: 0, column, rows: 3, columns: 2 }));
  for (const { model } of plan.sheets) {
    if (!model.pageSetup) throw new Error('not printed');
    const titleColumns = { first: 1, last: 1 };
    model.pageSetup = { ...model.pageSetup, titleColumns, pages: { areas, percent: 100 } };
  }
  await bench.port.apply(plan);
  expect(bench.engine.sheets.find(({ name }) => name === NAME)?.page).toMatchObject({
    ...{ printAreas: areas, titleColumns: { first: 1, last: 1 }, titleRows: { first: 0, last: 0 } },
    ...{ scale: 100, fitToWidth: null },
  });
});

test('reverting a new sheet takes it away, and leaves the workbook as it was', async () => {
  const before = describeWorkbook(bench.engine);
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { sheetsRemoved: [NAME] } });
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test('a record of an older version, which kept more of each row, is undone as well', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  const journal = bench.engine.sheets.find(({ name }) => name.startsWith(JOURNAL_SHEET))?.cells;
  // Below the events of its writing.
  const [row, column] = [3, HEAD_COLUMNS];
  if (!journal) throw new Error('no journal');
  const record = finish(decodeRecord([String(journal.value(row, column))]));
  if (record === null || record === 'newer') throw new Error('no record');
  const added = record.added.map((one) => ({
    ...one,
    rows: one.rows.map((kept) => kept && `${kept}1zx`),
  }));
  journal.setValue(row, column, finish(encodeRecord({ ...record, added }))[0] ?? '');
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { sheetsRemoved: [NAME] } });
});

test('with the same keys only what differs is written, and what was typed stays', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  sheetNow().cells.enter(1, 3, 'Đã xong');
  const model = agencyModel(['par:1.1', 'par:1.2']);
  const [, row] = model.values;
  if (row) row[2] = 9;
  const applied = await bench.port.apply(assignPlan(model, NAME));
  expect(applied).toMatchObject({ ok: true, value: { sheetsUpdated: [NAME] } });
  expect(cellOf(bench.engine, NAME, 1, 3)).toBe('Đã xong');
  expect(cellOf(bench.engine, NAME, 1, 2)).toBe(9);
  // The copy of the cells that were written, and none of the sheet as a whole.
  const copies = bench.engine.sheets.filter(({ name }) => name.startsWith('_CCHC_sao'));
  expect(copies.filter(({ name }) => !isCopySheet(name)).map(({ name }) => name)).toEqual([]);
});

test('with other keys the sheet is made anew in its place, and revert brings all of it back', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  sheetNow().formats.set({ row: 1, column: 1, rows: 1, columns: 1 }, { italic: true });
  sheetNow().layout.setColumnWidth(2, 99);
  const before = describeWorkbook(bench.engine) as { name: string }[];
  const userSheets = before.filter(({ name }) => !name.startsWith('_CCHC'));
  const applied = await bench.port.apply(
    assignPlan(agencyModel(['par:2.1', 'par:2.2', 'par:3']), NAME),
  );
  expect(applied).toMatchObject({ ok: true, value: { sheetsUpdated: [NAME] } });
  expect(cellOf(bench.engine, NAME, 3, 0)).toBe('par:3');
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { sheetsRestored: [NAME], kept: [] } });
  const after = describeWorkbook(bench.engine) as { name: string }[];
  expect(after.filter(({ name }) => !name.startsWith('_CCHC'))).toEqual(userSheets);
  expect(after.map(({ name }) => name).filter((name) => name.startsWith('_CCHC_sao'))).toEqual([]);
});

test('inputs typed after a rewrite are kept until the user gives them up', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  sheetNow().cells.enter(1, 3, 'Đang làm');
  const kept = await bench.port.revert();
  expect(kept).toMatchObject({ ok: true, value: { sheetsRemoved: [], kept: [NAME] } });
  expect(cellOf(bench.engine, NAME, 1, 3)).toBe('Đang làm');
});

test('a sheet of the same name that is not the add-in’s is never written over', async () => {
  bench.engine.addSheet(NAME).cells.setValue(0, 0, 'của người dùng');
  const start = describeWorkbook(bench.engine);
  const applied = await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  expect(applied).toMatchObject({
    problem: { code: 'changed-under-us', details: { sheet: NAME } },
  });
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

test('a copied own sheet is read like any other', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  bench.engine.copySheet(sheetNow(), `${NAME} (2)`, 1);
  const read = await bench.port.read();
  const names = read.ok ? read.value.sheets.map(({ sheet }) => sheet) : [];
  expect(names).toContain(`${NAME} (2)`);
});

test('a remade sheet that somebody has deleted since comes back as it was', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  sheetNow().cells.enter(1, 3, 'Đã xong');
  await bench.port.apply(assignPlan(agencyModel(['par:1.2', 'par:1.3']), NAME));
  bench.engine.deleteSheet(sheetNow());
  const reverted = await bench.port.revert();
  expect(reverted).toMatchObject({ ok: true, value: { sheetsRestored: [NAME], kept: [] } });
  expect(sheetNow().visibility).toBe('visible');
  expect(cellOf(bench.engine, NAME, 0, 0)).toBe('cchc:1:agency:Sở Nội vụ');
  expect(cellOf(bench.engine, NAME, 1, 3)).toBe('Đã xong');
  expect(bench.engine.sheets.filter(({ name }) => name.startsWith('_CCHC_sao'))).toEqual([]);
});

test('a sheet that somebody typed on beside its inputs is kept too', async () => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  sheetNow().cells.enter(6, 1, 'ghi thêm bên dưới');
  const kept = await bench.port.revert();
  expect(kept).toMatchObject({ ok: true, value: { sheetsRemoved: [], kept: [NAME] } });
  expect(cellOf(bench.engine, NAME, 6, 1)).toBe('ghi thêm bên dưới');
});

test.each<[string, CellContent]>([
  ['text that begins with "="', '=bằng năm trước'],
  ['a formula', { formula: '=C2*2' }],
  ['an error', { error: '#N/A' }],
])('%s that gives way to the model comes back as what it was', async (_what, content) => {
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  sheetNow().cells.setContent(1, 1, content);
  const read = await bench.port.read();
  const asRead = read.ok ? read.value.sheets.find(({ sheet }) => sheet === NAME) : undefined;
  if (asRead === undefined) throw new Error('not read');
  const plan = assignPlan(agencyModel(['par:1.1']));
  const sheets = plan.sheets.map((write) => ({ ...write, replaces: NAME, asRead }));
  await bench.port.apply({ ...plan, sheets });
  expect(sheetNow().cells.value(1, 1)).toBe('Tiêu chí par:1.1');
  await bench.port.revert();
  expect(sheetNow().cells.content(1, 1)).toEqual(content);
});
