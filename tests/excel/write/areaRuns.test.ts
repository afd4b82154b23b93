import fc from 'fast-check';
import type { Area } from '../../../src/core/grid';
import type { CellStyle, SheetModel } from '../../../src/core/plan/sheetModel';
import { joinMerges, joinStyles } from '../../../src/excel/write/areaRuns';

const SIZE = 8;

const area = fc
  .record({
    row: fc.integer({ min: 0, max: SIZE - 1 }),
    column: fc.integer({ min: 0, max: 2 }),
    rows: fc.integer({ min: 1, max: 2 }),
    columns: fc.integer({ min: 1, max: 2 }),
  })
  .map((one): Area => one);

const style = fc.constantFrom<CellStyle>(
  { bold: true },
  { bold: false },
  { fill: '#FFFFFF' },
  { bold: true, fill: '#C00000' },
);

/** What every cell looks like once all styles were applied in their order. */
function looksOf(styles: SheetModel['styles']): unknown {
  return Array.from({ length: SIZE + 2 }, (_, row) =>
    Array.from({ length: 5 }, (__, column) =>
      styles
        .filter(({ area: at }) => covers(at, row, column))
        .reduce<CellStyle>((look, one) => ({ ...look, ...one.style }), {}),
    ),
  );
}

function covers(at: Area, row: number, column: number): boolean {
  const isInRows = row >= at.row && row < at.row + at.rows;
  return isInRows && column >= at.column && column < at.column + at.columns;
}

test('joined styles look the same, in any order and however they overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ area, style }), { maxLength: 14 }), (styles) => {
      const joined = joinStyles(styles);
      expect(looksOf(joined)).toEqual(looksOf(styles));
      expect(joined.length).toBeLessThanOrEqual(styles.length);
    }),
    { numRuns: 2000 },
  );
});

test('looks that alternate from row to row become one area for each stretch', () => {
  const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const rows = [0, 1, 2].flatMap((row) => [
    { area: at(row, 0), style: { bold: true } },
    { area: at(row, 1), style: { italic: true } },
  ]);
  expect(joinStyles(rows)).toEqual([
    { area: { row: 0, column: 0, rows: 3, columns: 1 }, style: { bold: true } },
    { area: { row: 0, column: 1, rows: 3, columns: 1 }, style: { italic: true } },
  ]);
});

test('merges of one row each become blocks; what spans rows stays one merge', () => {
  const row = (at: number): Area => ({ row: at, column: 1, rows: 1, columns: 3 });
  const tall: Area = { row: 2, column: 1, rows: 2, columns: 3 };
  expect(joinMerges([row(0), row(1), tall, row(4), row(6)])).toEqual([
    { area: { ...row(0), rows: 2 }, isByRow: true },
    { area: tall, isByRow: false },
    { area: row(4), isByRow: true },
    { area: row(6), isByRow: true },
  ]);
});
