import { openSheets, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ 'Bảng 1': [[1, 2, '=A1+B1', 'chữ']], Khác: [["='Bảng 1'!C1*2"]] });
});
afterEach(() => bench.close());

/** Sets a range's contents and gives back what stands there then. */
async function write(address: string, block: unknown[][], numberFormat?: string) {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Bảng 1').getRange(address);
  if (numberFormat !== undefined)
    range.numberFormat = block.map((row) => row.map(() => numberFormat));
  range.values = block;
  range.load('values,formulas,text,numberFormat,valueTypes');
  await context.sync();
  return range;
}

test('strings are taken as if typed in the US', async () => {
  const range = await write('F1:F7', [
    ['12.5'],
    ['93,157'],
    ['12%'],
    ["'12.5"],
    ['=A1*10'],
    ['TRUE'],
    ["'=A1"],
  ]);
  expect(range.values.flat()).toEqual([12.5, 93157, 0.12, '12.5', 10, true, '=A1']);
  expect(range.formulas.flat()[4]).toBe('=A1*10');
  expect(range.numberFormat.flat()[2]).toBe('0%');
  expect(range.valueTypes.flat()[3]).toBe('String');
});

test('under the text format everything stays text, and goes on being text under another', async () => {
  const range = await write('F1:F2', [['12.5'], ['1/63']], '@');
  expect(range.values.flat()).toEqual(['12.5', '1/63']);
  const context = new Excel.RequestContext();
  const again = context.workbook.worksheets.getItem('Bảng 1').getRange('F1:F2');
  again.numberFormat = [['General'], ['General']];
  again.load('values');
  await context.sync();
  expect(again.values.flat()).toEqual(['12.5', '1/63']);
});

test('what spells an error is one, as when it is typed; with an apostrophe, or under the text format, it is a text', async () => {
  const range = await write('F1:F4', [['#N/A'], ['#div/0!'], ["'#N/A"], ['#N/A!']]);
  expect(range.values.flat()).toEqual(['#N/A', '#DIV/0!', '#N/A', '#N/A!']);
  expect(range.valueTypes.flat()).toEqual(['Error', 'Error', 'String', 'String']);
  expect((await write('F1', [['#N/A']], '@')).valueTypes.flat()).toEqual(['String']);
  // A formula's, and a copy of one that stands by itself.
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Bảng 1');
  sheet.getRange('H1').copyFrom('F2');
  sheet.getRange('H2').values = [['=ISERROR(F2)']];
  sheet.getRange('H3').values = [['=ISERROR(F3)']];
  sheet.getRange('H4').values = [['=1/0']];
  const copied = sheet.getRange('H1:H4');
  copied.load('values,formulas,valueTypes');
  await context.sync();
  expect(copied.values.flat()).toEqual(['#DIV/0!', true, false, '#DIV/0!']);
  expect(copied.formulas.flat()[0]).toBe('#DIV/0!');
  expect(copied.valueTypes.flat()).toEqual(['Error', 'Boolean', 'Boolean', 'Error']);
});

test('null leaves a cell alone and an empty string clears it', async () => {
  const range = await write('A1:D1', [[null, '', null, 'khác']]);
  expect(range.values).toEqual([[1, '', 1, 'khác']]);
});

test('a block of another size is refused', async () => {
  await expect(write('A1:B2', [[1]])).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('formulas are calculated at once, across sheets too', async () => {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.getItem('Bảng 1').getRange('A1').values = [[40]];
  const far = worksheets.getItem('Khác').getRange('A1');
  far.load('values,formulas');
  await context.sync();
  expect(far.values).toEqual([[84]]);
  expect(far.formulas).toEqual([["='Bảng 1'!C1*2"]]);
});

test('a formula that cannot be read is refused', async () => {
  await expect(write('A1', [['=SUM(']])).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each([
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(AVERAGE(6,8.8,3.9,4.6),2)', 5.83],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUNDDOWN(2.29*100,0)', 229],
  ['=ROUNDUP(1.101,2)', 1.11],
  ['=SUM(A1:B1)/0', '#DIV/0!'],
  ['=IF(D1="chữ",ROUND("1.25",1),0)', 1.3],
  ['="đạt "&FIXED(91.14,2,TRUE)&" điểm"', 'đạt 91,14 điểm'],
  ['=FIXED(1234.567)', '1.234,57'],
  ['=FIXED(-1234.567,-1)', '-1.230'],
  ['=FIXED(1.005,2,1)', '1,01'],
  ['=FIXED("chữ")', '#VALUE!'],
  ['=FIXED(1/0)', '#DIV/0!'],
])('%s is %p, as in Excel', async (formula, result) => {
  const range = await write('F1', [[formula]]);
  expect(range.values).toEqual([[result]]);
});

test('text shows values as the number format and the language have them', async () => {
  const range = await write('F1:F3', [[13.0566], [0.9407], [1234.5]], '0.00##');
  expect(range.text.flat()).toEqual(['13,0566', '0,9407', '1234,50']);
});

test('merged cells: only the first holds a value, the others are blank and take none', async () => {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Bảng 1').getRange('A1:D1');
  range.merge(false);
  range.values = [[7, 8, 9, 10]];
  range.load('values');
  const areas = range.getMergedAreasOrNullObject();
  areas.load('address');
  await context.sync();
  expect(range.values).toEqual([[7, '', '', '']]);
  expect(areas.address).toBe("'Bảng 1'!A1:D1");
});

test('merged areas are found only from their first cell', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Bảng 1');
  sheet.getRange('A3:B4').merge(false);
  const inside = sheet.getRange('B3:C4').getMergedAreasOrNullObject();
  inside.load('address');
  await context.sync();
  expect(inside.isNullObject).toBe(true);
});

test('typing follows the language: a Vietnamese user’s dot groups thousands', () => {
  const { cells } = bench.engine.sheets[0] ?? {};
  cells?.enter(4, 0, '93.157');
  cells?.enter(5, 0, '94,07');
  expect([cells?.value(4, 0), cells?.value(5, 0)]).toEqual([93157, 94.07]);
  bench.engine.locale = 'en-US';
  cells?.enter(4, 0, '93.157');
  expect(cells?.value(4, 0)).toBe(93.157);
});
