import { createEngine } from '../../src/workbench/engine/exceltsEngine';

test('formulas follow columns that are put in or taken out, with merges and what stands right of them', () => {
  const engine = createEngine();
  const [sheet] = engine.sheets;
  if (!sheet) throw new Error('no sheet');
  const other = engine.addSheet('Khác 2');
  [5, 6, 7, 8].forEach((value, column) => sheet.cells.setValue(0, column, value));
  sheet.layout.merge({ row: 2, column: 1, rows: 1, columns: 2 });
  sheet.cells.setFormula(0, 4, '=SUM(B1:$D$1)+A1');
  other.cells.setFormula(0, 0, "=Sheet1!C1&'Sheet1'!$D$1&C1");
  other.cells.setFormula(1, 0, '=SUM(Sheet1!1:1)');
  sheet.cells.insertColumns(2, 2);
  expect(sheet.cells.formula(0, 6)).toBe('=SUM(B1:$F$1)+A1');
  expect(sheet.cells.value(0, 6)).toBe(26);
  expect(sheet.layout.merges()).toEqual([{ row: 2, column: 1, rows: 1, columns: 4 }]);
  expect(other.cells.formula(0, 0)).toBe("=Sheet1!E1&'Sheet1'!$F$1&C1");
  expect(other.cells.formula(1, 0)).toBe('=SUM(Sheet1!1:1)');
  sheet.cells.deleteColumns(4, 1);
  expect(sheet.cells.formula(0, 5)).toBe('=SUM(B1:$E$1)+A1');
  expect(other.cells.formula(0, 0)).toBe("=#REF!&'Sheet1'!$E$1&C1");
});
