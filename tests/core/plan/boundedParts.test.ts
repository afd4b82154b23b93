import { found, PAR as HEADINGS, read } from '../audit/auditTable';
import { changes, PAR, tableOf } from './recalculated';

/** A field of which one criterion is to come to more than 1 (or less), and a total. @param change of the field, as printed */
const rowsWith = (bound: string, field: number | string, total: number | string, change = '') => [
  ['1', 'Thể chế', 4, 2, field, change],
  ['1.1', 'Văn bản', 2, 1, bound, ''],
  ['1.2', 'Kiểm tra', 2, 1, 1.5, 0.5],
  ['', 'TỔNG ĐIỂM', 4, 2, total, ''],
];
const written = (
  rows: (string | number)[][],
  mode: 'values' | 'formulas',
): Record<string, unknown> => {
  const { byCell } = changes(tableOf([PAR, ...rows]), mode);
  return Object.fromEntries(
    ['E2', 'E5', 'F2', 'F5'].flatMap((cell) => {
      const one = byCell.get(cell);
      return one ? [[cell, one[0]]] : [];
    }),
  );
};
const wrong = (rows: (string | number)[][]) =>
  found(read(HEADINGS, rows), 'rollup-mismatch').map((one) => one.split(' ')[0]);

describe('[A4] [W4] no sum is taken of a bound', () => {
  test.each(['trên 1', '>1', '≥1'])('%s: a field above what its parts make stays', (bound) => {
    const rows = rowsWith(bound, 3, 3);
    expect(wrong(rows)).toEqual([]);
    // The change is that of what is printed, and the total what the printed field makes.
    expect(written(rows, 'values')).toEqual({ F2: 1, F5: 1 });
    expect(written(rows, 'formulas')).toEqual({ E5: '=SUM(E2)', F2: '=E2-D2', F5: '=E5-D5' });
  });
  test('one below the sum of what its parts are at least is wrong', () => {
    expect(wrong(rowsWith('>1', 2, 2))).toEqual(['E2', 'E5']);
  });
  test('"<1": a field below what its parts make stays, and one above it is wrong', () => {
    expect(wrong(rowsWith('<1', 2, 2))).toEqual([]);
    expect(written(rowsWith('<1', 2, 2), 'values')).toEqual({ F2: 0, F5: 0 });
    expect(wrong(rowsWith('<1', 3, 3))).toEqual(['E2', 'E5']);
  });
  test('a blank field stays blank, and so does its change', () => {
    for (const mode of ['values', 'formulas'] as const) {
      expect(written(rowsWith('>1', '', ''), mode)).toEqual({});
    }
  });
  test('a total that bounds two levels below it would make is wrong over a field that stays', () => {
    expect(wrong(rowsWith('>1', 3, 2.5))).toEqual(['E5']);
    expect(written(rowsWith('>1', 3, 2.5), 'values')).toEqual({ E5: 3, F2: 1, F5: 1 });
  });
  test('a figure as text becomes the number that it says', () => {
    expect(written(rowsWith('>1', '3,0', 3), 'values')).toEqual({ E2: 3, F2: 1, F5: 1 });
  });
});
