import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBytes, openSeed, openSheets, type Bench } from '../../workbench/bench';
import { check } from '../../../src/app/check';
import { PAR } from '../samples';

const TABLE = join(__dirname, '../../../seeds/layouts/excel-table.xlsx');

let bench: Bench;
afterEach(() => bench.close());

test('a workbook is read in two syncs, merged areas included', async () => {
  bench = await openSeed();
  const read = await bench.port.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(bench.host.traffic.totals().syncs).toBe(2);
  expect(read.value.isStructureProtected).toBe(false);
  expect(read.value.sheets.map(({ sheet }) => sheet)).toEqual([
    PAR,
    'Phụ lục II',
    'Nhiệm vụ',
    'Tổ chức thực hiện',
  ]);
  const [grid] = read.value.sheets;
  expect(grid?.values.length).toBe(157);
  expect(grid?.merges.length).toBe(5);
  expect(grid?.values[5]?.slice(0, 3)).toEqual([
    '1',
    'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
    '8.5',
  ]);
});

test('an Excel without merged areas (below ExcelApi 1.13) is read without them', async () => {
  bench = await openSeed({ excelApi: '1.9' });
  const read = await bench.port.read();
  expect(read.ok && read.value.sheets.map(({ merges }) => merges.length)).toEqual([0, 0, 0, 0]);
});

test('values come with their formulas, number formats and place', async () => {
  bench = await openSheets({
    Bảng: [
      ['', ''],
      ['', 2],
      ['', '=B2*2'],
      ['', true],
    ],
  });
  const read = await bench.port.read();
  const grid = read.ok ? read.value.sheets[0] : undefined;
  expect(grid).toMatchObject({
    row: 1,
    column: 1,
    values: [[2], [4], [true]],
    formulas: [[2], ['=B2*2'], [true]],
    numberFormats: [['General'], ['General'], ['General']],
  });
});

test('a workbook without formulas has no results to ask for; each formula costs its result only', async () => {
  const text = 'Tiêu chí '.repeat(40);
  const rows = Array.from({ length: 200 }, (_, row) => [row, text, `=A${row + 1}*2`]);
  bench = await openSheets({ Bảng: rows });
  const read = await bench.port.read();
  const { syncs, responseBytes } = bench.host.traffic.totals();
  expect(syncs).toBe(3);
  expect(responseBytes).toBeLessThan(1.3 * Buffer.byteLength(JSON.stringify(rows)));
  const grid = read.ok ? read.value.sheets[0] : undefined;
  expect(grid?.values[150]).toEqual([150, text, 300]);
  expect(grid?.formulas[150]).toEqual([150, text, '=A151*2']);
});

test('where Excel’s own tables are is read as well, in one sync more', async () => {
  bench = await openBytes(readFileSync(TABLE));
  const read = await bench.port.read();
  expect(bench.host.traffic.totals().syncs).toBe(3);
  const areas = read.ok ? read.value.sheets.map(({ excelTables }) => excelTables) : [];
  expect(areas).toEqual([[{ row: 0, column: 0, rows: 8, columns: 7 }]]);
});

test('more than one answer holds is read in pieces', async () => {
  const text = 'Tăng cường công tác tuyên truyền '.repeat(12);
  const rows = Array.from({ length: 18_000 }, (_, row) => [row, `${row} ${text}`]);
  bench = await openSheets({ Lớn: rows });
  const read = await bench.port.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.value.sheets[0]?.values).toEqual(rows);
  const { syncs, responseBytes } = bench.host.traffic.totals();
  expect(syncs).toBeGreaterThan(3);
  expect(responseBytes / syncs).toBeLessThan(5 * 1024 * 1024);
});

test('a sheet that is longer than its first rows is read on from there, wherever it begins', async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [`Dòng ${row}`, row % 7, '', row / 2]);
  const below = [...Array.from({ length: 3000 }, () => ['']), ['Ghi chú'], ['xa']];
  bench = await openSheets({ Dài: rows, Ngắn: [['một']], Thấp: below });
  const read = await bench.port.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const [long, short, low] = read.value.sheets;
  expect(long?.formulas).toEqual(rows);
  expect(long?.numberFormats).toHaveLength(4000);
  expect(short).toMatchObject({ row: 0, values: [['một']] });
  expect(low).toMatchObject({ row: 3000, values: [['Ghi chú'], ['xa']] });
  expect(bench.host.traffic.totals().syncs).toBe(3);
});

test('a very wide sheet, whose first rows are already more than an answer holds, is read in pieces', async () => {
  const wide = Array.from({ length: 600 }, (_, row) =>
    Array.from({ length: 600 }, (__, column) => `ô ${row} ${column}`),
  );
  bench = await openSheets({ Rộng: wide });
  const read = await bench.port.read();
  expect(read.ok && read.value.sheets[0]?.values).toEqual(wide);
});

test('while a cell is being edited nothing is read, and that is said', async () => {
  bench = await openSeed();
  bench.host.settings.isCellBeingEdited = true;
  expect(await bench.port.read()).toMatchObject({ problem: { code: 'cell-edit-mode' } });
});

describe('a stray cell far from the table', () => {
  const plans = join(__dirname, '../../../seeds');
  const openWith = async (row: number, column: number) => {
    bench = await openBytes(readFileSync(join(plans, 'phu-luc-205-kh-ubnd-2022.xlsx')));
    bench.engine.sheets[0]?.cells.setValue(row, column, 1);
    bench.host.traffic.reset();
  };

  test.each([
    ['in the last row', 1_048_575, 0, 'A1048576'],
    ['in the last column', 2, 16_383, 'XFD3'],
    ['before the last column', 2, 16_382, 'XFC3'],
    ['in the last cell', 1_048_575, 16_383, 'XFD1048576'],
  ])('%s is said and not read, in four syncs', async (_, row, column, address) => {
    await openWith(row, column);
    const reading = await check(bench.port);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    expect(bench.host.traffic.totals().syncs).toBeLessThanOrEqual(4);
    const [grid] = reading.value.snapshot.sheets;
    expect(grid?.formulas).toHaveLength(157);
    expect(grid?.formulas[0]?.length).toBeLessThan(16);
    expect(reading.value.tables.map(({ appendix }) => appendix.criteria.length)).toEqual([148, 29]);
    expect(reading.value.findings).toContainEqual(
      expect.objectContaining({ assumed: { what: 'far-cells', last: address } }),
    );
  });

  test.each([
    ['the last row', 1_048_575, 3],
    ['the last column', 1500, 16_383],
  ])('in %s takes nothing of a table that begins far down', async (_, row, column) => {
    const rows = Array.from({ length: 30 }, (__, nth) => [`${nth}`, `ô ${nth}`, nth]);
    bench = await openSheets({ Thấp: [...Array.from({ length: 1500 }, () => []), ...rows] });
    bench.engine.sheets[0]?.cells.setValue(row, column, 1);
    const read = await bench.port.read();
    const [grid] = read.ok ? read.value.sheets : [];
    expect(grid?.far).toEqual({ row, column });
    expect(grid?.row).toBe(1500);
    expect(grid?.values.map((cells) => cells.slice(0, 3))).toEqual(rows);
  });

  test('that is typed while the pane is open is said as well', async () => {
    bench = await openSeed();
    const read = await bench.port.read();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    bench.engine.sheets[0]?.cells.setValue(1_048_575, 16_383, 1);
    const fresh = await bench.port.refresh(read.value, [{ sheet: PAR, address: 'XFD1048576' }]);
    const grid = fresh.ok ? fresh.value.sheets[0] : undefined;
    expect(grid?.far).toEqual({ row: 1_048_575, column: 16_383 });
    expect(grid?.formulas).toHaveLength(157);
  });
});
