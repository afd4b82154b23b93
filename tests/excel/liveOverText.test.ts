import { check } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { previewTask } from '../../src/app/session/preview';
import { cellAddress } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { cellLine } from '../../src/core/plan/planLines';
import { openSheets, type Bench } from '../workbench/bench';
import { cellsOf } from './agencyBench';

const SHEET = 'PAR INDEX';
const ROWS = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'],
  ['1', 'Cải cách thể chế', 4, '=SUM(D3:D4)', '=SUM(E3:E4)', '=E2-D2'],
  ['1.1', 'Ban hành văn bản', 2, '0,5', 1, '=E3-D3'],
  ['1.2', 'Kiểm tra văn bản', 2, 1, 1, '=E4-D4'],
  ['', 'TỔNG ĐIỂM', 4, '=SUM(D2)', '=SUM(E2)', '=E5-D5'],
];

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ [SHEET]: ROWS });
});
afterEach(() => bench.close());

async function formulas() {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(previewTask(reading.value, recalculateTask(reading.value, 'formulas')));
}

const shown = (...places: [row: number, column: number][]) =>
  places.map(([row, column]) => cellsOf(bench, SHEET).value(row, column));

test('[W6] a figure typed as text under live formulas: each that follows is named and ticked, stays, and shows the sum', async () => {
  const preview = await formulas();
  const named = preview.chosen.cells.map(({ row, column }) => cellAddress(row, column));
  expect(named.sort()).toEqual(['C2', 'C5', 'D2', 'D3', 'D5', 'F2', 'F3', 'F5']);
  expect(shown([1, 3], [2, 5])).toEqual([1, '#VALUE!']);
  expect(await bench.port.apply(finish(preview.finish()))).toMatchObject({ ok: true });
  expect(shown([1, 3], [4, 3], [2, 5], [4, 5])).toEqual([1.5, 1.5, 0.5, 0.5]);
  expect(cellsOf(bench, SHEET).formula(1, 3)).toBe('=SUM(D3:D4)');
  expect((await formulas()).chosen.cells).toEqual([]);
});

test('[W6] whoever leaves the text as it is leaves the formulas over it, too: none becomes a figure', async () => {
  const preview = await formulas();
  const text = preview.cells.find(({ row, column }) => row === 2 && column === 3);
  const left = preview.choose(text ? [cellLine(text)] : [], false);
  expect(left.chosen.cells.map(({ row, column }) => cellAddress(row, column)).sort()).toEqual([
    'C2',
    'C5',
  ]);
});
