import type { CellValue } from '../../../src/core/base/grid';
import { fixOf } from '../../../src/core/table/finding';
import { perhapsThere } from '../../../src/core/agencies/thereInProvince';
import { read, sheet, workbook } from '../assign/tables';

const NAME = 'Sở Quy hoạch - Kiến trúc';

/** A plan of whose titles name a place and a day, with who leads its criteria. */
function plan(place: string, day: string, ...leads: string[]) {
  const year = Number(day.slice(-4));
  const title = `Kèm theo Kế hoạch số 12/KH-UBND ngày ${day} của UBND ${place}`;
  const heads = ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  const reading = read(
    workbook(
      sheet('Phụ lục', [
        ['PAR INDEX', title],
        [...heads, 'Cơ quan chủ trì'],
        ['1', 'Cải cách', leads.length, 0, leads.length, ''],
        ...rows,
      ]),
    ),
  );
  return {
    reading,
    agencies: reading.assignments.map(({ agency }) => agency),
    asked: reading.tables.flatMap(({ appendix }) =>
      appendix.doubts.map(({ question }) => question),
    ),
    ended: reading.findings.flatMap((one) =>
      one.rule === 'agency-ended' || one.rule === 'agency-ending' ? [[one.rule, fixOf(one)]] : [],
    ),
  };
}

const isOffered = ({ directory }: ReturnType<typeof read>) =>
  perhapsThere(directory).some(({ name }) => name === NAME);

describe('[S16] the department of planning and architecture, which two cities have', () => {
  it.each(['thành phố Hà Nội', 'TP. Hồ Chí Minh', 'TP.HCM'])('is there in %s', (place) => {
    for (const day of ['10/01/2025', '10/01/2026']) {
      const { reading, agencies, asked, ended } = plan(place, day, 'Sở QH-KT');
      expect([agencies, asked, ended]).toEqual([[NAME], [], []]);
      expect(isOffered(reading)).toBe(true);
    }
  });

  it.each(['tỉnh Quảng Ninh', 'thành phố Hải Phòng'])(
    'has ended elsewhere, and nobody is asked: %s',
    (place) => {
      const now = plan(place, '10/01/2026', 'Sở QH-KT');
      expect([now.agencies, now.asked, now.ended]).toEqual([
        ['Sở Xây dựng'],
        [],
        [['agency-ended', { puts: 'agency', printed: 'Sở QH-KT', name: 'Sở Xây dựng' }]],
      ]);
      expect(isOffered(now.reading)).toBe(false);
      const before = plan(place, '10/01/2025', 'Sở QH-KT');
      expect([before.agencies, before.asked, before.ended]).toEqual([
        ['Sở Xây dựng'],
        [],
        [['agency-ending', null]],
      ]);
      expect(plan(place, '10/01/2024', 'Sở QH-KT').agencies).toEqual([NAME]);
    },
  );

  it('is asked about where nothing says whose plan it is', () => {
    const { agencies, asked } = plan('tỉnh', '10/01/2025', 'Sở QH-KT');
    expect([agencies, asked.map(({ about }) => about)]).toEqual([[NAME], ['successor']]);
  });

  /** A plan under titles in the words of an office, without a document's day. */
  const titled = (...titles: string[]) => {
    const table: CellValue[][] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Cơ quan chủ trì'],
      ['1', 'Cải cách', 1, 0, 1, ''],
      ['1.1', 'Việc', 1, 0, 1, 'Sở QH-KT'],
    ];
    const { assignments, tables } = read(
      workbook(sheet('Phụ lục', [['PAR INDEX'], ...titles.map((title) => [title]), ...table])),
    );
    return [
      assignments.map(({ agency }) => agency),
      tables.flatMap(({ appendix }) => appendix.doubts.map(({ question }) => question.about)),
    ];
  };

  it.each([
    'CHỈ SỐ CCHC CẤP TỈNH CỦA THÀNH PHỐ HÀ NỘI',
    'CHỈ SỐ CCHC CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG: THÀNH PHỐ HÀ NỘI',
    'CHỈ TIÊU TỈNH GIAO THÀNH PHỐ HỒ CHÍ MINH',
  ])('is there where words that name no place stand before the city: %s', (title) => {
    expect(titled(title)).toEqual([[NAME], []]);
  });

  it.each([
    ['CHỈ SỐ CCHC CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG'],
    ['CHỈ SỐ CCHC CẤP TỈNH CỦA CÁC ĐỊA PHƯƠNG'],
    ['UBND TỈNH ABC'],
    // A city that was merged with provinces has their sheets, too.
    ['SỐ LIỆU CỦA TỈNH BÌNH DƯƠNG', 'UBND THÀNH PHỐ HỒ CHÍ MINH'],
    ['SỐ LIỆU CỦA TỈNH BÀ RỊA - VŨNG TÀU VÀ TP. HỒ CHÍ MINH'],
  ])('is asked about where it is not said that the place is another: %s', (...titles) => {
    expect(titled(...titles)).toEqual([[NAME], ['successor']]);
  });

  it.each([
    ['SỐ LIỆU CỦA TỈNH BÌNH DƯƠNG'],
    ['UBND TỈNH ĐĂK LĂK', 'SỐ LIỆU CỦA TỈNH PHÚ YÊN'],
    ['CHỈ SỐ CẤP TỈNH CỦA TỈNH QUẢNG NINH'],
    ['UBND THÀNH PHỐ ĐÀ NẴNG', 'SỐ LIỆU CỦA TỈNH QUẢNG NAM'],
  ])('has ended in provinces, former ones too: %s', (...titles) => {
    expect(titled(...titles)).toEqual([['Sở Xây dựng'], []]);
  });
});
