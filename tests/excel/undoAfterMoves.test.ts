import { recalculateTask } from '../../src/app/recalculate';
import type { CellValue } from '../../src/core/base/grid';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { openSheets, type Bench } from '../workbench/bench';
import { assign as assignSheets, assignPlanOf, cellsOf, readingOf, rowWith } from './agencyBench';
import { finish } from '../../src/core/base/task';

const PAR = 'PAR INDEX';
const HEADER = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'];
const FIELDS = 8;
const FIELD_ROWS = 3;
const BASE = 3;

/** Fields of two leaves each, all figures as text; a field's figures are printed anyhow, and come to 1 and 2. */
function tableOf(printed: (field: number) => CellValue[], leafBase = '0,5'): CellValue[][] {
  const rows = Array.from({ length: FIELDS }, (_, at) => at + 1).flatMap((field) => [
    [`${field}`, `Lĩnh vực ${field}`, 2, ...printed(field)],
    [`${field}.1`, `Tiêu chí ${field} một`, 1, leafBase, '1'],
    [`${field}.2`, `Tiêu chí ${field} hai`, 1, leafBase, '1'],
  ]);
  return [HEADER, ...rows, ['', 'TỔNG ĐIỂM', 16, 8, 16]];
}

/** Row of a field as it was written. */
const rowOf = (field: number) => 1 + (field - 1) * FIELD_ROWS;

let bench: Bench;
afterEach(() => bench.close());

const cells = () => cellsOf(bench, PAR);
const figures = (row: number) => [cells().value(row, BASE), cells().value(row, BASE + 1)];
const inBase = (field: number) => `${PAR}!D${rowOf(field) + 1}`;

async function recalculated(
  printed: (field: number) => CellValue[],
  leafBase?: string,
): Promise<void> {
  bench = await openSheets({ [PAR]: tableOf(printed, leafBase) });
  await apply(finish(recalculateTask(await readingOf(bench), 'values')));
}

async function apply(plan: Plan): Promise<void> {
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
}

async function undo(): Promise<string[]> {
  const reverted = await bench.port.revert();
  if (!reverted.ok) throw new Error(JSON.stringify(reverted.problem));
  return reverted.value.kept;
}

const printedFigures = (field: number): CellValue[] => (field === FIELDS ? [9, 8] : ['1', '2']);

test('[W9] rows put in: no row gets the old figures of another, and those left are named', async () => {
  await recalculated(printedFigures);
  cells().insertRows(rowOf(7), FIELD_ROWS);
  const kept = await undo();
  expect(figures(rowOf(6))).toEqual(['1', '2']);
  // Field 7 stands where field 8 stood, and field 8 below.
  expect([figures(rowOf(8)), figures(rowOf(8) + FIELD_ROWS)]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(kept).toEqual(expect.arrayContaining([inBase(7), inBase(8)]));
  expect(kept).not.toContain(inBase(6));
});

test('rows taken out: no row gets the old figures of another', async () => {
  await recalculated((field) => (field === 5 ? [9, 8] : ['1', '2']));
  cells().deleteRows(rowOf(4), FIELD_ROWS);
  expect(await undo()).toEqual(expect.arrayContaining([inBase(4), inBase(5)]));
  expect([figures(rowOf(3)), figures(rowOf(4)), figures(rowOf(5))]).toEqual([
    ['1', '2'],
    [1, 2],
    [1, 2],
  ]);
});

test('a name put right since leaves its own row alone, and no other', async () => {
  await recalculated(printedFigures);
  cells().setValue(rowOf(7), 1, 'Lĩnh vực bảy');
  const kept = await undo();
  expect(kept).toEqual([inBase(7), `${PAR}!E${rowOf(7) + 1}`]);
  expect(figures(rowOf(8))).toEqual([9, 8]);
});

test('of rows that are called the same, none is restored once rows have moved', async () => {
  bench = await openSheets({ [PAR]: tableOf(() => [9, 8]) });
  const plan = finish(recalculateTask(await readingOf(bench), 'values'));
  const twins = plan.identities.map((labels) => ({
    ...labels,
    rows: labels.rows.map((names, nth) => (nth === rowOf(8) ? ['1', 'Lĩnh vực 1'] : names)),
  }));
  cells().setValue(rowOf(8), 0, '1');
  cells().setValue(rowOf(8), 1, 'Lĩnh vực 1');
  await apply({ ...plan, preconditions: [], identities: twins });
  cells().setValue(rowOf(5), 1, 'Lĩnh vực năm');
  expect(await undo()).toEqual(expect.arrayContaining([inBase(1), inBase(5), inBase(8)]));
  expect([1, 2, 8].map((field) => figures(rowOf(field)))).toEqual([
    [1, 2],
    [9, 8],
    [1, 2],
  ]);
});

test('a column put in: no column gets the old figures of another', async () => {
  await recalculated((field) => [field === 1 ? 9 : 2, 8], '1');
  const { rows = 0 } = cells().used(true) ?? {};
  for (let row = 0; row < rows; row += 1) {
    cells().setValue(row, BASE + 1, cells().value(row, BASE));
    cells().setValue(row, BASE, '');
  }
  expect(await undo()).toEqual(expect.arrayContaining([`${PAR}!E${rowOf(2) + 1}`]));
  expect(figures(rowOf(2))).toEqual(['', 2]);
});

test('a column put in: the looks of the column that stands there now are its own', async () => {
  bench = await openSheets({ [PAR]: tableOf(printedFigures) });
  const [sheet] = bench.engine.sheets;
  if (!sheet) throw new Error('no sheet');
  const look = { fill: '#FF0000', bold: true, numberFormat: '0.00%' };
  const asShown = () => [sheet.formats.get(1, 5), sheet.layout.columnWidth(5)];
  const change = {
    sheet: PAR,
    column: 5,
    before: '',
    why: { is: 'rank' } as const,
  };
  const cells = [
    { ...change, row: 0, after: 'Kết quả tự đánh giá năm 2022' },
    { ...change, row: 1, after: 1.5 },
  ];
  const newColumns = [{ sheet: PAR, column: 5, likeColumn: 4, firstRow: 0, rows: 20 }];
  await apply({ ...emptyPlan('collect'), cells, newColumns });
  sheet.cells.setValue(0, 5, 'Cơ quan chủ trì');
  sheet.formats.set({ row: 1, column: 5, rows: 5, columns: 1 }, look);
  sheet.layout.setColumnWidth(5, 200);
  const before = asShown();
  expect(await undo()).toEqual([`${PAR}!F1`]);
  expect([...before, sheet.cells.value(1, 5)]).toEqual([...asShown(), '']);
});

test('what an own sheet says of a row is not put back into another', async () => {
  const agency = 'Sở Tư pháp';
  const table = tableOf(printedFigures).map((row, nth) => [
    ...row,
    nth === 0 ? 'Cơ quan chủ trì' : agency,
  ]);
  bench = await openSheets({ [PAR]: table });
  await assignSheets(bench, [agency]);
  cells().setValue(rowOf(1) + 1, BASE + 1, '0,75');
  const own = cellsOf(bench, agency);
  const row = rowWith(own, 'par:1.1');
  const contents = (at: number) => Array.from({ length: 12 }, (_, nth) => own.value(at, nth));
  const asMade = contents(row);
  await apply(await assignPlanOf(bench, [agency]));
  expect(contents(row)).not.toEqual(asMade);
  // As where somebody puts a copy of the row above it.
  for (let column = 0; column < 12; column += 1) {
    own.setValue(row + 1, column, own.value(row, column));
  }
  own.setValue(row, 0, '');
  const before = [contents(row), contents(row + 1)];
  expect((await undo()).length).toBeGreaterThan(0);
  expect([contents(row), contents(row + 1)]).toEqual(before);
});
