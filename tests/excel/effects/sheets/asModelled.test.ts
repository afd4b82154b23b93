import { assignTask } from '../../../../src/app/assign';
import { check } from '../../../../src/app/check';
import type { CellStyle, SheetModel } from '../../../../src/core/ownSheets/sheetModel';
import type { CellFormat, EngineSheet } from '../../../../src/workbench/engine/engine';
import { openSeed, type Bench } from '../../../workbench/bench';
import { finish } from '../../../../src/core/base/task';

let bench: Bench;
let models: SheetModel[];

beforeAll(async () => {
  bench = await openSeed();
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  const plan = finish(assignTask(reading.value));
  models = plan.sheets.map(({ model }) => model);
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(applied.problem.code);
});
afterAll(() => bench.close());

function sheetOf({ name }: SheetModel): EngineSheet {
  const sheet = bench.engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A model's styles one after the other, cell by cell: the plainest way to read them. */
function stylesOf({ styles, values }: SheetModel): CellStyle[][] {
  const cells = values.map((row) => row.map((): CellStyle => ({})));
  for (const { area, style } of styles) {
    for (const row of cells.slice(area.row, area.row + area.rows)) {
      for (const cell of row.slice(area.column, area.column + area.columns)) {
        Object.assign(cell, style);
      }
    }
  }
  return cells;
}

/** What of a cell's look a style speaks of, in the style's own words. No line goes through merged cells. */
function lookOf(format: CellFormat, { border, ...style }: CellStyle): CellStyle {
  const named = Object.keys(style).map((key) => [key, format[key as keyof CellFormat]]);
  const { top, bottom, left } = format.borders;
  const isFramed = [top, bottom, left].every((side) => side?.style === 'thin');
  return { ...Object.fromEntries(named), ...(border === true ? { border: isFramed } : {}) };
}

/** Cells that a merge hides hold nothing, and links bring their own look. */
function hiddenIn({ merges, links }: SheetModel): Set<string> {
  const hidden = new Set(links.map(({ row, column }) => `${row},${column}`));
  for (const { row, column, rows, columns } of merges) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        if (r !== row || c !== column) hidden.add(`${r},${c}`);
      }
    }
  }
  return hidden;
}

test('every agency’s sheet holds, cell by cell, what its model says, and looks as it says', () => {
  let cells = 0;
  for (const model of models) {
    const sheet = sheetOf(model);
    const hidden = hiddenIn(model);
    const formulas = new Map(
      model.formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]),
    );
    for (const [row, styles] of stylesOf(model).entries()) {
      for (const [column, style] of styles.entries()) {
        const place = `${row},${column}`;
        if (hidden.has(place)) continue;
        cells += 1;
        const wanted = formulas.get(place) ?? model.values[row]?.[column];
        const found = sheet.cells.formula(row, column);
        const look = lookOf(sheet.formats.get(row, column), style);
        const isSame = found === wanted && JSON.stringify(look) === JSON.stringify(style);
        if (!isSame) {
          const where = { sheet: model.name, row, column };
          expect({ ...where, holds: found, ...look }).toEqual({
            ...where,
            holds: wanted,
            ...style,
          });
        }
      }
    }
  }
  expect(cells).toBeGreaterThan(25_000);
});

test('links, merges, heights and widths are the model’s', () => {
  for (const model of models) {
    const { layout, cells } = sheetOf(model);
    const key = ({ row, column }: { row: number; column: number }) => row * 1000 + column;
    const merges = [...layout.merges()].sort((a, b) => key(a) - key(b));
    expect(merges).toEqual([...model.merges].sort((a, b) => key(a) - key(b)));
    const fixed = model.rowHeights.filter(({ fits }) => fits !== true);
    const heights = fixed.map(({ row }) => layout.rowHeight(row));
    expect(heights).toEqual(fixed.map(({ height }) => height));
    // The other rows Excel fits to what is in them: a name of some lines takes more than one.
    const long = model.values.findIndex((line) => String(line[2]).length > 120);
    const isFitting = model.rowHeights.some(({ row, fits }) => row === long && fits === true);
    if (isFitting) expect(layout.rowHeight(long)).toBeGreaterThan(40);
    expect(model.columnWidths.map((_, column) => layout.columnWidth(column) === 0)).toEqual(
      model.columnWidths.map((width) => width === 0),
    );
    for (const { row, column, text, sheet, address } of model.links) {
      expect(cells.value(row, column)).toBe(text);
      const place = `'${sheet.replaceAll("'", "''")}'!${address}`;
      expect(cells.link(row, column)).toMatchObject({ place });
    }
  }
});
