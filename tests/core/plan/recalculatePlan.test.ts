import { cellAddress } from '../../../src/core/base/grid';
import { changes, PAR, SIPAS, tableOf } from './recalculated';

const TABLE = [
  PAR,
  ['1', 'Lĩnh vực', '3', '2,43\n(Xếp thứ 5/63)', '2.95', '+0,5'],
  ['1.1', 'a', '1.5', '1,2345', '1,45', '+0,2155'],
  ['1.2', 'b', '1.5', '1,2', '1,5', ''],
  ['', 'Tổng điểm', '3', '2.43', '2.95', '-'],
];

describe('W1 text becomes numbers that show the decimals printed', () => {
  test('leaves', () => {
    const { byCell } = changes(tableOf(TABLE), 'values');
    expect(byCell.get('D3')).toEqual([1.2345, '0.0000']);
    expect(byCell.get('C4')).toEqual([1.5, '0.0###']);
  });
});

describe('W2 rollups and changes', () => {
  test('as values', () => {
    const { byCell } = changes(tableOf(TABLE), 'values');
    expect(byCell.get('D2')?.[0]).toBe(2.4345);
    expect(byCell.get('F4')?.[0]).toBe(0.3);
    expect(byCell.get('F5')?.[0]).toBe(0.5155);
  });
  test('as formulas', () => {
    const { byCell } = changes(tableOf(TABLE), 'formulas');
    expect(byCell.get('D2')?.[0]).toBe('=SUM(D3:D4)');
    expect(byCell.get('D5')?.[0]).toBe('=SUM(D2)');
    expect(byCell.get('F3')?.[0]).toBe('=E3-D3');
  });
  test('as figures in Excel’s own tables, whatever was asked for, and it is said', () => {
    const area = { row: 0, column: 0, rows: 4, columns: 6 };
    const { plan, byCell } = changes(tableOf(TABLE, { excelTables: [area] }), 'formulas');
    expect(byCell.get('D2')?.[0]).toBe(2.4345);
    expect(byCell.get('F4')?.[0]).toBe(0.3);
    expect(byCell.get('D5')?.[0]).toBe('=SUM(D2)');
    const instead = plan.cells.filter(({ why }) => why.is === 'figure-in-table');
    expect(instead.map(({ row, column }) => cellAddress(row, column))).toEqual(['D2', 'F2', 'F4']);
  });
  test('averages skip the rows of grandchildren', () => {
    const sipas = tableOf([
      SIPAS,
      ['', 'Chỉ số hài lòng chung', '94', '95', ''],
      ['I', 'Nhóm', '94', '95', ''],
      ['1', 'a', '94', '95', ''],
      ['2', 'b', '94', '95', ''],
      ['II', 'Nhóm', '94', '95', ''],
      ['1', 'a', '94', '95', ''],
    ]);
    const { byCell } = changes(sipas, 'formulas');
    expect(byCell.get('C2')?.[0]).toBe('=AVERAGE(C3,C6)');
    expect(byCell.get('C3')?.[0]).toBe('=AVERAGE(C4:C5)');
  });
});

test('W3 a rank moves to a column of its own', () => {
  const { plan, byCell } = changes(tableOf(TABLE), 'values');
  expect(plan.newColumns).toEqual([{ sheet: 'S', column: 6, likeColumn: 3, firstRow: 0, rows: 5 }]);
  expect(byCell.get('G1')).toEqual(['Xếp thứ năm 2021', '@']);
  expect(byCell.get('G2')).toEqual(['Xếp thứ 5/63', '@']);
});

describe('W3 a rank that has nowhere to go stays in its cell', () => {
  const ranked = [...PAR, 'Xếp thứ năm 2021', 'Điểm thẩm định năm 2022'];
  const rows = [
    ranked,
    ['1', 'x', 3, 3, 3, 0, '', 2.75],
    ['1.1', 'a', 1.5, '1 (Xếp thứ 7/63)', 1.5, '', 'đồng hạng', 1.5],
    ['1.2', 'b', 1.5, '1 (Xếp thứ 8/63)'.normalize('NFD'), 1.5, '', '', '1,25 (Xếp thứ 5/63)'],
  ];
  test.each(['values', 'formulas'] as const)('%s', (mode) => {
    const { byCell } = changes(tableOf(rows), mode);
    expect(byCell.has('D3')).toBe(false);
    expect(byCell.has('H4')).toBe(false);
    expect(byCell.get('D4')?.[0]).toBe(1);
    expect(byCell.get('G4')?.[0]).toBe('Xếp thứ 8/63');
    expect(byCell.get('D2')?.[0]).toBe(2);
    expect(byCell.get('F3')?.[0]).toBe(0.5);
  });
});

test('W4 bounds and their changes stay', () => {
  const sipas = tableOf([
    SIPAS,
    ['I', 'Nhóm', '94', '>95,00', '>1,00'],
    ['1', 'a', '94', '95', '1'],
  ]);
  const { byCell } = changes(sipas, 'formulas');
  expect(byCell.has('D2')).toBe(false);
  expect(byCell.has('E2')).toBe(false);
});

test.each(['values', 'formulas'] as const)('W4 a change from a bound stays blank, %s', (mode) => {
  const rows = [SIPAS, ['I', 'Nhóm', '>90', '95', ''], ['1', 'a', '>90', '95', '']];
  expect([...changes(tableOf(rows), mode).byCell.keys()]).toEqual(['D2', 'D3']);
});

test('W5 a formula of the user’s with the right value stays', () => {
  const rows = [PAR, ['1', 'x', 2, 2, 2, 0], ['1.1', 'a', 1, 1, 1, 0], ['1.2', 'b', 1, 1, 1, 0]];
  const own = tableOf(rows, { formulas: { '1,2': '=C3+C4', '1,5': '=E2-D2' } });
  const { byCell } = changes(own, 'formulas');
  expect(byCell.has('C2')).toBe(false);
  expect(byCell.has('F2')).toBe(false);
});

test('W6 a table that is right is not written again', () => {
  const rows = [PAR, ['1', 'x', 2, 2, 2, 0], ['1.1', 'a', 1, 1, 1, 0], ['1.2', 'b', 1, 1, 1, '-']];
  expect(changes(tableOf(rows), 'values').plan.cells).toEqual([]);
});

test('a parent one of whose parts is blank keeps its own figure', () => {
  const rows = [
    PAR,
    ['1', 'x', 2, 1.5, 2, 0.5],
    ['1.1', 'a', 1, '', 1, ''],
    ['1.2', 'b', 1, 1, 1, 0],
  ];
  const { byCell } = changes(tableOf(rows), 'formulas');
  expect(byCell.has('D2')).toBe(false);
});

test('percentages kept as fractions are written as fractions', () => {
  const rows = [
    SIPAS,
    ['I', 'Nhóm', 0.9, 0.95, ''],
    ['1', 'a', 0.94, 0.95, ''],
    ['2', 'b', 0.95, 0.95, ''],
  ];
  const formats = ['General', 'General', '0.00%', '0.00%', 'General'];
  const { byCell } = changes(tableOf(rows, { formats }), 'values');
  expect(byCell.get('C2')).toEqual([0.945, '0.00##%']);
});

test('[W6] blank parents and their changes are formulas after one run, and a second changes nothing', () => {
  const rows = [
    PAR,
    ['1', 'x', 2, '', '', ''],
    ['1.1', 'a', 2, '', '', ''],
    ['1.1.1', 'b', 1, 1, 1, 0],
    ['1.1.2', 'c', 1, 0.5, 1, 0.5],
    ['', 'Tổng điểm', 2, '', '', ''],
  ];
  const { byCell } = changes(tableOf(rows), 'formulas');
  const contents = ['D2', 'D3', 'E2', 'F2', 'F3', 'F6'].map((cell) => byCell.get(cell)?.[0]);
  expect(contents).toEqual(['=SUM(D3)', '=SUM(D4:D5)', '=SUM(E3)', '=E2-D2', '=E3-D3', '=E6-D6']);
});
