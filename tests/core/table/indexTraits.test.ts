// Before all that is read of the entries.
import { plainContent } from '../../../src/core/base/cellContent';
import './madeUpIndex';
import { assignTask } from '../../../src/app/assign';
import { recalculateTask } from '../../../src/app/recalculate';
import { readingOf } from '../../../src/app/check';
import { cellAddress, type CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { limitOf } from '../../../src/core/table/limit';
import { decimal } from '../targets/tables';
import { HEADER } from '../../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../../snapshot';

const LEAD = 'Sở Nội vụ';
const MADE_UP: CellValue[][] = [
  ['Chỉ số dịch vụ số'],
  ['TT', 'Tiêu chí', 'Năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm', 'Cơ quan chủ trì'],
  ['', 'Chỉ số chung', 80, 85, 5, ''],
  ['I', 'Mức độ trực tuyến', 70, 85, 15, LEAD],
  ['1', 'Toàn trình', 75, 80, 5, LEAD],
  ['2', 'Một phần', 85, 90, 5, LEAD],
  ['II', 'Thanh toán', 80, 101, 21, LEAD],
];
const PAR: CellValue[][] = [
  HEADER,
  ['1', 'Hiện đại hóa hành chính', 10, 8, 8.5, 0.5, LEAD],
  ['1.1', 'Kết quả chỉ số dịch vụ số', 10, 7, 8.5, 1.5, LEAD],
  ['', 'Tổng điểm', 10, 8, 8.5, 0.5, ''],
];

/** With the made-up table before PAR INDEX, whose order is the first. */
function readBoth() {
  const outcome = readingOf(workbookOf(sheetOf('DVS', MADE_UP), sheetOf('PAR', PAR)));
  if (!outcome.ok) throw new Error('no table was read');
  const [made] = outcome.value.tables;
  if (!made) throw new Error('the index was not read');
  return { reading: outcome.value, made };
}

describe('a third index is one entry in INDEX_TRAITS', () => {
  const { reading, made } = readBoth();
  const found = (rule: string) =>
    reading.findings
      .filter((finding) => finding.rule === rule)
      .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);

  test('a table is known by its words, and rolls up as it says', () => {
    expect([made.appendix.kind, made.appendix.rollup]).toEqual(['made', 'mean']);
    const group = made.appendix.byId.get('I');
    expect(group && made.computed.of(group).base).toBe(decimal(80));
    expect(made.computed.total.base).toBe(decimal(80));
  });

  test('the audit judges it by its rule, its ceiling, and the index that scores it', () => {
    expect(found('rollup-mismatch')).toContain('DVS!C4');
    expect(found('score-over-max')).toContain('DVS!D7');
    // 80 % of ten points are 8, where 7 are printed.
    expect(found('link-mismatch')).toContain('PAR!D3');
    expect(limitOf(made, made.appendix.criteria[1] ?? fail())).toBe(decimal(100));
  });

  test('recalculating writes its mean', () => {
    const { cells } = finish(recalculateTask(reading, 'formulas'));
    const formulas = cells.flatMap(({ sheet, row, column, after }) =>
      sheet === 'DVS' ? [[cellAddress(row, column), plainContent(after)]] : [],
    );
    expect(formulas).toContainEqual(['C4', '=AVERAGE(C5:C6)']);
  });

  test('forms name it as documents do, in its place, and keep its rows by its key', () => {
    const { sheets } = finish(assignTask(reading));
    const sheet = sheets.find(({ model }) => model.name === LEAD)?.model;
    const texts = (sheet?.values ?? []).flat().map(String);
    expect(texts.some((text) => text.includes('(PAR INDEX) và Chỉ số dịch vụ số (DVS)'))).toBe(
      true,
    );
    const sections = texts.filter((text) => /^[IVX]+\. .*(?:PAR INDEX|DVS)/.test(text));
    expect(sections).toEqual([
      'I. TIÊU CHÍ CHỦ TRÌ THEO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)',
      'II. CHỈ SỐ DỊCH VỤ SỐ (DVS), ĐƠN VỊ TÍNH: %',
    ]);
    expect(texts).toContain('made:I/1');
  });
});

function fail(): never {
  throw new Error('no criterion');
}
