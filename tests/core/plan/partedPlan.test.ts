import { auditAppendix } from '../../../src/core/audit/audit';
import { plainContent } from '../../../src/core/base/cellContent';
import { cellAddress, type CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { partedPlans } from '../../../src/core/plan/partedPlan';
import { recalculatePlan, type RecalculateMode } from '../../../src/core/plan/recalculatePlan';
import type { GridOptions } from '../../snapshot';
import { PAR, tableOf } from './recalculated';

/** What is written to each cell, and whether only its form changes. */
function parted(rows: CellValue[][], mode: RecalculateMode, options: GridOptions = {}) {
  const { grid, appendix } = tableOf(rows, options);
  const { computed } = finish(auditAppendix(appendix));
  const whole = finish(recalculatePlan(grid, appendix, computed, mode));
  const [plan] = finish(partedPlans([{ grid, appendix, computed, plan: whole }]));
  return Object.fromEntries(
    (plan?.cells ?? []).map(({ row, column, after, isForm = false }) => [
      cellAddress(row, column),
      [plainContent(after), isForm ? 'form' : 'figure'],
    ]),
  );
}

/** 1.26 stands for the 1.265 of its parts, which would show as 1.27: right as printed, rounded the other way. */
const roundedOtherwise = (parent: CellValue): CellValue[][] => [
  PAR,
  ['1', 'x', 2, parent, 2, 0.74],
  ['1.1', 'a', 1, 0.6, 1, 0.4],
  ['1.2', 'b', 1, 0.665, 1, 0.335],
];

test.each(['values', 'formulas'] as const)(
  '[W6, W10] %s: text right within rounding becomes its number, and that is all',
  (mode) => {
    expect(parted(roundedOtherwise('1,26'), mode).D2).toEqual([1.26, 'form']);
    expect(Object.keys(parted(roundedOtherwise(1.26), mode))).not.toContain('D2');
  },
);

test('[W10] what is wrong is a figure, and so is a blank that is filled', () => {
  const rows = roundedOtherwise('1,5');
  rows[3] = ['1.2', 'b', 1, 0.665, 1, ''];
  const written = parted(rows, 'values');
  expect(written.D2).toEqual([1.265, 'figure']);
  expect(written.F4).toEqual([0.335, 'figure']);
});

test.each([3, '3', '3 (Xếp thứ 1/63)'])(
  '[W10] a whole number in a column of decimals (%p) is exact: what its parts come to is a figure',
  (parent) => {
    const rows: CellValue[][] = [
      PAR,
      ['1', 'x', 4, parent, 3.5, 0.5],
      ['1.1', 'a', 2, 1.25, 2, 0.75],
      ['1.2', 'b', 2, 1.25, 1.5, 0.25],
    ];
    expect(parted(rows, 'values').D2?.[1]).toBe('figure');
    expect(parted(rows, 'formulas').D2?.[1]).toBe('figure');
    expect(String(parted(rows, 'values').D2?.[0])).toMatch(/^2[.,]5/);
  },
);

test.each(['values', 'formulas'] as const)(
  '[W6, W10] %s: a number that its format shows rounded stays, and one that is exact follows its parts',
  (mode) => {
    const rows: CellValue[][] = [
      PAR,
      ['1', 'x', 2, 1.26, 1.5, 0.24],
      ['1.1', 'a', 1, 0.6, 0.7, 0.1],
      ['1.2', 'b', 1, 0.6634, 0.9, 0.2366],
    ];
    const written = parted(rows, mode, { formats: ['General', 'General', 'General', '0.00'] });
    expect(written.D2).toEqual(mode === 'values' ? undefined : ['=SUM(D3:D4)', 'form']);
    // The change is right once the target beside it is.
    expect(written.E2?.[1]).toBe('figure');
    expect(
      parted([...rows.slice(0, 1), ['1', 'x', 2, 1.2634, 1.5, 0.3366], ...rows.slice(2)], mode).F2,
    ).toEqual(mode === 'values' ? undefined : ['=E2-D2', 'form']);
  },
);

test('[W2, W6] no formula refers to text that stays, because a formula above it would show something else', () => {
  const rows: CellValue[][] = [
    PAR,
    ['1', 'x', 4, 2.5, 'chưa công bố', 0.5],
    ['1.1', 'a', 2, 1.25, '1.5', 0.25],
    ['1.2', 'b', 2, 1.25, 1.5, 0.5],
  ];
  const written = parted(rows, 'formulas', { formulas: { '1,4': '=IF(A9="","chưa công bố",A9)' } });
  expect(Object.keys(written)).not.toContain('E3');
  expect(Object.keys(written)).not.toContain('F3');
  expect(written.F4).toEqual(['=E4-D4', 'figure']);
});

test.each(['values', 'formulas'] as const)(
  '[W4] %s: what a formula comes to that fails is nobody’s word: what its parts come to takes its place, and theirs follows',
  (mode) => {
    const rows: CellValue[][] = [
      PAR,
      ['1', 'x', 4, '#REF!', 3, '#VALUE!'],
      ['1.1', 'a', 2, '1,25', 1.5, 0.25],
      ['1.2', 'b', 2, 1.25, 1.5, 0.25],
    ];
    const formulas = { '1,3': '=#REF!A4/50', '1,5': '=E2-D2' };
    const written = parted(rows, mode, { formulas });
    const isLive = mode === 'formulas';
    expect(written.D2).toEqual([isLive ? '=SUM(D3:D4)' : 2.5, 'figure']);
    // The change that stands follows both figures by itself (W6).
    expect(written.F2).toEqual(['=E2-D2', 'figure']);
    expect(written.D3).toEqual([1.25, 'form']);
    const said = { formulas: {} };
    expect(parted(rows, mode, said)).not.toHaveProperty('D2');
  },
);

test('[W6, W10] a live formula over a figure that was typed as text is named, with what it will come to, and lets it be a number', () => {
  const rows: CellValue[][] = [
    PAR,
    ['1', 'x', 4, 1.25, 3, 1.75],
    ['1.1', 'a', 2, '1,25', 1.5, '#VALUE!'],
    ['1.2', 'b', 2, 1.25, 1.5, 0.25],
  ];
  const formulas = { '1,3': '=SUM(D3:D4)', '1,5': '=E2-D2', '2,5': '=E3-D3', '3,5': '=E4-D4' };
  const written = parted(rows, 'formulas', { formulas });
  expect(written.D2).toEqual(['=SUM(D3:D4)', 'figure']);
  expect(written.F2).toEqual(['=E2-D2', 'figure']);
  expect(written.D3).toEqual([1.25, 'form']);
  expect(written.F3).toEqual(['=E3-D3', 'figure']);
  expect(written).not.toHaveProperty('F4');
});
