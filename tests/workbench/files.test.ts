import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { emptyPlan } from '../../src/core/plan/plan';
import { openBytes, type Bench } from './bench';

let bench: Bench;
afterEach(() => bench.close());

const SHEET = 'Dữ liệu';

/** A workbook with things that the host knows nothing of. */
async function richFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.getCell('A1').value = {
    richText: [{ text: 'Đậm ', font: { bold: true } }, { text: 'thường' }],
  };
  sheet.getCell('A2').value = new Date(Date.UTC(2022, 7, 24));
  sheet.getCell('A2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('A3').value = 0.9407;
  sheet.getCell('A3').numFmt = '0.00%';
  sheet.getCell('A4').value = 3;
  sheet.fillFormula('B4:B5', 'A4*2');
  sheet.getCell('D2').value = 'có ghi chú';
  sheet.getCell('D2').note = 'ghi chú';
  sheet.getCell('D3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"a,b"'] };
  sheet.addTable({ name: 'Bang', ref: 'F1', columns: [{ name: 'x' }], rows: [[1], [2]] });
  sheet.addConditionalFormatting({
    ref: 'A3:A5',
    rules: [
      {
        type: 'colorScale',
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
      },
    ],
  });
  workbook.definedNames.add(`'${SHEET}'!$A$4:$A$5`, 'Diem');
  return workbook.xlsx.writeBuffer({ validate: false });
}

test('what the host knows nothing of survives a write and saving', async () => {
  bench = await openBytes(await richFile());
  const applied = await bench.port.apply({
    ...emptyPlan('fix'),
    cells: [
      {
        sheet: SHEET,
        row: 3,
        column: 0,
        before: 3,
        after: 4,
        why: { is: 'repair' },
      },
    ],
  });
  expect(applied.ok).toBe(true);
  const saved = new Workbook();
  await saved.xlsx.load(await bench.save());
  const sheet = saved.getWorksheet(SHEET);
  expect(sheet?.getCell('A1').value).toMatchObject({ richText: [{ text: 'Đậm ' }, {}] });
  expect(sheet?.getCell('B4').result).toBe(8);
  expect(JSON.stringify(sheet?.getCell('D2').note)).toContain('ghi chú');
  expect(sheet?.getCell('D3').dataValidation).toMatchObject({ type: 'list', formulae: ['"a,b"'] });
  expect(sheet?.getTables().map(({ name }) => name)).toEqual(['Bang']);
  expect(sheet?.conditionalFormattings[0]?.rules[0]?.type).toBe('colorScale');
  expect(saved.definedNames.getRanges('Diem').ranges).toEqual([`'${SHEET}'!$A$4:$A$5`]);
});

test('rich text, dates and percentages read as Excel’s API gives them', async () => {
  bench = await openBytes(await richFile());
  const read = await bench.port.read();
  const grid = read.ok ? read.value.sheets[0] : undefined;
  const firstOf = (rows: readonly unknown[][] | undefined) =>
    rows?.slice(0, 4).map((row) => row.slice(0, 2));
  expect(firstOf(grid?.values)).toEqual([
    ['Đậm thường', ''],
    [44797, ''],
    [0.9407, ''],
    [3, 6],
  ]);
  expect(firstOf(grid?.formulas)).toEqual([
    [expect.anything(), ''],
    [44797, ''],
    [0.9407, ''],
    [3, '=A4*2'],
  ]);
  const { cells } = bench.engine.sheets[0] ?? {};
  expect([cells?.text(1, 0), cells?.text(2, 0)]).toEqual(['24/08/2022', '94,07%']);
});

test('a file without a theme, as some programs write them, is saved whole', async () => {
  const parts = unzipSync(await richFile());
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
  delete parts['xl/theme/theme1.xml'];
  parts['[Content_Types].xml'] = strToU8(types.replace(/<Override[^>]*theme1\.xml[^>]*>/, ''));
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    rels.replace(/<Relationship [^>]*theme1\.xml[^>]*>/, ''),
  );
  bench = await openBytes(zipSync(parts));
  const saved = unzipSync(await bench.save());
  const named = new TextDecoder().decode(saved['xl/_rels/workbook.xml.rels']);
  for (const [, target] of named.matchAll(/Target="([^"]+)"/g)) {
    expect(Object.keys(saved)).toContain(`xl/${target}`);
  }
});

test('colours of the theme are those of the file', async () => {
  const parts = unzipSync(await richFile());
  const theme = new TextDecoder().decode(parts['xl/theme/theme1.xml']);
  parts['xl/theme/theme1.xml'] = strToU8(
    theme.replace(/(<a:accent1>\s*<a:srgbClr val=")\w{6}/, '$1123456'),
  );
  const file = new Workbook();
  await file.xlsx.load(zipSync(parts));
  const cell = file.getWorksheet(SHEET)?.getCell('H9');
  if (cell === undefined) throw new Error('no cell');
  cell.font = { color: { theme: 4 } };
  bench = await openBytes(await file.xlsx.writeBuffer({ validate: false }));
  expect(bench.engine.sheets[0]?.formats.get(8, 7).fontColor).toBe('#123456');
});

test('what is no workbook is refused', async () => {
  bench = await openBytes(await richFile());
  await expect(bench.engine.load(new Uint8Array([1, 2, 3]))).rejects.toThrow();
  expect(bench.engine.sheets.map(({ name }) => name)).toEqual([SHEET]);
});

test('conditional formats that the library would lose are saved as formulas that do the same', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  ['a', 'b', 'a', ''].forEach((text, row) => {
    sheet.getCell(row + 1, 1).value = text;
  });
  sheet.addConditionalFormatting({
    ref: 'A1:A4',
    rules: [
      { type: 'expression', formulae: ['A1>0'], priority: 1, style: { font: { bold: true } } },
    ],
  });
  const parts = unzipSync(await workbook.xlsx.writeBuffer({ validate: false }));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[name]);
  const rule = /<cfRule type="expression"([^>]*)>.*?<\/cfRule>/;
  parts[name] = strToU8(xml.replace(rule, '<cfRule type="duplicateValues"$1/>'));
  bench = await openBytes(zipSync(parts));
  const saved = await bench.save();
  expect(bench.engine.sheets[0]?.conditionalFormats.all()[0]?.type).toBe('duplicateValues');
  const again = new TextDecoder().decode(unzipSync(saved)[name]);
  expect(again).not.toMatch(/<conditionalFormatting[^>]*(\/>|><\/conditionalFormatting>)/);
  await bench.engine.load(saved);
  const formats = bench.engine.sheets[0]?.conditionalFormats;
  expect([0, 1, 2, 3].map((row) => formats?.lookOf(row, 0).bold)).toEqual([true, null, true, null]);
});
