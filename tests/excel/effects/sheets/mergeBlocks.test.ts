import type { Area } from '../../../../src/core/base/grid';
import { mergeBlocks } from '../../../../src/excel/effects/sheets/mergeBlocks';

test('merges of one row each become blocks; what spans rows stays one merge', () => {
  const row = (at: number): Area => ({ row: at, column: 1, rows: 1, columns: 3 });
  const tall: Area = { row: 2, column: 1, rows: 2, columns: 3 };
  expect(mergeBlocks([row(0), row(1), tall, row(4), row(6)])).toEqual([
    { area: { ...row(0), rows: 2 }, isByRow: true },
    { area: tall, isByRow: false },
    { area: row(4), isByRow: true },
    { area: row(6), isByRow: true },
  ]);
});
