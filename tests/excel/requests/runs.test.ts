import { finish } from '../../../src/core/base/task';
import { cellsOfRun, groupIntoRuns } from '../../../src/excel/requests/runs';

const at = (row: number, column = 0, sheet = 'S') => ({ sheet, row, column, item: row });

describe('grouping cells into runs', () => {
  it('steps over short gaps with null and starts anew after long ones', () => {
    const runs = finish(groupIntoRuns([at(5), at(0), at(2), at(500)]));
    expect(runs.map(({ row, items }) => [row, items])).toEqual([
      [0, [0, null, 2, null, null, 5]],
      [500, [500]],
    ]);
  });

  it('keeps sheets and columns apart and loses no cell', () => {
    const cells = [at(1), at(1, 1), at(1, 0, 'T'), at(2, 1)];
    const runs = finish(groupIntoRuns(cells));
    expect(runs).toHaveLength(3);
    expect(runs.flatMap(cellsOfRun)).toHaveLength(4);
  });

  it('bounds the length of a run', () => {
    const runs = finish(groupIntoRuns(Array.from({ length: 10_000 }, (_, row) => at(row))));
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.flatMap(cellsOfRun).map(({ item }) => item)).toEqual(
      Array.from({ length: 10_000 }, (_, row) => row),
    );
  });
});
