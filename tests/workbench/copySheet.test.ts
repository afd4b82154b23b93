import { createEngine } from '../../src/workbench/engine/exceltsEngine';

test('a copied sheet calculates for itself, and the original goes on with its own cells', () => {
  const engine = createEngine();
  const [original] = engine.sheets;
  if (!original) throw new Error('a workbook without sheets');
  const values = (sheet: typeof original) => [0, 1].map((row) => sheet.cells.value(row, 1));
  engine.batch('user', () => {
    original.cells.setValue(0, 0, 1);
    original.cells.setFormula(0, 1, '=A1*2');
    original.cells.setFormula(1, 1, '=SUM(A1:A3)');
  });
  const copy = engine.copySheet(original, 'Copy', 1);
  engine.batch('user', () => copy.cells.setValue(0, 0, 5));
  expect([values(original), values(copy)]).toEqual([
    [2, 1],
    [10, 5],
  ]);
  engine.batch('user', () => original.cells.setFormula(0, 1, '=A1*3'));
  expect([values(original), values(copy)]).toEqual([
    [3, 1],
    [10, 5],
  ]);
});
