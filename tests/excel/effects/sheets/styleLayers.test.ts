import fc from 'fast-check';
import type { Area } from '../../../../src/core/base/grid';
import type { CellStyle, SheetModel } from '../../../../src/core/ownSheets/sheetModel';
import { styleLayers } from '../../../../src/excel/effects/sheets/styleLayers';
import { runs } from '../../../whole';

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

/** Layers as the styles that they stand for. */
function asStyles(layers: ReturnType<typeof styleLayers>): SheetModel['styles'] {
  return layers.flatMap((layer) => {
    if (!('rows' in layer)) return [layer];
    const { column, columns, rows } = layer;
    return [...rows].map(([row, one]) => ({
      area: { row, column, rows: 1, columns },
      style: one,
    }));
  });
}

test('layers look as the styles did, in any order and however they overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ area, style }), { maxLength: 14 }), (styles) => {
      const layers = styleLayers(styles);
      expect(looksOf(asStyles(layers))).toEqual(looksOf(styles));
      expect(layers.length).toBeLessThanOrEqual(styles.length);
    }),
    runs(200),
  );
});

test('the looks of many rows become one layer for each stretch of columns', () => {
  const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const rows = [0, 1, 5].flatMap((row) => [
    { area: at(row, 0), style: { bold: true } },
    { area: at(row, 1), style: { italic: row > 0 } },
  ]);
  expect(styleLayers(rows)).toEqual([
    {
      column: 0,
      columns: 1,
      rows: new Map([0, 1, 5].map((row) => [row, { bold: true }])),
    },
    {
      column: 1,
      columns: 1,
      rows: new Map([0, 1, 5].map((row) => [row, { italic: row > 0 }])),
    },
  ]);
});

test('a tall area and one with borders stay areas, and what comes after them comes after them', () => {
  const tall = { area: { row: 0, column: 0, rows: 100, columns: 3 }, style: { wrap: true } };
  const lined = { area: { row: 2, column: 0, rows: 1, columns: 3 }, style: { border: true } };
  const row = { area: { row: 2, column: 0, rows: 1, columns: 3 }, style: { wrap: false } };
  expect(styleLayers([row, tall, lined, row])).toEqual([
    { column: 0, columns: 3, rows: new Map([[2, { wrap: false }]]) },
    tall,
    lined,
    { column: 0, columns: 3, rows: new Map([[2, { wrap: false }]]) },
  ]);
});
