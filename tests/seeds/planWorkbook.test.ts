import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worksheet } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { makePlanWorkbook } from '../../seeds/planWorkbook';

const folder = join(__dirname, '../../seeds');
const text = readFileSync(join(folder, 'ke-hoach-205-kh-ubnd-2022.txt'), 'utf8');
const committed = readFileSync(join(folder, 'phu-luc-205-kh-ubnd-2022.xlsx'));

const flat = (value: string): string => value.replace(/\s+/g, ' ').trim();
const source = flat(text);

async function openCommitted(): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(committed));
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Cell values of rows from..to (1-based); a cell under a merge reads as its top left cell. */
function cells(sheet: Worksheet, from: number, to: number): unknown[][] {
  return Array.from({ length: to - from + 1 }, (_, i) =>
    Array.from({ length: sheet.columnCount }, (__, c) => sheet.getCell(from + i, c + 1).value),
  );
}

describe('the plan’s workbook', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await openCommitted();
  });

  test('is the same to the byte whenever it is made, and as committed', async () => {
    const once = await makePlanWorkbook(text);
    const again = await makePlanWorkbook(text);
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
    expect(Buffer.compare(Buffer.from(once), committed)).toBe(0);
  });

  test('has its four sheets in the plan’s order', () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Nhiệm vụ',
      'Tổ chức thực hiện',
    ]);
  });

  test.each(['Phụ lục I', 'Phụ lục II'])('%s: every cell is text of the source', (name) => {
    const sheet = sheetOf(workbook, name);
    const found = cells(sheet, 1, sheet.rowCount)
      .flat()
      .filter((value) => value !== null);
    expect(found.length).toBeGreaterThan(100);
    for (const value of found) {
      expect(typeof value).toBe('string');
      expect(source).toContain(flat(String(value)));
    }
  });

  test('Phụ lục I: 8 fields, 43 criteria, 97 sub-criteria, then the total', () => {
    const sheet = sheetOf(workbook, 'Phụ lục I');
    const rows = cells(sheet, 6, 153);
    const codes = rows.map(([code]) => String(code));
    const repaired = codes.map((code) => (code === '22' ? '2.2' : code.replace('\n', '.')));
    const ofLevel = (level: number): number =>
      repaired.filter((code) => code.split('.').length === level).length;
    expect([ofLevel(1), ofLevel(2), ofLevel(3)]).toEqual([8, 43, 97]);
    expect(new Set(repaired).size).toBe(148);
    expect(cells(sheet, 5, 5)[0]).toEqual([
      'STT',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Điểm tối đa',
      'Điểm năm 2021',
      'Mục tiêu năm 2022',
      'Tăng/giảm so với năm 2021',
      'Cơ quan chủ trì tham mưu',
    ]);
    expect(cells(sheet, 154, 154)[0]?.slice(1, 6)).toEqual([
      'TỔNG ĐIỂM',
      '100',
      '91.14',
      '93.157',
      '2.017',
    ]);
  });

  test('Phụ lục I keeps the damage of the published text', () => {
    const sheet = sheetOf(workbook, 'Phụ lục I');
    const rows = cells(sheet, 6, 153);
    const byCode = (code: string): unknown[] => rows.find((row) => row[0] === code) ?? [];
    expect(byCode('1')[3]).toBe('8.5\n(Xếp thứ 1/63 tỉnh, thành phố)');
    expect(byCode('1')[4]).toBe('8,5\n(Xếp thứ 1/63 tỉnh, thành phố)');
    expect(byCode('3.3\n1')[2]).toBe('1');
    expect(byCode('22')[1]).toBe('Xử lý VBQPPL sau rà soát, hệ thống hóa');
    expect(byCode('2.2.2')[5]).toBeNull();
    expect(byCode('6.4.1')[2]).toBe('7');
    expect(byCode('7.1.3')[5]).toBe('+0,018');
    expect(byCode('6.2.1')[6]).toBe('Sỏ Tài chính');
    expect(byCode('7.5')[6]).toBeNull();
  });

  test('Phụ lục II: the overall score, 5 groups and 24 items, agencies merged down each group', () => {
    const sheet = sheetOf(workbook, 'Phụ lục II');
    const rows = cells(sheet, 5, 34);
    expect(rows[0]?.slice(0, 4)).toEqual([null, 'CHỈ SỐ HÀI LÒNG CHUNG', '94.07', '>94,50']);
    const codes = rows.slice(1).map(([code]) => String(code));
    expect(codes.filter((code) => /^[IVX]+$/.test(code))).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(codes.filter((code) => /^\d+$/.test(code))).toHaveLength(24);
    const spans = (column: number): number[][] =>
      sheet.mergedRegions
        .filter((region) => region.left === column && region.right === column)
        .map((region) => [region.top, region.bottom]);
    const groups = [
      [6, 10],
      [11, 16],
      [17, 24],
      [25, 29],
      [30, 34],
    ];
    expect(spans(6)).toEqual(groups);
    expect(spans(7)).toEqual(groups);
  });

  test('Nhiệm vụ: 8 and 5 areas, each with its text and who leads and cooperates', () => {
    const sheet = sheetOf(workbook, 'Nhiệm vụ');
    const rows = cells(sheet, 4, sheet.rowCount);
    const areas = rows.filter(([code]) => /^\d\.\d$/.test(String(code)));
    expect(areas.map(([code]) => code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `1.${n}`).concat([1, 2, 3, 4, 5].map((n) => `2.${n}`)),
    );
    for (const area of areas) {
      for (const part of area.slice(1).flatMap((value) => String(value).split('\n'))) {
        expect(part).not.toBe('');
        expect(source).toContain(flat(part));
      }
    }
    expect(areas[0]?.[3]).toBe(
      'Sở Nội vụ.\n* Riêng việc thực hiện các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao do Văn phòng UBND tỉnh chủ trì.',
    );
  });

  test('no bullet of Section II or III is lost', () => {
    const section = text.slice(
      text.indexOf('II. NỘI DUNG'),
      text.indexOf('Ủy ban nhân dân tỉnh Quảng Ninh yêu'),
    );
    const printed = section.split('\n').filter((line) => /^[-*] /.test(line)).length;
    const areas = cells(sheetOf(workbook, 'Nhiệm vụ'), 4, sheetOf(workbook, 'Nhiệm vụ').rowCount);
    const inAreas = areas
      .filter(([code]) => /^\d\.\d$/.test(String(code)))
      // The bullets of "Đơn vị chủ trì" and "Đơn vị phối hợp" are the cells themselves.
      .map(
        ([, , content, lead]) =>
          String(content).split('\n').length + String(lead).split('\n').length + 1,
      )
      .reduce((sum, n) => sum + n, 0);
    const duties = sheetOf(workbook, 'Tổ chức thực hiện');
    const inDuties = cells(duties, 4, duties.rowCount).filter(
      ([, , duty, due]) => duty !== due && duty,
    ).length;
    // Part 4 of Section III is the one duty printed without a bullet.
    expect(inAreas + inDuties).toBe(printed + 1);
  });

  test('Tổ chức thực hiện: five parts, and the times the plan names', () => {
    const sheet = sheetOf(workbook, 'Tổ chức thực hiện');
    const duties = cells(sheet, 4, sheet.rowCount).filter(([code]) => /^\d$/.test(String(code)));
    const count = (code: string): number => duties.filter((duty) => duty[0] === code).length;
    expect(['1', '2', '3', '4', '5'].map(count)).toEqual([6, 6, 2, 1, 2]);
    expect(duties.map((duty) => duty[3]).filter((due) => due !== null)).toEqual([
      'Báo cáo 09 tháng và báo cáo năm 2022',
      'Báo cáo 09 tháng và báo cáo năm 2022',
      'Trước ngày 16 hàng tháng',
    ]);
  });
});
