import { auditAppendix } from '../../../src/core/audit/audit';
import { plainContent } from '../../../src/core/base/cellContent';
import { cellAddress, type CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { formPlan } from '../../../src/core/plan/formPlan';
import { recalculatePlan, type RecalculateMode } from '../../../src/core/plan/recalculatePlan';
import type { GridOptions } from '../../snapshot';
import { PAR, SIPAS, tableOf } from './recalculated';

/** What is written, as [contents, format], and what is left, by cell. */
function form(rows: CellValue[][], mode: RecalculateMode, options: GridOptions = {}) {
  const { grid, appendix } = tableOf(rows, options);
  const { computed } = finish(auditAppendix(appendix));
  const plan = finish(
    formPlan(grid, appendix, computed, finish(recalculatePlan(grid, appendix, computed, mode))),
  );
  const written = plan.cells.map(({ row, column, after, numberFormat = '' }) => [
    cellAddress(row, column),
    [plainContent(after), numberFormat],
  ]);
  return {
    written: Object.fromEntries(written) as Record<string, [CellValue, string]>,
    left: (plan.left ?? []).map(({ row, column, after }) => [
      cellAddress(row, column),
      plainContent(after),
    ]),
  };
}

const TABLE: CellValue[][] = [
  PAR,
  ['1', 'Lĩnh vực', '3', '2,43', '2,75', '+0,0002'],
  ['1.1', 'a', '1,5', '1,2345', '1,45', '+0,2155'],
  ['1.2', 'b', '1,5', '1,2', '1,5', ''],
  ['', 'Tổng điểm', 3, 2.43, '2,75', '+0,32'],
];

test('[W10] values: text becomes the number that it says, and shows the same', () => {
  const { written, left } = form(TABLE, 'values');
  // 2.4345 shows as 2.43; the text says 2.43.
  expect(written.D2).toEqual([2.43, '0.00']);
  expect(written.F3).toEqual([0.2155, '+0.0000;-0.0000;0.0000']);
  expect(written.F2).toEqual([0.0002, '+0.0000;-0.0000;0.0000']);
  // A number that shows the same is not touched.
  expect(Object.keys(written)).not.toContain('D5');
  // Targets of 2.95 where 2.75 stands, their changes, and a blank: left, with what they would be.
  expect(left).toEqual([
    ['E2', 2.95],
    ['F2', 0.5155],
    ['F4', 0.3],
    ['E5', 2.95],
    ['F5', 0.5155],
  ]);
});

test('[W10] formulas: only where the cell shows the same, from what its parts will hold', () => {
  const { written } = form(TABLE, 'formulas');
  expect(written.D2).toEqual(['=SUM(D3:D4)', '0.00']);
  expect(written.E2).toEqual([2.75, '0.00']);
  // 2.4345 shows as 2.43 in the decimals that are printed: the total had no format of its own.
  expect(written.D5).toEqual(['=SUM(D2)', '0.00']);
  // 2.75 stays above the 2.95 of its parts; the total is the sum of what stands.
  expect(written.E5?.[0]).toBe('=SUM(E2)');
  expect(written.F3?.[0]).toBe('=E3-D3');
  expect(written.F2?.[0]).toBe(0.0002);
});

test('[W10] text stays where a formula of somebody’s own would show another sum', () => {
  const rows = TABLE.map((row) => [...row]);
  const formulas = { '1,3': '=SUM(D3:D4)' };
  const withFormula = rows.map((row, nth) => (nth === 1 ? ['1', 'x', '3', 0, '2,95', ''] : row));
  expect(Object.keys(form(withFormula, 'values', { formulas }).written)).not.toContain('D3');
  const right = rows.map((row, nth) => (nth === 1 ? ['1', 'x', '3', 2.4345, '2,95', ''] : row));
  expect(form(right, 'values', { formulas }).written.D3).toEqual([1.2345, '0.0000']);
});

test('[W10] a percent sign stays, and words around a figure are not lost', () => {
  const rows: CellValue[][] = [
    SIPAS,
    ['I', 'Nhóm', '94,07%', 'đạt 95,5', ''],
    ['1', 'a', '94,07%', '95,5', '1,43'],
  ];
  const { written } = form(rows, 'values');
  expect(written.C2).toEqual([94.07, '0.00"%"']);
  expect(Object.keys(written)).not.toContain('D2');
});

const RANKED = TABLE.map((row, nth) =>
  nth === 1 ? ['1', 'x', '3', '2,43 (Xếp thứ 5/63)', '2,95', '+0,5155'] : row,
);

test('[W10] a rank and its figure stay where they are among values', () => {
  const { written } = form(RANKED, 'values');
  expect(Object.keys(written).filter((cell) => cell === 'D2' || cell.startsWith('G'))).toEqual([]);
});

test('[W3, W10] a rank leaves the cell whose number formulas want', () => {
  const { written } = form(RANKED, 'formulas');
  expect(written.G1).toEqual(['Xếp thứ năm 2021', '@']);
  expect(written.G2).toEqual(['Xếp thứ 5/63', '@']);
  expect(written.D2).toEqual(['=SUM(D3:D4)', '0.00']);
  expect(written.D5?.[0]).toBe('=SUM(D2)');
});

test('[W10] a rank stays where the figure before it would be another', () => {
  const rows = RANKED.map((row, nth) =>
    nth === 1 ? ['1', 'x', '3', 'đạt 2,6 (Xếp thứ 5/63)'] : row,
  );
  const { written, left } = form(rows, 'formulas');
  expect(Object.keys(written).filter((cell) => cell === 'D2' || cell.startsWith('G'))).toEqual([]);
  expect(left).toContainEqual(['D2', '=SUM(D3:D4)']);
});

test('[W10] a dash in the place of a change becomes the formula that shows it', () => {
  const rows: CellValue[][] = [PAR, ['1', 'x', 1, 1, 1, '-'], ['2', 'y', 1, 0.5, 1, '-']];
  const { written, left } = form(rows, 'formulas');
  expect(written.F2).toEqual(['=E2-D2', '+0.00##;-0.00##;"-"']);
  expect(Object.keys(written)).not.toContain('F3');
  expect(left).toEqual([['F3', '=E3-D3']]);
  expect(form(rows, 'values').written).toEqual({});
});

test('[W10] what agrees within rounding either way is no figure to decide', () => {
  const rows: CellValue[][] = [
    PAR,
    ['1', 'x', 2, '1,26', 2, ''],
    ['1.1', 'a', 1, 0.6, 1, 0.4],
    ['1.2', 'b', 1, 0.665, 1, 0.335],
  ];
  // 1.265 would show as 1.27.
  expect(form(rows, 'values').left.map(([cell]) => cell)).toEqual(['F2']);
  expect(form(rows, 'formulas').written.D2?.[0]).toBe(1.26);
});

test('[W10] a whole number among decimals is exact: another figure is no change of form', () => {
  const rows: CellValue[][] = [
    PAR,
    ['1', 'x', 4, '4', 3.5, 0],
    ['1.1', 'a', 2, 1.8, 1.5, '-0,3'],
    ['1.2', 'b', 2, 2, 2, 0],
  ];
  const { written, left } = form(rows, 'formulas');
  expect(written.D2).toEqual([4, '0']);
  expect(Object.keys(written)).not.toContain('F2');
  expect(left.map(([cell]) => cell)).toEqual(['D2', 'F2']);
});

test('[W10] in a table of fractions text without its percent sign stays: no number shows "95" there', () => {
  const rows: CellValue[][] = [
    SIPAS,
    ['I', 'Nhóm', 0.94, 0.955, 0.015],
    ['1', 'a', 0.94, '95', ''],
    ['2', 'b', 0.94, '96%', ''],
  ];
  const formats = ['General', 'General', '0.00%', '0.00%', '0.00%'];
  const { written } = form(rows, 'values', { formats });
  expect(Object.keys(written)).not.toContain('D3');
  expect(written.D4).toEqual([0.96, '0%']);
});

test('[W10] text stays that a formula refers to which is not the one above it, and would show something else', () => {
  const rows: CellValue[][] = [
    PAR,
    ['1', 'x', 4, 2.5, 3, 0.5],
    ['1.1', 'a', 2, '1,25', 1.5, 0.25],
    ['1.2', 'b', 2, 1.25, 1.5, 0.25],
    ['', 'Tổng điểm', 4, 1.25, 3, 0.5],
  ];
  const total = (formula: `=${string}`, shows: number) => {
    const now = [...rows.slice(0, 4), ['', 'Tổng điểm', 4, shows, 3, 0.5]];
    return form(now, 'values', { formulas: { '4,3': formula } }).written;
  };
  expect(total('=SUM($D$3:D4)', 1.25)).not.toHaveProperty('D3');
  expect(total('=SUM(D:D)/3', 1.25)).not.toHaveProperty('D3');
  // It shows what it will show, or refers to another sheet.
  expect(total('=D3+D4', 2.5).D3?.[0]).toBe(1.25);
  expect(total("=SUM('Nhập liệu'!D3:D4)", 1.25).D3?.[0]).toBe(1.25);
});
