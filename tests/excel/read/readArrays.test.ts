import type { Area } from '../../../src/core/base/grid';
import { openSheets, type Bench } from '../../workbench/bench';

let bench: Bench;
afterEach(() => bench.close());

const ROWS = 2000;

/**
 * Two columns of formulas, each of which differs from the ones above and beside it.
 *
 * @returns what is read once there is more, with what it costs beside what it cost without
 */
async function open(more: (cells: Bench['engine']['sheets'][number]['cells']) => void) {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    ...[row, row % 3, `=A${row + 1}+B${row + 1}`, `=A${row + 1}*2`],
  ]);
  bench = await openSheets({ Bảng: rows });
  const [sheet] = bench.engine.sheets;
  if (!sheet) throw new Error('no sheet');
  const plain = await read();
  bench.engine.batch('user', () => more(sheet.cells));
  const found = await read();
  return { ...found, syncs: found.syncs - plain.syncs, sent: found.sent - plain.sent };
}

/** @returns where arrays stand, the syncs and the kilobytes that were sent */
async function read(): Promise<{ spills: Area[]; syncs: number; sent: number }> {
  const { syncs: before, requestBytes: sentBefore } = bench.host.traffic.totals();
  const found = await bench.port.read();
  if (!found.ok) throw new Error(found.problem.code);
  const { syncs, requestBytes } = bench.host.traffic.totals();
  const spills = [...(found.value.sheets[0]?.spills ?? [])];
  return {
    spills: spills.sort((a, b) => a.row - b.row || a.column - b.column),
    syncs: syncs - before,
    sent: Math.round((requestBytes - sentBefore) / 1024),
  };
}

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

test('an array of one cell costs a workbook with formulas no sync more', async () => {
  const { spills, syncs, sent } = await open((cells) => {
    cells.enterArray(cell(1000, 5), '=SUM(IF(B1:B2000>1,A1:A2000))');
  });
  expect(spills).toEqual([]);
  expect(syncs).toBe(0);
  expect(sent).toBeLessThan(2);
});

test('arrays of several cells are found among formulas that say the same and are none', async () => {
  const arrays: Area[] = [
    { row: 3, column: 6, rows: 4, columns: 1 },
    { row: 7, column: 6, rows: 2, columns: 1 },
    { row: 20, column: 6, rows: 1, columns: 3 },
    { row: 40, column: 6, rows: 2, columns: 2 },
  ];
  const { spills, syncs, sent } = await open((cells) => {
    // Right above and below the first ones stand plain formulas of the same words.
    for (const row of [1, 2, 9, 10])
      cells.setFormula(row, 6, row < 5 ? '=SUM(A1:A3)' : '=SUM(A1:A4)');
    for (const [nth, area] of arrays.entries()) {
      cells.enterArray(area, `=SUM(A1:A${nth + 3})`);
    }
    for (let row = 100; row < 1000; row += 1) cells.setFormula(row, 7, '=SUM($A$1:$A$9)');
  });
  expect(spills).toEqual(arrays);
  expect(syncs).toBeLessThanOrEqual(2);
  expect(sent).toBeLessThan(10);
});

test('what spills is found where thousands of formulas stand beside it', async () => {
  const { spills, syncs, sent } = await open((cells) => {
    cells.clear({ row: 1500, column: 2, rows: 2, columns: 2 });
    cells.enter(1500, 2, '=A1:B2*1');
    cells.enter(5, 8, '=A1:A3*1');
  });
  expect(spills).toEqual([
    { row: 5, column: 8, rows: 3, columns: 1 },
    { row: 1500, column: 2, rows: 2, columns: 2 },
  ]);
  expect(syncs).toBeLessThanOrEqual(2);
  expect(sent).toBeLessThan(100);
});
