import { fileOf, openBytes, openSheets, type Bench } from './bench';
import { describeWorkbook } from './describe';

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ A: [[1, 2]], B: [['x']] });
});
afterEach(() => bench.close());

async function run(work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context.workbook.worksheets);
  await context.sync();
}

test('what the host lacks fails by its name', async () => {
  const shapes = run((sheets) => void sheets.getItem('A').shapes.load('items/name'));
  await expect(shapes).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'Worksheet.shapes is not implemented by the workbench',
  });
  const insert = run((sheets) => sheets.getItem('A').getRange('A1').insert('Right'));
  await expect(insert).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('a batch is no transaction: it stops at the first failure and keeps what came before', async () => {
  const failing = run((sheets) => {
    sheets.getItem('A').getRange('A1').values = [[10]];
    sheets.getItem('không có').getRange('A1').values = [[11]];
    sheets.getItem('A').getRange('B1').values = [[12]];
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(bench.engine.sheets[0]?.cells.value(0, 0)).toBe(10);
  expect(bench.engine.sheets[0]?.cells.value(0, 1)).toBe(2);
});

test('the client refuses what is above the requirement set in force', () => {
  bench.host.settings.excelApi = '1.9';
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('A').getRange('A1');
  expect(() => range.getMergedAreasOrNullObject()).toThrow(/1\.13/);
  bench.host.settings.excelApi = '1.13';
  expect(() => range.getMergedAreasOrNullObject()).not.toThrow();
});

test('the host itself knows no member above the requirement set in force', async () => {
  const context = new Excel.RequestContext();
  context.workbook.worksheets
    .getItem('A')
    .getRange('A1')
    .getMergedAreasOrNullObject()
    .load('areaCount');
  bench.host.settings.excelApi = '1.9';
  await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('children of a null object are null objects', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject('không có');
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values');
  const there = context.workbook.worksheets.getItemOrNullObject('a');
  there.load('name');
  await context.sync();
  expect([sheet.isNullObject, used.isNullObject, there.isNullObject]).toEqual([true, true, false]);
  expect(there.name).toBe('A');
});

test('requests and answers beyond 5 MB are refused', async () => {
  const long = 'x'.repeat(30_000);
  const block = Array.from({ length: 200 }, () => [long]);
  const write = run((sheets) => {
    sheets.getItem('A').getRange('A1:A200').values = block;
  });
  await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  bench.engine.batch('user', () => {
    for (let row = 0; row < 200; row += 1) bench.engine.sheets[0]?.cells.setValue(row, 0, long);
  });
  const read = run((sheets) => void sheets.getItem('A').getRange('A1:A200').load('values'));
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('beyond five million cells, and for whole columns, values come back null', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('A');
  const large = sheet.getRange('A1:Z200000');
  const column = sheet.getRange('A:A');
  large.load('values');
  column.load('values,address');
  await context.sync();
  expect([large.values, column.values, column.address]).toEqual([null, null, 'A!A:A']);
});

test('a protected sheet denies writes, but for its unlocked cells', async () => {
  const sheet = bench.engine.sheets[0];
  sheet?.formats.set({ row: 0, column: 1, rows: 1, columns: 1 }, { locked: false });
  if (sheet) sheet.isProtected = true;
  const write = (address: string) =>
    run((sheets) => {
      sheets.getItem('A').getRange(address).values = [[5]];
    });
  await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  await write('B1');
  expect(sheet?.cells.value(0, 1)).toBe(5);
  const format = run((sheets) => {
    sheets.getItem('A').getRange('B1').format.fill.color = '#FF0000';
  });
  await expect(format).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a protected structure denies adding, removing, renaming, copying and hiding sheets', async () => {
  bench.engine.isStructureProtected = true;
  const before = describeWorkbook(bench.engine);
  const denied = [
    run((sheets) => void sheets.add('C')),
    run((sheets) => sheets.getItem('A').delete()),
    run((sheets) => {
      sheets.getItem('A').name = 'C';
    }),
    run((sheets) => void sheets.getItem('A').copy('End')),
    run((sheets) => {
      sheets.getItem('A').visibility = 'Hidden';
    }),
  ];
  for (const each of denied) await expect(each).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test.each(['', 'x'.repeat(32), 'a/b', 'a:b', "'a", "a'", 'History'])(
  'the sheet name "%s" is refused',
  async (name) => {
    await expect(run((sheets) => void sheets.add(name))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  },
);

test('a sheet name is taken without regard to case', async () => {
  await expect(run((sheets) => void sheets.add('a'))).rejects.toMatchObject({
    code: 'ItemAlreadyExists',
  });
});

test('very hidden sheets cannot be deleted, hidden ones not activated, the last visible one not hidden', async () => {
  await run((sheets) => {
    sheets.getItem('B').visibility = 'VeryHidden';
  });
  const refused = [
    run((sheets) => sheets.getItem('B').delete()),
    run((sheets) => sheets.getItem('B').activate()),
    run((sheets) => {
      sheets.getItem('A').visibility = 'Hidden';
    }),
  ];
  for (const each of refused) {
    await expect(each).rejects.toMatchObject({ code: 'InvalidOperation' });
  }
});

test('a copy has everything of its sheet, and shares nothing with it', async () => {
  await run((sheets) => {
    const range = sheets.getItem('A').getRange('A1:B2');
    range.format.fill.color = '#DDEBF7';
    range.format.columnWidth = 90;
    range.merge(false);
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=$A1>0';
    custom.format.font.color = '#FF0000';
  });
  await run((sheets) => {
    sheets.getItem('A').copy('After', sheets.getItem('A')).name = 'Bản sao';
  });
  const [a, copy] = describeWorkbook(bench.engine) as Record<string, unknown>[];
  expect({ ...copy, name: 'A' }).toEqual(a);
  await run((sheets) => {
    sheets.getItem('Bản sao').getRange().clear('All');
  });
  expect((describeWorkbook(bench.engine) as unknown[])[0]).toEqual(a);
});

test('ranges used beyond a sync work inside Excel.run', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:B1');
    range.load('values');
    await context.sync();
    range.values = [[5, 6]];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[5, 6]]);
});

test('saving and opening again changes nothing that the engine knows', async () => {
  await run((sheets) => {
    const sheet = sheets.add('Mới');
    const range = sheet.getRange('A1:C3');
    range.values = [
      ['=1+1', 'chữ', true],
      [1.5, '', "'007"],
      ['=#REF!', '', ''],
    ];
    range.format.font.bold = true;
    range.format.horizontalAlignment = 'Center';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('B5:C6').format.fill.color = '#DDEBF7';
    sheet.getRange('B5:C6').merge(false);
    sheet.getRange('A1').hyperlink = { documentReference: 'A!A1', textToDisplay: 'liên kết' };
    sheet.getRange('B:B').format.columnWidth = 75;
    sheet.getRange('2:2').format.rowHeight = 40;
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.tabColor = '#00B050';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.firstPageNumber = 1;
    sheet.pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=A1>1';
    custom.format.fill.color = '#FFC7CE';
  });
  const before = describeWorkbook(bench.engine);
  const again = await openBytes(await bench.save());
  expect(describeWorkbook(again.engine)).toEqual(before);
});

test('a file without results of its formulas gets them when it is opened', async () => {
  const bytes = await fileOf({ T: [[2, '=A1*3']] });
  const again = await openBytes(bytes);
  expect(again.engine.sheets[0]?.cells.value(0, 1)).toBe(6);
});
