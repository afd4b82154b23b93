import { changeContent, figureContent } from '../../../src/core/assign/figures';
import { auditWorkbook } from '../../../src/core/audit/auditWorkbook';
import type { CellValue } from '../../../src/core/base/grid';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { finish } from '../../../src/core/base/task';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];

const ROWS: CellValue[][] = [
  ['I', 'Nhóm', 94, 95, 1],
  ['1', 'a', 94, 95, 1],
  ['2', 'b', 94, 0.96, 2],
];

function tableOf(options: GridOptions, rows = ROWS) {
  const grid = sheetOf('S', [SIPAS, ...rows], options);
  const [appendix] = finish(readAppendices(workbookOf(grid), () => [])).appendices;
  if (!appendix) throw new Error('no table was read');
  const [table] = finish(auditWorkbook([appendix])).tables;
  if (!table) throw new Error('no table was audited');
  return table;
}

test('G7 a number in another unit than its table’s is no live figure', () => {
  const table = tableOf({ cellFormats: { '3,3': '0%' } });
  const targets = table.appendix.criteria.map((one) => figureContent(table, one, 'target', true));
  expect(targets).toEqual([
    { formula: "='S'!D2", shows: 95 },
    { formula: "='S'!D3", shows: 95 },
    96,
  ]);
});

test('G7 a change from a bound is what the table says, and no formula over text', () => {
  const table = tableOf({}, [
    ['I', 'Nhóm', '>90', '95', '<5'],
    ['1', 'a', '>90', '95', ''],
  ]);
  const contents = table.appendix.criteria.map((one, row) => changeContent(table, one, row, true));
  expect(contents).toEqual([{ bound: 5, numberFormat: '"<"0' }, '']);
});
