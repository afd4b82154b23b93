import type { Area } from '../../../src/core/base/grid';
import { isOpen, type NextYear, nextYearPlan } from '../../../src/core/nextYear/nextYearPlan';
import { HEADER, sheet, workbook } from '../assign/tables';
import { at, nextYearOf, readingOfSnapshot, sheetOf } from './plans';

const header = (year: number) =>
  HEADER.map((text) => text.replace('2021', String(year - 1)).replace('2022', String(year)));

function planOf(year: number, leads: readonly string[], merges: Area[] = []) {
  const rows = leads.map((lead, nth) => [`1.${nth + 1}`, `Việc thứ ${nth + 1}`, 1, 1, 1, 0, lead]);
  const whole = ['1', 'Cải cách', leads.length, leads.length, leads.length, 0, ''];
  return readingOfSnapshot(
    workbook(sheet('Phụ lục I', [['PAR INDEX'], header(year), whole, ...rows], merges)),
  );
}

describe('[N2] agencies of a plan of 2024, in that of 2025', () => {
  const leadsOf = (next: NextYear) => [4, 5, 6, 7].map((row) => at(sheetOf(next), `G${row}`));

  test('give way to their successors, and nobody is named twice', () => {
    const next = nextYearOf(
      planOf(2024, [
        'Sở Kế hoạch và Đầu tư; các sở, ban, ngành',
        'Chủ trì: Sở Tài chính, Sở Kế hoạch và Đầu tư',
        'Sở Giao thông vận tải và Sở Nội vụ',
        'Sở Nội vụ',
      ]),
    );
    expect(leadsOf(next)).toEqual([
      'Sở Tài chính; các sở, ban, ngành',
      'Chủ trì: Sở Tài chính',
      'Sở Xây dựng và Sở Nội vụ',
      'Sở Nội vụ',
    ]);
    expect(
      next.tables[0]?.agencies.map(({ before, after, codes }) => [before, after, codes]),
    ).toEqual([
      ['Sở Kế hoạch và Đầu tư; các sở, ban, ngành', 'Sở Tài chính; các sở, ban, ngành', ['1.1']],
      ['Chủ trì: Sở Tài chính, Sở Kế hoạch và Đầu tư', 'Chủ trì: Sở Tài chính', ['1.2']],
      ['Sở Giao thông vận tải và Sở Nội vụ', 'Sở Xây dựng và Sở Nội vụ', ['1.3']],
    ]);
    expect([next.asked, isOpen(next)]).toEqual([[], false]);
  });

  test('are asked where nobody took over, and nothing is made before the answer', () => {
    const reading = planOf(2024, [
      'UBND cấp huyện',
      'Kho bạc Nhà nước tỉnh',
      'Sở Nội vụ',
      'Sở Y tế',
    ]);
    const open = nextYearOf(reading);
    expect(open.asked).toEqual(['UBND cấp huyện', 'Kho bạc Nhà nước tỉnh']);
    expect(nextYearPlan(open).sheets).toEqual([]);
    const successors = new Map([
      ['UBND cấp huyện', 'UBND cấp xã'],
      ['Kho bạc Nhà nước tỉnh', 'Kho bạc Nhà nước khu vực III'],
    ]);
    const answered = nextYearOf(reading, { successors });
    expect(leadsOf(answered)).toEqual([
      'UBND cấp xã',
      'Kho bạc Nhà nước khu vực III',
      'Sở Nội vụ',
      'Sở Y tế',
    ]);
    expect(nextYearPlan(answered).sheets).toHaveLength(1);
  });

  test('are asked where only some provinces kept them', () => {
    const reading = planOf(2024, ['Sở Ngoại vụ', 'Sở Du lịch', 'Sở Nội vụ', 'Sở QH-KT']);
    const open = nextYearOf(reading);
    expect(open.asked).toEqual(['Sở Ngoại vụ', 'Sở Du lịch', 'Sở Quy hoạch - Kiến trúc']);
    expect(nextYearPlan(open).sheets).toEqual([]);
    const successors = new Map([
      ['Sở Ngoại vụ', 'Văn phòng UBND tỉnh'],
      ['Sở Du lịch', 'Sở Du lịch'],
      ['Sở Quy hoạch - Kiến trúc', 'Sở Xây dựng'],
    ]);
    expect(leadsOf(nextYearOf(reading, { successors }))).toEqual([
      ...['Văn phòng UBND tỉnh', 'Sở Du lịch', 'Sở Nội vụ', 'Sở Xây dựng'],
    ]);
    // Who was not asked in the years before or since is there.
    expect(nextYearOf(planOf(2023, ['Sở Ngoại vụ', '', '', ''])).asked).toEqual([]);
    expect(nextYearOf(planOf(2026, ['Sở Ngoại vụ', '', '', ''])).asked).toEqual([]);
    // A plan of 2025 without a day may be of before.
    expect(nextYearOf(planOf(2025, ['Sở Ngoại vụ', '', '', ''])).asked).toEqual(['Sở Ngoại vụ']);
  });

  test('of a merged cell speak for the same rows', () => {
    const merge = { row: 3, column: 6, rows: 3, columns: 1 };
    const next = nextYearOf(planOf(2024, ['Sở Kế hoạch và Đầu tư', '', '', 'Sở Nội vụ'], [merge]));
    expect(leadsOf(next)).toEqual(['Sở Tài chính', '', '', 'Sở Nội vụ']);
    expect(sheetOf(next)?.merges).toContainEqual(merge);
    expect(next.tables[0]?.withoutLead).toEqual([]);
  });
});
