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
    expect(byCell.get('D5')?.[0]).toBe(2.4345);
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

describe('W3 a rank in a figure’s cell', () => {
  test('stays there where figures are written as values, behind the new one', () => {
    const rows = TABLE.map((row, nth) =>
      nth === 1 ? ['1', 'Lĩnh vực', '3', '2.63\n(Xếp thứ 5/63)', '2.95', '+0,5'] : row,
    );
    const { plan, byCell } = changes(tableOf(rows), 'values');
    expect(byCell.get('D2')).toEqual(['2.4345\n(Xếp thứ 5/63)', '@']);
    expect(plan.newColumns).toEqual([]);
  });
  test('keeps a figure that shows what it is', () => {
    expect(changes(tableOf(TABLE), 'values').byCell.has('D2')).toBe(false);
  });
  test('moves to a column of its own where a formula wants the number', () => {
    const { plan, byCell } = changes(tableOf(TABLE), 'formulas');
    const column = { sheet: 'S', column: 6, likeColumn: 3, firstRow: 0, rows: 5 };
    expect(plan.newColumns).toEqual([column]);
    expect(byCell.get('G1')).toEqual(['Xếp thứ năm 2021', '@']);
    expect(byCell.get('G2')).toEqual(['Xếp thứ 5/63', '@']);
    expect(byCell.get('D2')?.[0]).toBe('=SUM(D3:D4)');
  });
  test('stays where it has nowhere to go', () => {
    const ranked = [...PAR, 'Xếp thứ năm 2021', 'Điểm thẩm định năm 2022'];
    const rows = [
      ranked,
      ['1', 'x', 3, 3, 3, 0, '', 2.75],
      ['1.1', 'a', 1.5, '1 (Xếp thứ 7/63)', 1.5, '', 'đồng hạng', 1.5],
      ['1.2', 'b', 1.5, '1 (Xếp thứ 8/63)'.normalize('NFD'), 1.5, '', '', '1,25 (Xếp thứ 5/63)'],
    ];
    const live = changes(tableOf(rows), 'formulas').byCell;
    expect(live.get('D4')?.[0]).toBe(1);
    expect(live.get('G4')?.[0]).toBe('Xếp thứ 8/63');
    for (const byCell of [live, changes(tableOf(rows), 'values').byCell]) {
      expect(byCell.has('D3')).toBe(false);
      expect(byCell.has('H4')).toBe(false);
      expect(byCell.get('D2')?.[0]).toBe(2);
    }
    expect(live.get('F3')?.[0]).toBe(0.5);
  });
});

describe('W4 words in a parent or the total stay, whatever their parts come to', () => {
  const words = 'Bộ Nội vụ chưa công bố';
  const rows = [
    PAR,
    ['1', 'x', 2, words, 2, ''],
    ['1.1', 'a', 1, 1, 1, 0],
    ['1.2', 'b', 1, '1', 1, 0],
    ['', 'Tổng điểm', 2, words, 2, ''],
  ];
  test.each(['values', 'formulas'] as const)('%s', (mode) => {
    const { plan, byCell } = changes(tableOf(rows), mode);
    // Nor is a change put beside them.
    expect(['D2', 'D5', 'F2', 'F5'].filter((cell) => byCell.has(cell))).toEqual([]);
    expect(byCell.get('D4')?.[0]).toBe(1);
    expect(
      plan.left?.map(({ row, column, after, because }) => [
        cellAddress(row, column),
        after,
        because,
      ]),
    ).toEqual([
      ['D2', 2, 'words'],
      ['D5', 2, 'words'],
    ]);
  });
});

describe('[K2] what a doubt touches is not written, and said with what it would be', () => {
  const left = (rows: (string | number)[][], mode: 'values' | 'formulas') => {
    const { plan, byCell } = changes(tableOf(rows), mode);
    const found = (plan.left ?? []).map(({ row, column, after, because }) => [
      cellAddress(row, column),
      after,
      because,
    ]);
    return { byCell, found };
  };
  test.each(['values', 'formulas'] as const)('a family whose rows are in doubt, %s', (mode) => {
    // 2.1 has no field above it: neither field 1 nor the total is surely the sum of what stands there.
    const { byCell, found } = left(
      [
        PAR,
        ['1', 'x', 2, 9, 2, ''],
        ['1.1', 'a', 1, 1, 1, 0],
        ['1.2', 'b', 1, 1, 1, 0],
        ['2.1', 'c', 1, '1', 1, 0],
        ['', 'Tổng điểm', 3, 9, 3, ''],
      ],
      mode,
    );
    expect(byCell.get('D5')?.[0]).toBe(1);
    expect(byCell.has('D6')).toBe(false);
    expect(found.filter(([, , because]) => because === 'doubt')).toContainEqual(['D6', 3, 'doubt']);
  });
  test('a column of which nobody knows whether it is the right one', () => {
    const rows = [
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'Kết quả năm 2021',
        'Kết quả năm 2021',
        'Mục tiêu năm 2022',
        'Tăng/giảm',
      ],
      ['1', 'x', 2, '9', '8', 2, ''],
      ['1.1', 'a', 1, '1', '0,5', 1, ''],
      ['1.2', 'b', 1, '1', '0,5', '1', ''],
    ];
    const { byCell } = left(rows, 'values');
    const columns = [...byCell.keys()].map((cell) => String(cell).charAt(0));
    expect(tableOf(rows).appendix.doubts.map(({ question }) => question.about)).toEqual(['column']);
    expect(columns).toEqual(['F']);
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
