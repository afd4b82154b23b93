import { recalculateTask } from '../../../src/app/recalculate';
import { check } from '../../../src/app/check';
import { finish } from '../../../src/core/base/task';
import { openSheets, type Bench } from '../../workbench/bench';

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu 2025', 'Tăng/giảm'];
const SHEET = 'Bảng';
const INPUT = 'Nhập liệu';

let bench: Bench;
afterEach(() => bench.close());

/** A leaf is typed, a leaf follows from another sheet; the parent is to be put right. */
async function openTable() {
  bench = await openSheets({
    [SHEET]: [
      HEADER,
      ['1', 'Chỉ đạo điều hành', 4, 3.5, 3.5, 0],
      ['1.1', 'Kế hoạch', 2, 1.5, `='${INPUT}'!B2/50`, '=E3-D3'],
      ['1.2', 'Báo cáo', 2, 2, 2, 0],
    ],
    [INPUT]: [
      ['Tiêu chí', 'Điểm'],
      ['Kế hoạch', 90],
    ],
  });
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return finish(recalculateTask(reading.value, 'values'));
}

const cells = (name = SHEET) => {
  const sheet = bench.engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  return sheet.cells;
};

const changedAt = (cell: string) => ({
  ok: false,
  problem: { code: 'changed-under-us', details: { sheet: SHEET, cell } },
});

test('[W8] a plan is written where every figure that it was made from is still what was read', async () => {
  const plan = await openTable();
  expect(plan.cells.map(({ row, column, after }) => [row, column, after])).toEqual([
    [1, 4, 3.8],
    [1, 5, 0.3],
  ]);
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
  expect(cells().value(1, 4)).toBe(3.8);
});

test.each([
  ['a leaf is typed', () => cells().setValue(3, 4, 1), 'E4'],
  ['a leaf’s formula comes to something else', () => cells(INPUT).setValue(1, 1, 50), 'E3'],
  ['a figure is shown as a percentage', () => shownAsPercent(3, 4), 'E4'],
  ['a formula takes a figure’s place', () => cells().setFormula(3, 4, '=1+1'), 'E4'],
  ['a code is another', () => cells().setValue(2, 0, '1.3'), 'A3'],
  ['a heading is another', () => cells().setValue(0, 4, 'Mục tiêu 2026'), 'E1'],
])(
  '[W8] nothing is written where %s before the write, of which no event came',
  async (_, edit, cell) => {
    const plan = await openTable();
    edit();
    expect(await bench.port.apply(plan)).toMatchObject(changedAt(cell));
    expect(cells().value(1, 4)).toBe(3.5);
  },
);

function shownAsPercent(row: number, column: number): void {
  const area = { row, column, rows: 1, columns: 1 };
  bench.engine.sheets[0]?.formats.set(area, { numberFormat: '0%' });
}
