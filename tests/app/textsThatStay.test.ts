import type { CellValue } from '../../src/core/base/grid';
import { recalculateTask } from '../../src/app/recalculate';
import { finish } from '../../src/core/base/task';
import { PAR } from '../core/plan/recalculated';
import { readingOfSheet, recalculated, sheet } from './recalculated';

/** The heading of the targets refers to E3, which therefore stays text. */
const HEADING = { '0,4': '="Mục tiêu năm 2022"&LEFT(E3,0)' };

const rowsWith = (
  first: CellValue,
  { second = 2, sum = 2, change = -1 }: Record<string, CellValue> = {},
): CellValue[][] => [
  PAR,
  ['1', 'Thể chế', 4, 3, sum, change],
  ['1.1', 'Văn bản', 2, 1, first, 0.5],
  ['1.2', 'Kiểm tra', 2, 2, second, 0],
  ['', 'TỔNG ĐIỂM', 4, 3, sum, change],
];

describe.each(['values', 'formulas'] as const)('%s', (mode) => {
  const live = { '1,4': '=SUM(E3:E4)', '1,5': '=E2-D2', '4,4': '=SUM(E2)', '4,5': '=E5-D5' };

  test('[W6, A4] no constant is written over a formula that waits for text that stays: it is named', () => {
    const plan = sheet(rowsWith('1,5'), { formulas: { ...HEADING, ...live } });
    const { cells, left } = recalculated(plan, mode);
    for (const cell of ['E2', 'E3', 'E5', 'F2', 'F5']) expect(cells).not.toHaveProperty(cell);
    expect(left).toEqual({ E2: '3.5 text', F2: '0.5 text', E5: '3.5 text', F5: '0.5 text' });
  });

  test.each([
    ['=SUM(E3,E4)', '=SUM(E2)'],
    ['=SUM(S!$E$3:$E$4)', "='S'!E2*1"],
    ['=ROUND(SUM(E3:E4),2)', '=IF(E2="","",E2)'],
    ['=E4+N(E3)', '=SUM(E3:E4)'],
  ])('[W6] nor over one that is built otherwise: %s and %s', (field, total) => {
    const formulas = { ...HEADING, '1,4': field, '4,4': total };
    const plan = sheet(rowsWith('1,5'), { formulas });
    const { cells, left, after } = recalculated(plan, mode);
    for (const cell of ['E2', 'E3', 'E5']) expect(cells).not.toHaveProperty(cell);
    expect(left).toEqual({ E2: '3.5 text', E5: '3.5 text' });
    // The changes beside them are the figures that are right.
    expect([cells.F2, cells.F5]).toEqual([0.5, 0.5]);
    expect(recalculated(after, mode)).toMatchObject({ cells: {}, left });
  });

  test('[W4] one that refers to no text that stays gives way by name, as any wrong figure does', () => {
    const formulas = { ...HEADING, '1,4': '=E4' };
    const { cells, left } = recalculated(sheet(rowsWith('1,5'), { formulas }), mode);
    expect(cells.E2).toBe(3.5);
    expect(left).toEqual({});
  });

  test('[W2, W6] what is no formula yet is the figure that is right, over such a formula too', () => {
    const formulas = { ...HEADING, '1,4': '=SUM(E3:E4)' };
    const plan = sheet(rowsWith('1,5'), { formulas });
    const { cells, left, after } = recalculated(plan, mode);
    expect(cells).not.toHaveProperty('E2');
    expect([cells.E5, cells.F2, cells.F5]).toEqual([
      3.5,
      0.5,
      mode === 'formulas' ? '=E5-D5' : 0.5,
    ]);
    expect(left).toEqual({ E2: '3.5 text' });
    const again = recalculated(after, mode);
    expect([again.cells, again.left]).toEqual([{}, left]);
  });
});

describe.each(['values', 'formulas'] as const)(
  '[W2, W6] %s: a figure that a formula gives as text',
  (mode) => {
    // E3 takes "1,5" from a cell below the table.
    const rows = rowsWith('1,5', { change: '' });

    test('no formula is written over it, which would pass over it', () => {
      const { cells } = recalculated(sheet(rows, { formulas: { '2,4': '=A90' } }), mode);
      expect(cells).not.toHaveProperty('E3');
      expect(cells.E2).toBe(3.5);
      expect([3.5, '=SUM(E2)']).toContain(cells.E5);
    });

    test('a formula that stands over it waits, and is named', () => {
      const formulas = { '2,4': '=A90', '1,4': '=SUM(E3:E4)', '4,4': '=SUM(E2)' };
      const { cells, left } = recalculated(sheet(rows, { formulas }), mode);
      for (const cell of ['E2', 'E3', 'E5']) expect(cells).not.toHaveProperty(cell);
      expect(left).toMatchObject({ E2: '3.5 text', E5: '3.5 text' });
    });
  },
);

describe('[W3, W10] formulas: a text with a rank stays whole', () => {
  const ranks = (rows: CellValue[][], formulas: Record<string, string>) =>
    finish(recalculateTask(readingOfSheet(sheet(rows, { formulas })), 'formulas'));

  test('where a heading refers to it: neither its figure nor its rank is written', () => {
    const rows = rowsWith('1,5 (Xếp thứ 1/63)');
    const { cells } = recalculated(sheet(rows, { formulas: HEADING }), 'formulas');
    expect(cells).not.toHaveProperty('E3');
    // Without the number there is a figure above it.
    expect([cells.E2, cells.E5]).toEqual([3.5, '=SUM(E2)']);
    expect(Object.keys(cells).filter((cell) => /^[G-Z]/u.test(cell))).toEqual([]);
    expect(ranks(rows, HEADING).newColumns).toEqual([]);
  });

  test('and another one of its column moves all the same', () => {
    const rows = rowsWith('1,5 (Xếp thứ 1/63)', { second: '2 (Xếp thứ 3/63)' });
    const { cells } = recalculated(sheet(rows, { formulas: HEADING }), 'formulas');
    expect(cells).not.toHaveProperty('E3');
    expect(cells).not.toHaveProperty('G3');
    expect([cells.E4, cells.G4]).toEqual([2, 'Xếp thứ 3/63']);
    expect(ranks(rows, HEADING).newColumns).toHaveLength(1);
  });

  test('where a formula above it would show something else', () => {
    const rows = rowsWith('1,5 (Xếp thứ 1/63)', { sum: 'chưa công bố', change: '' });
    const formulas = { '1,4': '=IF(A9="","chưa công bố",A9)' };
    const { cells } = recalculated(sheet(rows, { formulas }), 'formulas');
    expect(cells).not.toHaveProperty('E3');
    expect(cells).not.toHaveProperty('G3');
  });
});
