import type { CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { preconditionsOf } from '../../../src/core/plan/preconditions';
import { PAR, tableOf } from './recalculated';

const ROWS: CellValue[][] = [
  [...PAR, 'Cơ quan chủ trì'],
  ['1', 'Lĩnh vực', 3, 2, 3, 1, 'Sở Nội vụ'],
  ['1.1', 'a', 1.5, 1, 1.5, 0.5, 'Sở Nội vụ'],
  ['1.2', 'b', 1.5, 1, 1.5, 0.5, 'Sở Nội vụ'],
];
const { grid, appendix } = tableOf(ROWS, { formulas: { '1,3': '=SUM(D3:D4)' } });

function preconditions(withWords: boolean, changed: readonly string[] = []) {
  const isChanged = (row: number, column: number) => changed.includes(`${row},${column}`);
  const all = finish(preconditionsOf(grid, appendix, withWords, isChanged));
  return new Map(all.map((one) => [one.column, one]));
}

test('[W8] codes and figures must be what was read, of formulas what they came to as well', () => {
  const columns = preconditions(false);
  expect([...columns.keys()].sort()).toEqual([0, 2, 3, 4, 5]);
  expect(columns.get(3)).toMatchObject({
    sheet: 'S',
    row: 0,
    contents: ['Điểm năm 2021', '=SUM(D3:D4)', 1, 1],
    results: ['Điểm năm 2021', 2, 1, 1],
    numberFormats: ['General', 'General', 'General', 'General'],
  });
  // Where no formula stands, what stands there is its own result, and is not asked for twice.
  expect(columns.get(4)).toMatchObject({ contents: ['Mục tiêu năm 2022', 3, 1.5, 1.5] });
  expect(columns.get(4)).not.toHaveProperty('results');
  expect(columns.get(0)).not.toHaveProperty('numberFormats');
});

test('[W8] names and agencies count where they are printed elsewhere', () => {
  expect([...preconditions(true).keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(preconditions(true).get(6)?.contents).toContain('Sở Nội vụ');
});

test('[W8] what a plan itself puts right may be anything', () => {
  const base = preconditions(false, ['1,3']).get(3);
  expect(base).toMatchObject({ contents: ['Điểm năm 2021', null, 1, 1] });
  expect(base).not.toHaveProperty('results');
});

test('[W8] of rows whose figures are shown by their names the names count, in as few runs as their places allow', () => {
  const rows = Array.from({ length: 30 }, (_, nth) => [
    `1.${nth + 1}`,
    `tên ${nth + 1}`,
    1,
    1,
    1,
    0,
    '',
  ]);
  const long = tableOf([
    [...PAR, 'Cơ quan chủ trì'],
    ['1', 'Lĩnh vực', 30, 30, 30, 0, ''],
    ...rows,
  ]);
  const isChanged = (row: number, column: number) => column === 1 && row === 5;
  const named = finish(
    preconditionsOf(long.grid, long.appendix, false, isChanged, [], [3, 5, 6, 28]),
  ).filter(({ column }) => column === 1);
  expect(named).toEqual([
    { sheet: 'S', row: 3, column: 1, contents: ['tên 2', null, null, 'tên 5'] },
    { sheet: 'S', row: 28, column: 1, contents: ['tên 27'] },
  ]);
});
