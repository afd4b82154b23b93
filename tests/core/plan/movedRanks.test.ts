import { changes, PAR, tableOf } from './recalculated';

test('[W3] ranks of both years move to columns of their own, beside each other', () => {
  const rows = [
    PAR,
    ['1', 'Lĩnh vực', 3, '2,25 (Xếp thứ 5/63)', '2,95 (Xếp thứ 3/63)', 0.7],
    ['1.1', 'a', 1.5, 1.25, 1.45, 0.2],
    ['1.2', 'b', 1.5, 1, 1.5, 0.5],
  ];
  const { plan, byCell } = changes(tableOf(rows), 'formulas');
  expect(plan.newColumns.map(({ column, likeColumn }) => [column, likeColumn])).toEqual([
    [6, 3],
    [7, 4],
  ]);
  expect(['G1', 'G2', 'H1', 'H2'].map((cell) => byCell.get(cell)?.[0])).toEqual([
    ...['Xếp thứ năm 2021', 'Xếp thứ 5/63'],
    ...['Xếp thứ mục tiêu năm 2022', 'Xếp thứ 3/63'],
  ]);
});
