import { changes, PAR, SIPAS, tableOf } from './recalculated';

describe('R13, W1, W2 numbers of two units in one table', () => {
  const MIXED = [
    SIPAS,
    ['I', 'Nhóm', '94', '95', '1'],
    ['1', 'a', '94', '95', '1'],
    ['2', 'b', '94', 0.96, '1'],
    ['', 'Chỉ số hài lòng chung', 94, 95, 1],
  ];
  const options = { cellFormats: { '3,3': '0%' } };
  test('become one before a formula takes them together', () => {
    const { plan, byCell } = changes(tableOf(MIXED, options), 'formulas');
    expect(byCell.get('D4')).toEqual([96, 'General']);
    expect(byCell.get('D2')?.[0]).toBe('=AVERAGE(D3:D4)');
    expect(byCell.get('E4')?.[0]).toBe('=D4-C4');
    expect(plan.cells.find(({ row, column }) => row === 3 && column === 3)?.why.is).toBe('to-unit');
  });
  test('in fractions where most are, whichever column they stand in', () => {
    const rows = [
      SIPAS,
      ['I', 'Nhóm', '94,00%', 0.95, ''],
      ['1', 'a', '94,00%', 0.95, ''],
      ['2', 'b', '94,00%', 0.95, ''],
    ];
    const formats = ['General', 'General', 'General', '0.00%'];
    const { byCell } = changes(tableOf(rows, { formats }), 'formulas');
    expect(byCell.get('C3')).toEqual([0.94, '0.00##%']);
    expect(byCell.get('E3')?.[0]).toBe('=D3-C3');
  });
  test('a formula in the other unit is left, and followed by figures', () => {
    const rows = MIXED.map((cells) => cells.map((cell) => (cell === '95' ? 95 : cell)));
    const own = { ...options, formulas: { '3,3': '=96/100' } };
    const { byCell } = changes(tableOf(rows, own), 'formulas');
    expect(byCell.has('D4')).toBe(false);
    expect(byCell.get('D2')?.[0]).toBe(95.5);
    expect(byCell.get('E4')?.[0]).toBe(2);
    expect(byCell.get('D5')?.[0]).toBe('=AVERAGE(D2)');
  });
  test('among points a percentage stays, and is not taken into formulas', () => {
    const rows = [
      PAR,
      ['1', 'x', 3, 2, 2, 0],
      ['1.1', 'a', 1, 1, 1, 0],
      ['1.2', 'b', 2, 1, 0.5, 0],
    ];
    const { byCell } = changes(tableOf(rows, { cellFormats: { '3,4': '0%' } }), 'formulas');
    expect(byCell.has('E4')).toBe(false);
    // 50 of 2 points: nothing follows from it.
    expect(byCell.has('E2')).toBe(false);
    expect(byCell.has('F4')).toBe(false);
  });
});

test('A9 a figure that only a person can read is not written anew, nor what it is a part of', () => {
  const rows = [
    SIPAS,
    ['I', 'Nhóm', 0.9, 0.9, ''],
    ['1', 'a', 0.94, 0.95, ''],
    ['2', 'b', 0.94, 95, ''],
  ];
  const formats = ['General', 'General', '0.00%', '0.00%', '0.00%'];
  const { byCell } = changes(tableOf(rows, { formats }), 'formulas');
  expect([...byCell.keys()].sort()).toEqual(['C2', 'E2', 'E3']);
});

describe('[A3] [W2] maxima are never changed by recalculating', () => {
  const rows = [
    PAR,
    ['1', 'x', '5', 3, 3, 0],
    ['1.1', 'a', '7', 1, 1, 0],
    ['1.2', 'b', 2, 2, 2, 0],
    ['', 'Tổng điểm', 5, 3, 3, 0],
  ];
  test.each(['values', 'formulas'] as const)('%s', (mode) => {
    const { byCell } = changes(tableOf(rows), mode);
    expect([byCell.get('C2')?.[0], byCell.get('C3')?.[0]]).toEqual([5, 7]);
    expect(byCell.has('C4')).toBe(false);
  });
});
