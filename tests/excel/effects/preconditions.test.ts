import { finish } from '../../../src/core/base/task';
import { groupPreconditions } from '../../../src/excel/effects/preconditions';

const at = (row: number, column: number, sheet = 'S') => ({
  sheet,
  row,
  column,
  content: `${row}.${column}`,
});

const table = (column: number) => [
  ...[0, 1, 2, 4].map((heading) => at(3, column + heading)),
  ...[4, 5, 6].map((row) => at(row, column)),
];

describe('grouping the cells by which a table is known', () => {
  it('asks for the codes as a column, and for the other headings as one row', () => {
    const groups = finish(groupPreconditions(table(0)));
    expect(groups.map(({ area }) => area)).toEqual([
      { row: 3, column: 0, rows: 4, columns: 1 },
      { row: 3, column: 1, rows: 1, columns: 4 },
    ]);
  });

  it('loses none, and keeps tables side by side from becoming a range for every row', () => {
    const cells = [...table(0), ...table(7), ...table(14), at(3, 1, 'T')];
    const groups = finish(groupPreconditions(cells));
    expect(groups).toHaveLength(5);
    expect(new Set(groups.flatMap((group) => group.cells))).toEqual(new Set(cells));
    for (const { sheet, area, cells: own } of groups) {
      for (const cell of own) {
        expect(cell.sheet).toBe(sheet);
        expect(cell.row - area.row).toBeLessThan(area.rows);
        expect(cell.column - area.column).toBeLessThan(area.columns);
      }
    }
  });
});
