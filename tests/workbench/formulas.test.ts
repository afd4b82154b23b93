import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type DataValidation, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';
import { COLUMNS, ROWS } from '../../src/workbench/engine/areas';
import type { Engine } from '../../src/workbench/engine/engine';

function sheetOf(engine: Engine) {
  const [sheet] = engine.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

test('more different formulas than the library keeps all get results, across parts too', () => {
  const engine = createEngine();
  const { cells } = sheetOf(engine);
  const count = 20_000;
  engine.batch('user', () => {
    cells.setValue(0, 0, 1);
    // Each hangs on the one before it in the other half, so that no order of parts does it at once.
    for (let row = 1; row < count; row += 1) {
      const other = row < count / 2 ? row + count / 2 - 1 : row - count / 2;
      const formula = row === count / 2 ? '=A1+1' : `=IF(A${other + 1}="","?",${row}+0*A1)`;
      cells.setFormula(row, 0, formula);
    }
  });
  const wrong = Array.from({ length: count - 1 }, (_, index) => index + 1).filter(
    (row) => cells.value(row, 0) !== (row === count / 2 ? 2 : row),
  );
  expect(wrong).toEqual([]);
});

test('looks of custom conditional formats follow the values, relative to their first cell', () => {
  const engine = createEngine();
  const sheet = sheetOf(engine);
  engine.batch('user', () => {
    [1, 5, 3].forEach((value, row) => sheet.cells.setValue(row, 0, value));
    sheet.cells.setFormula(3, 0, '=A2*2');
    const format = sheet.conditionalFormats.add({ row: 0, column: 1, rows: 4, columns: 1 });
    sheet.conditionalFormats.setFormula(format.id, '=$A1>2');
    sheet.conditionalFormats.setLook(format.id, { fill: '#FFC7CE', bold: true });
  });
  const fills = () => [0, 1, 2, 3].map((row) => sheet.conditionalFormats.lookOf(row, 1).fill);
  expect(fills()).toEqual(['', '#FFC7CE', '#FFC7CE', '#FFC7CE']);
  sheet.cells.enter(1, 0, '0');
  expect(fills()).toEqual(['', '', '#FFC7CE', '']);
  expect(sheet.cells.value(3, 0)).toBe(0);
});

test('results that changed are told with the edit that changed them', () => {
  const engine = createEngine();
  const sheet = sheetOf(engine);
  sheet.cells.setFormula(0, 1, '=A1*2');
  const heard: string[] = [];
  engine.onChange((changes, by) => {
    for (const { what, area } of changes) heard.push(`${by} ${what} ${JSON.stringify(area)}`);
  });
  sheet.cells.enter(0, 0, '4');
  expect(heard).toEqual([
    'user cells {"row":0,"column":0,"rows":1,"columns":1}',
    'user recalculated {"row":0,"column":1,"rows":1,"columns":1}',
  ]);
});

test('results are told also where they were asked for in the middle of a group', () => {
  const engine = createEngine();
  const sheet = sheetOf(engine);
  sheet.cells.setFormula(0, 1, '=A1*2');
  const heard: string[] = [];
  engine.onChange((changes) => heard.push(...changes.map(({ what }) => what)));
  engine.batch('addin', () => {
    sheet.cells.setValue(0, 0, 4);
    expect(sheet.cells.value(0, 1)).toBe(8);
  });
  expect(heard).toEqual(['cells', 'recalculated']);
});

test('rows deleted move what is below, and leave no copy at the end', () => {
  const engine = createEngine();
  const { cells, layout } = sheetOf(engine);
  ['a', 'b', 'c', 'd', 'e'].forEach((text, row) => cells.setValue(row, 0, text));
  layout.merge({ row: 3, column: 0, rows: 1, columns: 2 });
  cells.deleteRows(1, 2);
  expect([0, 1, 2, 3].map((row) => cells.value(row, 0))).toEqual(['a', 'd', 'e', '']);
  expect(layout.merges()).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
  cells.deleteRows(1, 2);
  expect([0, 1, 2].map((row) => cells.value(row, 0))).toEqual(['a', '', '']);
});

test('formulas of all sheets follow rows that are put in or taken out, wherever they stand themselves', () => {
  const engine = createEngine();
  const sheet = sheetOf(engine);
  const other = engine.addSheet('Khác 2');
  [5, 6, 7, 8].forEach((value, row) => sheet.cells.setValue(row, 0, value));
  sheet.cells.setFormula(4, 0, '=SUM(A2:$A$4)+A1');
  other.cells.setFormula(0, 0, '=Sheet1!A3&"Sheet1!A3"&A3&\'Sheet1\'!$A$4');
  other.cells.setFormula(1, 0, '=SUM(Sheet1!2:3)');
  sheet.cells.insertRows(2, 2);
  expect(sheet.cells.formula(6, 0)).toBe('=SUM(A2:$A$6)+A1');
  expect(sheet.cells.value(6, 0)).toBe(26);
  expect(other.cells.formula(0, 0)).toBe('=Sheet1!A5&"Sheet1!A3"&A3&\'Sheet1\'!$A$6');
  expect(other.cells.formula(1, 0)).toBe('=SUM(Sheet1!2:5)');
  other.cells.insertRows(0, 1);
  expect(other.cells.formula(1, 0)).toBe('=Sheet1!A5&"Sheet1!A3"&A4&\'Sheet1\'!$A$6');
  sheet.cells.deleteRows(4, 1);
  expect(sheet.cells.formula(5, 0)).toBe('=SUM(A2:$A$5)+A1');
  expect(other.cells.formula(1, 0)).toBe('=#REF!&"Sheet1!A3"&A4&\'Sheet1\'!$A$5');
  expect(other.cells.value(1, 0)).toBe('#REF!');
});

test('formulas of a sheet that is gone point nowhere, also where another gets its name', () => {
  const engine = createEngine();
  const other = engine.addSheet('Khác');
  sheetOf(engine).cells.setFormula(0, 0, '=Khác!A1+1');
  engine.deleteSheet(other);
  engine.addSheet('Khác').cells.setValue(0, 0, 3);
  expect(sheetOf(engine).cells.formula(0, 0)).toBe('=#REF!+1');
  expect(sheetOf(engine).cells.value(0, 0)).toBe('#REF!');
});

test('what may be typed follows its rows, too, and goes into copies', async () => {
  const given = new Workbook();
  const rule: DataValidation = { type: 'list', formulae: ['"Đạt,Chưa đạt"'], allowBlank: true };
  for (const at of ['B2', 'B3', 'B4'])
    given.addWorksheet(`Trang ${at}`).dataValidations.add(at, rule);
  const engine = createEngine();
  await engine.load(new Uint8Array(await given.xlsx.writeBuffer({ validate: false })));
  const [first, second, third] = engine.sheets;
  if (!first || !second || !third) throw new Error('fewer sheets than were written');
  first.cells.insertRows(0, 2);
  second.cells.deleteRows(2, 1);
  const whole = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
  third.validations.copy(first.validations, whole, whole);
  const parts = unzipSync(await engine.save());
  const saved = [1, 2, 3].map((nth) =>
    strFromU8(parts[`xl/worksheets/sheet${nth}.xml`] ?? new Uint8Array()),
  );
  expect(saved.map((xml) => xml.match(/sqref="([^"]*)"><formula1>/)?.[1])).toEqual([
    'B4',
    undefined,
    'B4',
  ]);
});

test('a conditional format follows the rows that it is about', () => {
  const engine = createEngine();
  const { cells, conditionalFormats } = sheetOf(engine);
  const area = { row: 1, column: 1, rows: 3, columns: 1 };
  const { id } = conditionalFormats.add(area);
  conditionalFormats.setFormula(id, '=$A2<$B2');
  cells.insertRows(0, 1);
  cells.insertRows(3, 1);
  const [format] = conditionalFormats.all();
  expect(format).toMatchObject({
    formula: expect.stringMatching(/^=?\$A3<\$B3$/) as string,
    areas: [{ ...area, row: 2, rows: 4 }],
  });
});

test('formulas follow a sheet that is renamed', () => {
  const engine = createEngine();
  const sheet = sheetOf(engine);
  const other = engine.addSheet('Khác');
  other.cells.setFormula(0, 0, `=Sheet1!A1&"Sheet1!"&'Sheet1'!A2`);
  sheet.cells.setValue(0, 0, 'a');
  sheet.cells.setValue(1, 0, 'b');
  sheet.name = "Bảng 'một' 1";
  expect(other.cells.formula(0, 0)).toBe(`='Bảng ''một'' 1'!A1&"Sheet1!"&'Bảng ''một'' 1'!A2`);
  expect(other.cells.value(0, 0)).toBe('aSheet1!b');
});

test.each([
  ['=SUM(A1,A2,A3)', 4],
  ['=SUM(A1:A3,A5)', 4],
  ['=AVERAGE(A1,A2,A3)', 2],
  ['=AVERAGE(A2,A4)', '#DIV/0!'],
  ['=SUM(A2,A4)', 0],
  ['=SUM(A1,A6)', '#N/A'],
  ['=IF(COUNT(A1,A4)=0,"",SUM(A1,A4))', 1],
])('%s leaves out words in cells, as Excel does: %s', (formula, wanted) => {
  const engine = createEngine();
  const { cells } = sheetOf(engine);
  engine.batch('user', () => {
    [1, 'chữ', 3].forEach((value, row) => cells.setValue(row, 0, value));
    cells.setFormula(3, 0, '=IF(A1=1,"","")');
    cells.enter(5, 0, '#N/A');
    cells.setFormula(0, 1, formula);
  });
  expect(cells.value(0, 1)).toBe(wanted);
});

test('what a macro’s function, or a cell of another file, came to stands, and what hangs on it follows from that', async () => {
  const made = createEngine();
  const { cells } = sheetOf(made);
  const formulas = ['=DiemCCHC(1)', "='C:\\so\\[Kỳ trước.xlsx]Bảng (1)'!$B$2", '=[1]Bảng!B3+1'];
  made.batch('user', () => {
    formulas.forEach((formula, row) => cells.setFormula(row, 0, formula));
    cells.setFormula(3, 0, '=SUM(A1:A3)');
    cells.setFormula(4, 0, '=IF("x(1)"="x(1)",A4,0)');
    cells.setFormula(5, 0, '=MOI(1)');
  });
  // What Excel would have saved with them.
  const file = unzipSync(await made.save());
  const path = 'xl/worksheets/sheet1.xml';
  const results = ['0.5', '8', '2.25'];
  let nth = 0;
  const sheet = strFromU8(file[path] ?? new Uint8Array()).replace(
    /<c r="A[1-3]"[^>]*>(<f>.*?<\/f>)<v>.*?<\/v><\/c>/g,
    (_, formula: string) => `<c r="A${nth + 1}">${formula}<v>${results[nth++]}</v></c>`,
  );
  expect(nth).toBe(3);
  const engine = createEngine();
  await engine.load(zipSync({ ...file, [path]: strToU8(sheet) }));
  const now = () => Array.from({ length: 6 }, (_, row) => sheetOf(engine).cells.value(row, 0));
  engine.calculate();
  expect(now()).toEqual([0.5, 8, 2.25, 10.75, 10.75, '#NAME?']);
  engine.batch('user', () => sheetOf(engine).cells.enter(0, 0, '1'));
  expect(now().slice(0, 5)).toEqual([1, 8, 2.25, 11.25, 11.25]);
});

test('a stray cell in the last row costs no walk through a million rows, nor any row made', () => {
  const engine = createEngine();
  const { cells } = sheetOf(engine);
  engine.batch('user', () => {
    [1, 2, 3].forEach((value, row) => cells.setValue(row, 0, value));
    cells.setFormula(3, 0, '=SUM(A1:A3)');
    cells.setValue(ROWS - 1, COLUMNS - 1, 1);
  });
  const counts = (['getRow', 'findRow'] as const).map((name) =>
    jest.spyOn(Worksheet.prototype, name),
  );
  cells.setValue(0, 0, 5);
  expect(cells.value(3, 0)).toBe(10);
  expect(cells.used(true)).toEqual({ row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  expect(counts.map(({ mock }) => mock.calls.length < 1000)).toEqual([true, true]);
  for (const count of counts) count.mockRestore();
});
