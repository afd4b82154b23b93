import type { CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { sheetMark } from '../../src/core/ownSheets/sheetModel';
import { emptyPlan, type SheetWrite } from '../../src/core/plan/plan';
import { overRegister } from '../../src/core/registers/overRegister';
import { readRegister } from '../../src/core/registers/readRegister';
import { type RegisterForm, registerSheet, sectionRow } from '../../src/core/registers/register';
import { type Bench, openSeed } from '../workbench/bench';
import { assignPlanOf, cellsOf, readingOf, rowWith } from './agencyBench';

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

const pageOf = (name: string) => bench.engine.sheets.find((one) => one.name === name)?.page;

async function apply(...sheets: SheetWrite[]) {
  const applied = await bench.port.apply({ ...emptyPlan('collect'), sheets });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
}

function type(name: string, row: number, column: number, value: CellValue) {
  bench.engine.batch('user', () => {
    cellsOf(bench, name).setValue(row, column, value);
  });
}

const NAME = 'Kết quả UBND cấp xã';
const FORM: RegisterForm = {
  ...{ mark: sheetMark('localities', 'x'), title: 'KẾT QUẢ', note: 'Ghi chú', tabColor: '#548235' },
  inBlocks: true,
  columns: [
    { heading: 'Địa phương', width: 34 },
    ...Array.from({ length: 16 }, (_, nth) => ({
      ...{ heading: `1.${nth + 1} Tiêu chí`, width: 14 },
      ...{ isTyped: true as const, isFigure: true as const },
    })),
  ],
};
const ROWS = ['A', 'B'].map((name) => ({
  key: `entry:locality|xã ${name}`,
  cells: [`UBND xã ${name}`, 1],
}));
const THEIRS = sectionRow('KHÁC');

/** The sheet as it was made while it was printed on A3, shrunk to one page's width. */
async function madeOnA3() {
  const { inBlocks, ...before } = FORM;
  expect(inBlocks).toBe(true);
  await apply({ model: finish(registerSheet({ ...before, paper: 'A3' }, NAME, ROWS)) });
}

async function again(rows = ROWS) {
  const { snapshot } = await readingOf(bench);
  const kept = finish(readRegister(snapshot, FORM, 0));
  if (!kept) throw new Error('not found');
  await apply(finish(overRegister(FORM, kept, rows, { about: 0, theirs: THEIRS })));
}

test.each([false, true])(
  '[L3] a sheet that was printed on A3 is printed on A4 once it is made again, and keeps what was typed (%p: columns and rows of one’s own)',
  async (isMore) => {
    await madeOnA3();
    const cells = cellsOf(bench, NAME);
    expect(pageOf(NAME)).toMatchObject({ paperSize: 8, fitToWidth: 1 });
    type(NAME, 4, 3, 0.75);
    type(NAME, 5, 4, 'chưa gửi');
    if (isMore) {
      type(NAME, 3, 18, 'Ý kiến');
      type(NAME, 5, 18, 'đã gọi điện');
      type(NAME, 8, 1, 'Nơi khác');
    }
    await again();
    expect(pageOf(NAME)).toMatchObject({ paperSize: 9, scale: 100, fitToWidth: null });
    expect(pageOf(NAME)?.printAreas.length).toBeGreaterThan(2);
    const now = cellsOf(bench, NAME);
    expect([now.value(4, 2), now.value(4, 3), now.value(5, 4)]).toEqual([1, 0.75, 'chưa gửi']);
    const all = Array.from({ length: 12 }, (_, row) => now.value(row, 1));
    const [heading, said] = [now.value(3, 18), now.value(5, 18)];
    const wanted = isMore ? ['Ý kiến', 'đã gọi điện', true] : ['', '', false];
    expect([heading, said, all.includes('Nơi khác')]).toEqual(wanted);

    // Made once more it stays as it is, whatever somebody made of its page.
    const areas = pageOf(NAME)?.printAreas;
    type(NAME, 4, 3, 0.5);
    await again();
    expect([now.value(4, 3), pageOf(NAME)?.printAreas]).toEqual([0.5, areas]);
    expect(cells.value(4, 3)).toBe(0.5);
  },
);

test('[L3] undone, its cells and its page are as they were: the paper, how it is fitted, the rows repeated, the margins', async () => {
  await madeOnA3();
  type(NAME, 4, 3, 0.75);
  const page = pageOf(NAME);
  if (!page) throw new Error(NAME);
  // Somebody has turned the paper, and made room on the left.
  page.orientation = 'portrait';
  page.margins = { ...page.margins, left: 90 };
  const { printAreas: areas, margins, titleRows } = page;
  await again();
  expect(page).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: null });
  expect(page.titleColumns).toEqual({ first: 1, last: 1 });
  expect(page.margins.left).not.toBe(90);
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(page).toMatchObject({ orientation: 'portrait', paperSize: 8, fitToWidth: 1 });
  expect({ areas: page.printAreas, margins: page.margins, titleRows: page.titleRows }).toEqual({
    ...{ areas, margins, titleRows },
  });
  expect(page.margins.left).toBe(90);
  // Nobody says how columns cease to be repeated: the hidden one of keys takes no room on paper.
  expect(page.titleColumns).toEqual({ first: 0, last: 0 });
  expect(cellsOf(bench, NAME).value(4, 3)).toBe(0.75);
});

test('[L3] so is a page that somebody printed smaller, with another column repeated', async () => {
  await apply({ model: finish(registerSheet(FORM, NAME, ROWS)) });
  const page = pageOf(NAME);
  if (!page) throw new Error(NAME);
  page.scale = 85;
  page.titleColumns = { first: 1, last: 2 };
  page.titleRows = { first: 1, last: 3 };
  await again([...ROWS, { key: 'entry:locality|xã C', cells: ['UBND xã C', 1] }]);
  expect(page).toMatchObject({ scale: 100, titleColumns: { first: 1, last: 1 } });
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(page).toMatchObject({
    ...{ scale: 85, fitToWidth: null, paperSize: 9 },
    ...{ titleColumns: { first: 1, last: 2 }, titleRows: { first: 1, last: 3 } },
  });
});

test('[L3] of a page on which somebody let no rows be repeated none of those in use is repeated once it is undone', async () => {
  await apply({ model: finish(registerSheet(FORM, NAME, ROWS)) });
  const page = pageOf(NAME);
  if (!page) throw new Error(NAME);
  Object.assign(page, { titleRows: null, titleColumns: null });
  const before = cellsOf(bench, NAME);
  await again([...ROWS, { key: 'entry:locality|xã C', cells: ['UBND xã C', 1] }]);
  expect(page.titleRows).not.toBeNull();
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  const first = page.titleRows?.first ?? 0;
  expect(page.titleColumns).toEqual({ first: 0, last: 0 });
  // Nothing stands there or below, and nothing is printed there.
  for (let row = first; row < first + 50; row += 1) expect(before.value(row, 1)).toBe('');
  expect(page.printAreas.every(({ row, rows }) => row + rows <= first)).toBe(true);
  expect(first).toBeGreaterThan(5);
});

const INDEX = 'Tổng hợp giao việc';

test('[G4] the ways to the sheets are not printed, on an index of an older version neither once it is made again', async () => {
  const plan = await assignPlanOf(bench, ['Sở Nội vụ']);
  const [index] = plan.sheets;
  const setup = index?.model.pageSetup;
  if (index?.model.name !== INDEX || !setup) throw new Error('no index');
  // As it was: all columns printed, and no word of it in the headings' key.
  const { model } = index;
  const header = model.values.findIndex(([key]) => String(key).startsWith('columns:'));
  const old = model.values.map((row, at) =>
    at === header ? ['columns:index', ...row.slice(1)] : row,
  );
  const last = (model.values[header]?.indexOf('Phiếu giao') ?? 0) - 1;
  const area = { ...setup.area, columns: setup.area.columns + 1 };
  await apply({ model: { ...model, values: old, pageSetup: { ...setup, area } } });
  const row = rowWith(cellsOf(bench, INDEX), 'agency:Sở Nội vụ');
  type(INDEX, row, 3, 'xem lại');

  const applied = await bench.port.apply(await assignPlanOf(bench, ['Sở Nội vụ']));
  expect(applied).toMatchObject({ ok: true });
  expect(pageOf(INDEX)?.printAreas).toMatchObject([{ column: 1, columns: last }]);
  const cells = cellsOf(bench, INDEX);
  const said = Array.from(
    { length: 80 },
    (_, at) => String(cells.value(at, 2)) + String(cells.value(at, 3)),
  );
  expect(said.join('|')).toContain('xem lại');
  expect(cells.link(rowWith(cells, 'agency:Sở Nội vụ'), last + 1)).toMatchObject({
    place: "'Sở Nội vụ'!A1",
  });
});
