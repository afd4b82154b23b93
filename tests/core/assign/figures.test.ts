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

describe('[G7] [K2] what parts come to at least or at most is no exact figure', () => {
  const contentsOf = (bounds: [string, CellValue][], target: CellValue, isPercent = false) => {
    const table = tableOf({}, [
      ['I', 'Nhóm', 90, target, 1],
      ...bounds.map(([bound, base], at) => [`${at + 1}`, 'a', base, bound, '']),
    ]);
    const field = table.appendix.criteria[0];
    if (!field) throw new Error('no field');
    const computed = isPercent
      ? { ...table, appendix: { ...table.appendix, asFraction: true } }
      : table;
    return [true, false].map((live) => [
      figureContent(computed, field, 'target', live),
      changeContent(computed, field, 5, live),
    ]);
  };
  test('a field that prints less than ">95" and "91" make says "≥", and no change', () => {
    // A mean of 95 and 91: at least 93, and 92 is printed.
    const least = { bound: 93, numberFormat: '"≥"0' };
    expect(
      contentsOf(
        [
          ['>95', 90],
          ['91', 90],
        ],
        92,
      ),
    ).toEqual([
      [least, ''],
      [least, ''],
    ]);
    const fraction = { bound: 0.93, numberFormat: '"≥"0%' };
    expect(
      contentsOf(
        [
          ['>95', 90],
          ['91', 90],
        ],
        92,
        true,
      )[0],
    ).toEqual([fraction, '']);
  });
  test('with the decimals that it takes, of endless ones four', () => {
    // 95, 91 and 91: 92.333…
    const most = { bound: 92.33333333, numberFormat: '"≤"0.0000' };
    expect(
      contentsOf(
        [
          ['<95', 90],
          ['91', 90],
          ['91', 90],
        ],
        94,
      )[0],
    ).toEqual([most, '']);
  });
  test('one that prints what its parts allow is what it prints', () => {
    expect(
      contentsOf(
        [
          ['>95', 90],
          ['91', 90],
        ],
        94,
      ),
    ).toEqual([
      [
        { formula: "='S'!D2", shows: 94 },
        { formula: '=ROUND(F6-E6,8)', shows: 4 },
      ],
      [94, 4],
    ]);
  });
  test('a base over bounds leaves the change blank, too', () => {
    const table = tableOf({}, [
      ['I', 'Nhóm', 90, 95, 5],
      ['1', 'a', '>92', 95, ''],
      ['2', 'b', 92, 95, 3],
    ]);
    const [field] = table.appendix.criteria;
    if (!field) throw new Error('no field');
    expect(figureContent(table, field, 'base', true)).toEqual({
      ...{ bound: 92, numberFormat: '"≥"0' },
    });
    expect(changeContent(table, field, 5, true)).toBe('');
  });
  test('a bound over bounds stays as it is printed, and its change is nobody’s to compute', () => {
    expect(
      contentsOf(
        [
          ['>95', 90],
          ['91', 90],
        ],
        '>96',
      )[0],
    ).toEqual([...[{ bound: 96, numberFormat: '">"0' }, '']]);
  });
});
