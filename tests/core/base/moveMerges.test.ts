import { moveMerges } from '../../../src/core/base/moveMerges';

const rows = (row: number, count: number, column = 6) => ({
  ...{ row, rows: count },
  ...{ column, columns: 1 },
});
const wholeRows = (row: number, count: number) => ({
  ...{ row, rows: count },
  ...{ column: 0, columns: 16_384 },
});

const inserted = (row: number, count: number) =>
  ({ area: wholeRows(row, count), by: 'inserted', along: 'rows' }) as const;
const deleted = (row: number, count: number) =>
  ({ area: wholeRows(row, count), by: 'deleted', along: 'rows' }) as const;

test('rows put in above move a merged area, within make it larger, below and at its foot leave it', () => {
  expect(moveMerges([rows(5, 3)], inserted(5, 2))).toEqual([rows(7, 3)]);
  expect(moveMerges([rows(5, 3)], inserted(6, 2))).toEqual([rows(5, 5)]);
  expect(moveMerges([rows(5, 3)], inserted(8, 2))).toEqual([rows(5, 3)]);
});

test('rows taken out move it, make it smaller, or take it away', () => {
  expect(moveMerges([rows(5, 3)], deleted(2, 2))).toEqual([rows(3, 3)]);
  expect(moveMerges([rows(5, 4)], deleted(6, 1))).toEqual([rows(5, 3)]);
  expect(moveMerges([rows(5, 4)], deleted(4, 2))).toEqual([rows(4, 3)]);
  expect(moveMerges([rows(5, 3)], deleted(5, 3))).toEqual([]);
  expect(moveMerges([rows(5, 2)], deleted(6, 1))).toEqual([]);
});

test('columns, and cells of some columns alone', () => {
  const column = { area: { row: 0, rows: 1_048_576, column: 2, columns: 1 } };
  const across = { row: 1, rows: 1, column: 1, columns: 4 };
  expect(moveMerges([across], { ...column, by: 'inserted', along: 'columns' })).toEqual([
    { ...across, columns: 5 },
  ]);
  const cells = { area: { row: 3, rows: 1, column: 6, columns: 1 } };
  expect(
    moveMerges([rows(5, 3), rows(5, 3, 7)], { ...cells, by: 'inserted', along: 'rows' }),
  ).toEqual([rows(6, 3), rows(5, 3, 7)]);
});
