import { cellAddress } from '../../../src/core/base/grid';
import { changes, PAR, tableOf } from './recalculated';

describe('C6 no sum is written over a row whose parts are not surely its own', () => {
  const FIELD = ['1', 'Lĩnh vực', 3, '2,5', 3, 0.5];
  const FIRST = ['1.1', 'a', 1.5, 1.5, 1.5, 0];
  const SECOND = ['1.2', 'b', 1.5, 1, 1.5, ''];
  const TOTAL = ['', 'Tổng điểm', 3, 2.5, 3, 0.5];
  test.each(['values', 'formulas'] as const)('rows sorted, %s', (mode) => {
    const { plan, byCell } = changes(tableOf([PAR, FIRST, FIELD, SECOND, TOTAL]), mode);
    const figures = plan.cells.filter(({ column }) => column < 5);
    expect(figures.map(({ row, column }) => cellAddress(row, column))).toEqual(['D3']);
    expect(byCell.get('D3')).toEqual([2.5, '0.0###']);
    expect(byCell.get('F4')?.[0]).toBe(mode === 'values' ? 0.5 : '=E4-D4');
  });
  test('rows sorted: what is asked is asked of those that stand before their parent, too', () => {
    const { appendix } = tableOf([PAR, FIRST, SECOND, FIELD, TOTAL]);
    expect(appendix.doubts.map(({ question }) => question)).toMatchObject([
      { about: 'parent', rows: expect.arrayContaining([1, 2]) },
    ]);
  });
  test('a field without its row keeps the total; other fields roll up', () => {
    const rows = [PAR, FIELD, FIRST, SECOND, ['2.1', 'c', 1, 1, 1, 0], ['', 'Tổng', 9, 9, 9, 0]];
    const { byCell } = changes(tableOf(rows), 'formulas');
    expect(byCell.get('D2')?.[0]).toBe('=SUM(D3:D4)');
    expect(['C6', 'D6', 'E6'].filter((cell) => byCell.has(cell))).toEqual([]);
  });
  test('a row without the one between is a part of the one above', () => {
    const rows = [PAR, FIELD, FIRST, ['1.2.1', 'b', 1.5, 1, 1.5, ''], TOTAL];
    const { byCell } = changes(tableOf(rows), 'formulas');
    expect(byCell.get('D2')?.[0]).toBe('=SUM(D3:D4)');
    expect(byCell.get('D5')?.[0]).toBe('=SUM(D2)');
  });
  test('a code that is used twice is a part of what it stands under', () => {
    const rows = [PAR, FIELD, FIRST, SECOND, ['1.1', 'c', 1, 1, 1, 0], ['', 'Tổng', 9, 9, 9, 0]];
    const { byCell } = changes(tableOf(rows), 'formulas');
    expect(byCell.get('D2')?.[0]).toBe('=SUM(D3:D5)');
    expect(byCell.get('D6')?.[0]).toBe('=SUM(D2)');
  });
});
