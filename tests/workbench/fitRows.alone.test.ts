import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';
import type { Engine, EngineSheet } from '../../src/workbench/engine/engine';

jest.mock('@cj-tech-master/excelts/formula', () => {
  const real = jest.requireActual<{ calculateFormulas: typeof calculateFormulas }>(
    '@cj-tech-master/excelts/formula',
  );
  return { ...real, calculateFormulas: jest.fn(real.calculateFormulas) };
});

const LONG = 'Rà soát, chuẩn hóa và công bố thủ tục hành chính thuộc phạm vi quản lý của Sở';
/** Of one line, in points. */
const LOW = 20;

let engine: Engine;
let sheet: EngineSheet;
beforeEach(() => {
  engine = createEngine();
  const [first] = engine.sheets;
  if (!first) throw new Error('no sheet');
  sheet = first;
  sheet.formats.set({ row: 0, column: 0, rows: 3, columns: 1 }, { wrap: true });
});

test('rows fit their wrapped texts, results of formulas too', () => {
  engine.batch('addin', () => {
    sheet.cells.setValue(0, 0, LONG);
    sheet.cells.setFormula(1, 0, '=A1&"; "&A1');
    sheet.cells.setValue(2, 0, 'Ngắn');
    [0, 1, 2].forEach((row) => sheet.layout.fitRow(row));
  });
  const [one = 0, two = 0, usual] = [0, 1, 2].map((row) => sheet.layout.rowHeight(row));
  expect(one).toBeGreaterThan(2 * LOW);
  expect(two).toBeGreaterThan(1.5 * one);
  expect(usual).toBeLessThan(LOW);
});

test('what comes after a fit in the same batch counts as it would one by one', () => {
  engine.batch('addin', () => {
    sheet.cells.setValue(0, 0, LONG);
    sheet.cells.setValue(1, 0, LONG);
    sheet.layout.fitRow(0);
    sheet.layout.setRowHeight(0, 30);
    sheet.layout.fitRow(1);
    sheet.layout.setColumnWidth(0, 600);
    sheet.cells.insertRows(1, 1);
  });
  expect(sheet.layout.rowHeight(0)).toBe(30);
  expect(sheet.cells.value(2, 0)).toBe(LONG);
  expect(sheet.layout.rowHeight(2)).toBeGreaterThan(2 * LOW);
});

test('a copy of a sheet has the heights that were just asked for', () => {
  engine.batch('addin', () => {
    sheet.cells.setValue(0, 0, LONG);
    sheet.layout.fitRow(0);
    const copy = engine.copySheet(sheet, 'Bản sao', 1);
    expect(copy.layout.rowHeight(0)).toBeGreaterThan(2 * LOW);
  });
});

test('formulas are calculated once for all rows of a batch, on however many sheets', () => {
  const calculate = jest.mocked(calculateFormulas);
  const sheets = [sheet, engine.addSheet('Hai'), engine.addSheet('Ba')];
  calculate.mockClear();
  engine.batch('addin', () => {
    for (const { cells, formats, layout } of sheets) {
      formats.set({ row: 0, column: 0, rows: 1, columns: 1 }, { wrap: true });
      cells.setFormula(0, 0, `=REPT("${LONG} ",2)`);
      layout.fitRow(0);
    }
  });
  expect(calculate).toHaveBeenCalledTimes(1);
  for (const { layout } of sheets) expect(layout.rowHeight(0)).toBeGreaterThan(2 * LOW);
});
