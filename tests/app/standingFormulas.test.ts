import type { CellValue } from '../../src/core/base/grid';
import type { GridOptions } from '../snapshot';
import { previewTask } from '../../src/app/session/preview';
import { recalculateTask } from '../../src/app/recalculate';
import { finish } from '../../src/core/base/task';
import { found, readingOfSheet, recalculated, sheet } from './recalculated';

const PAR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'];

/** Formulas that show too little, because of one figure that is text; with what Excel shows of them. */
const ROWS: CellValue[][] = [
  PAR,
  ['1', 'Thể chế', 4, 1, 2, 1],
  ['1.1', 'Văn bản', 2, '0,5', 1, 0.5],
  ['1.2', 'Kiểm tra', 2, 1, 1, 0],
  ['', 'TỔNG ĐIỂM', 4, 1, 2, 1],
];
const FORMULAS = {
  ...{ '1,3': '=SUM(D3:D4)', '1,4': '=SUM(E3:E4)', '1,5': '=E2-D2' },
  ...{ '4,3': '=SUM(D2)', '4,4': '=SUM(E2)', '4,5': '=E5-D5' },
};
const IN_TABLE = { excelTables: [{ row: 0, column: 0, rows: 5, columns: 6 }] };
const WAYS: [string, 'values' | 'formulas', GridOptions][] = [
  ['figures as values', 'values', {}],
  ['formulas', 'formulas', {}],
  ['formulas in one of Excel’s own tables', 'formulas', IN_TABLE],
  ['values in one of Excel’s own tables', 'values', IN_TABLE],
];

describe.each(WAYS)('[W5] [W6] a formula that is as it is to be stays: %s', (_, mode, options) => {
  test('text below becomes a number, and sums, totals and changes that stand follow it', () => {
    const plan = sheet(ROWS, { formulas: FORMULAS, ...options });
    const { cells, kinds, after } = recalculated(plan, mode);
    const { C2: _max, C5: _whole, F3: _first, F4: _second, ...written } = cells;
    expect(written).toEqual({
      ...{ D2: '=SUM(D3:D4)', D3: 0.5, D5: '=SUM(D2)' },
      ...{ F2: '=E2-D2', F5: '=E5-D5' },
    });
    expect(kinds.D3).toBe('form');
    // Each comes to what it should, without a constant over it.
    expect(['D2', 'F2', 'D5', 'F5'].map((cell) => shown(after.rows, cell))).toEqual([
      1.5, 0.5, 1.5, 0.5,
    ]);
    const again = recalculated(after, mode).cells;
    expect(again).toEqual({});
  });
  test('a formula that says something else gives way', () => {
    const other = { ...FORMULAS, '1,3': '=D4', '1,5': '=D4' };
    const { cells } = recalculated(sheet(ROWS, { formulas: other, ...options }), mode);
    const isLive = mode === 'formulas' && options.excelTables === undefined;
    expect([cells.D2, cells.F2]).toEqual(isLive ? ['=SUM(D3:D4)', '=E2-D2'] : [1.5, 0.5]);
  });
});

test('[W3] [W6] as values a formula over a rank that stays behind its figure gives way to its figure', () => {
  const rows = ROWS.map((row, nth) =>
    nth === 2 ? [...row.slice(0, 3), '0,5 (hạng 3)', 1, ''] : row,
  );
  const { cells } = recalculated(sheet(rows, { formulas: FORMULAS }), 'values');
  expect([cells.D2, cells.D3, cells.F2]).toEqual([1.5, undefined, '=E2-D2']);
});

describe('[A4] [A7] a live formula that is wrong because a figure below it is text has no fix: that figure has one', () => {
  test('a sum, and those above it', () => {
    const plan = sheet(ROWS, { formulas: FORMULAS });
    expect(found(plan, 'rollup-mismatch')).toEqual(['D2 1,5 (no fix)', 'D5 1,5 (no fix)']);
    expect(found(plan, 'number-as-text')).toHaveLength(1);
  });
  test('a change, where Excel takes "0,5" for 5', () => {
    const rows = ROWS.map((row, nth) => (nth === 2 ? [...row.slice(0, 5), -4] : row));
    const plan = sheet(rows, { formulas: { ...FORMULAS, '2,5': '=E3-D3' } });
    expect(found(plan, 'delta-mismatch')).toEqual(['F3 +0,5 (no fix)']);
  });
  test.each([
    ['a constant', {}, ROWS],
    [
      'a formula over numbers',
      FORMULAS,
      ROWS.map((row) => row.map((one) => (one === '0,5' ? 0.5 : one))),
    ],
    [
      'a formula over text that stays text',
      FORMULAS,
      ROWS.map((row) => row.map((one) => (one === '0,5' ? '0,5 (hạng 3)' : one))),
    ],
  ])('%s has one', (_, formulas, rows) => {
    expect(found(sheet(rows, { formulas }), 'rollup-mismatch')).toEqual(['D2 1,5', 'D5 1,5']);
  });
  test('nothing above it is uncertain for that: all lines of the recalculation are ticked', () => {
    const rows = ROWS.map((row, nth) => (nth === 2 ? [...row.slice(0, 5), -4] : row));
    for (const change of ['=E3-D3', '=E3-(D3)']) {
      const plan = sheet(rows, { formulas: { ...FORMULAS, '2,5': change } });
      for (const mode of ['values', 'formulas'] as const) {
        const reading = readingOfSheet(plan);
        const preview = finish(previewTask(reading, recalculateTask(reading, mode)));
        expect([...preview.leftOut]).toEqual([]);
        expect(preview.plan.cells.length).toBeGreaterThan(4);
      }
    }
  });
});

describe('[W4] what a formula fails with is nobody’s word, whatever Excel calls it', () => {
  const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']
    .concat(['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#EXTERNAL!'])
    .concat(['#PYTHON!', '#TIMEOUT!', '#GETTING_DATA', '#BUSY!']);
  const rowsWith = (error: string) =>
    ROWS.map((row, nth) => (nth === 1 ? ['1', 'Thể chế', 4, error, 2, error] : row));
  test.each(ERRORS)('%s: what its parts come to takes its place, and that of a change', (error) => {
    const formulas = { '1,3': '=LET(a,D3:D4,SUM(a))', '1,5': '=E2-LET(a,D2,a)' };
    const { cells, left } = recalculated(sheet(rowsWith(error), { formulas }), 'values');
    expect([cells.D2, cells.F2, left.D2]).toEqual([1.5, 0.5, undefined]);
  });
  test.each(ERRORS)('%s that was typed is a word', (error) => {
    const { cells, left } = recalculated(sheet(rowsWith(error)), 'values');
    expect(cells).not.toHaveProperty('D2');
    expect(left.D2).toBe('1.5 words');
  });
  test('words that begin alike are somebody’s', () => {
    const formulas = { '1,3': '="#1"' };
    const { left } = recalculated(sheet(rowsWith('#1 toàn quốc'), { formulas }), 'values');
    expect(left.D2).toBe('1.5 words');
  });
});

function shown(rows: readonly (readonly CellValue[])[], cell: string): CellValue | undefined {
  return rows[Number(cell.slice(1)) - 1]?.['ABCDEF'.indexOf(cell.charAt(0))];
}
