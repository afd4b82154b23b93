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
