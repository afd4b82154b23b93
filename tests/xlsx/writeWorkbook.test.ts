import { Workbook } from '@cj-tech-master/excelts';
import { finish } from '../../src/core/base/task';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import type { WrittenSheet } from '../../src/xlsx/write/writtenSheet';

const SHEET: WrittenSheet = {
  name: "Sở 'A' & B",
  visibility: 'visible',
  tabColor: '#2F5597',
  values: [
    ['mark', 'Tiêu đề <chính>', ''],
    ['par:1', '=2+2', 1.5],
    ['par:2', '  có khoảng trắng \n dòng hai', true],
    ['par:3', '_x0041_ và \u000b', ''],
  ],
  formulas: [{ row: 3, column: 2, formula: '=IF(C2<2,"<2",C2&"")' }],
  columnWidths: [0, 30, 9.5],
  rowHeights: [{ row: 0, height: 33 }],
  merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
  styles: [
    { area: { row: 0, column: 0, rows: 4, columns: 3 }, style: { fontName: 'Times New Roman' } },
    { area: { row: 1, column: 2, rows: 1, columns: 1 }, style: { numberFormat: '0.00' } },
    { area: { row: 1, column: 1, rows: 3, columns: 2 }, style: { border: true, wrap: true } },
    { area: { row: 0, column: 1, rows: 1, columns: 1 }, style: { bold: true, fontSize: 14 } },
  ],
  links: [],
  inputs: [],
  validations: [
    {
      area: { row: 1, column: 2, rows: 1, columns: 1 },
      rule: { kind: 'number', from: 0, to: 1.5 },
      prompt: { title: 'Điểm', text: 'Từ 0 đến 1,5' },
      refusal: { title: 'Chưa nhận', text: 'Điểm từ 0 đến 1,5' },
    },
    {
      area: { row: 2, column: 2, rows: 2, columns: 1 },
      rule: { kind: 'list', words: ['Đã làm', 'Chưa'] },
      prompt: { title: 'Tình trạng', text: 'Chọn' },
      refusal: { title: 'Chưa nhận', text: 'Chọn trong danh sách' },
    },
  ],
  frozenRows: 1,
  frozenColumns: 2,
  showGridlines: false,
  pageSetup: {
    orientation: 'landscape',
    titleRows: { first: 1, last: 1 },
    area: { row: 0, column: 1, rows: 4, columns: 2 },
    margins: { top: 57, right: 43, bottom: 57, left: 86 },
    header: '&13&P',
  },
  unlocked: [{ row: 1, column: 2, rows: 1, columns: 1 }],
  results: new Map([['3,2', '<2']]),
};

const written = () => finish(writeWorkbook([SHEET]));

test('what is written is read back, whatever characters it has', async () => {
  const reading = await readInOneGo(written());
  if (!reading.ok) throw new Error(reading.unreadable.why);
  const [sheet] = reading.content.snapshot.sheets;
  expect(sheet?.sheet).toBe(SHEET.name);
  expect(sheet?.values).toEqual([
    SHEET.values[0],
    SHEET.values[1],
    SHEET.values[2],
    ['par:3', '_x0041_ và \u000b', '<2'],
  ]);
  expect(sheet?.formulas[3]?.[2]).toBe('=IF(C2<2,"<2",C2&"")');
  expect(sheet?.formulas[1]?.[1]).toBe('=2+2');
  expect(sheet?.numberFormats[1]?.[2]).toBe('0.00');
  expect(sheet?.merges).toEqual(SHEET.merges);
  expect(sheet?.isProtected).toBe(true);
  expect(sheet?.extras ?? []).toEqual([]);
});

test('another program finds its widths, styles, validation, protection, panes and page', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(written());
  const sheet = workbook.getWorksheet(SHEET.name);
  if (!sheet) throw new Error('no sheet');
  expect([1, 2, 3].map((column) => sheet.getColumn(column).hidden)).toEqual([true, false, false]);
  expect(sheet.getColumn(3).width).toBeCloseTo(9.5 + 5 / 7, 2);
  expect([sheet.getRow(1).height, sheet.getRow(2).height]).toEqual([33, undefined]);
  expect(sheet.getCell('B1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
  expect(sheet.getCell('B2').border?.top?.style).toBe('thin');
  expect(sheet.getCell('C2').numFmt).toBe('0.00');
  expect(sheet.getCell('C2').protection).toMatchObject({ locked: false });
  expect(sheet.getCell('B2').protection?.locked ?? true).toBe(true);
  expect(sheet.getCell('C2').dataValidation).toMatchObject({
    type: 'decimal',
    operator: 'between',
    formulae: [0, 1.5],
    error: 'Điểm từ 0 đến 1,5',
  });
  expect(sheet.getCell('C4').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Đã làm,Chưa"'],
  });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    printArea: 'B1:C4',
    printTitlesRow: '2:2',
  });
});

test('the same sheets give the same bytes', () => {
  expect(Buffer.from(written()).equals(Buffer.from(written()))).toBe(true);
});
