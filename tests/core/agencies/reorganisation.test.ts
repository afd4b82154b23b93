import { finish } from '../../../src/core/base/task';
import { assignTask } from '../../../src/app/assign';
import type { CellValue } from '../../../src/core/base/grid';
import { read, sheet, workbook } from '../assign/tables';

const header = (year: number) => [
  ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
  'Cơ quan chủ trì',
];

/** A plan of a year in which these lead, one criterion each. */
const planOf = (year: number, leads: readonly string[]) => {
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  const whole = ['1', 'Cải cách', leads.length, 0, leads.length, ''];
  return read(workbook(sheet('Phụ lục I', [['PAR INDEX'], header(year), whole, ...rows])));
};

/** Who got a sheet. */
const sheetsOf = (reading: ReturnType<typeof planOf>) =>
  finish(assignTask(reading))
    .sheets.flatMap(
      ({ model }) => /^cchc:1:agency:(.+)$/.exec(String(model.values[0]?.[0]))?.[1] ?? [],
    )
    .sort();

/** Each row of the reorganisation: what it was called, in several wordings, and who it is now. */
const MERGED: readonly [now: string, ...before: string[]][] = [
  ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT', 'Sở Kế hoạch - Đầu tư'],
  [
    'Sở Khoa học và Công nghệ',
    ...['Sở Thông tin và Truyền thông', 'Sở TT&TT', 'Sở TTTT', 'Sở Thông tin - Truyền thông'],
  ],
  [
    'Sở Nông nghiệp và Môi trường',
    ...['Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'Sở TNMT', 'Sở Tài nguyên - Môi trường'],
    ...['Sở Nông nghiệp và PTNT', 'Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ],
  ['Sở Xây dựng', 'Sở Giao thông vận tải', 'Sở GTVT', 'Sở Giao thông - Vận tải'],
  [
    'Sở Nội vụ',
    ...['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở LĐ-TB&XH', 'Sở LĐTB&XH'],
    'Sở Lao động, Thương binh và Xã hội',
  ],
  // Where the workbook names no Sở Dân tộc và Tôn giáo (conditionalSuccessors).
  ['Sở Nội vụ', 'Ban Dân tộc', 'Ban Dân tộc tỉnh'],
  ['Thuế tỉnh', 'Cục Thuế tỉnh', 'Cục Thuế', 'Cục Thuế tỉnh Quảng Ninh', 'Chi cục Thuế khu vực'],
  ['Thống kê tỉnh', 'Cục Thống kê tỉnh', 'Cục Thống kê', 'Chi cục Thống kê tỉnh'],
  ['Kho bạc Nhà nước khu vực', 'Kho bạc Nhà nước tỉnh', 'KBNN tỉnh', 'Kho bạc Nhà nước'],
  [
    'Ngân hàng Nhà nước khu vực',
    ...['Ngân hàng Nhà nước chi nhánh tỉnh', 'NHNN tỉnh', 'NHNN chi nhánh tỉnh Quảng Ninh'],
  ],
  ['Chi cục Hải quan khu vực', 'Cục Hải quan tỉnh', 'Cục Hải quan', 'Hải quan tỉnh'],
  ['Chi cục Quản lý thị trường', 'Cục Quản lý thị trường tỉnh', 'Cục QLTT', 'Cục QLTT tỉnh'],
  ['Bảo hiểm xã hội tỉnh', 'BHXH khu vực', 'Bảo hiểm xã hội khu vực'],
];

describe.each(MERGED)('[S9] %s', (now, ...before) => {
  it.each(before)('has the sheet of %s, whose name is found to have ended', (name) => {
    const reading = planOf(2026, [name]);
    expect(sheetsOf(reading)).toEqual([now]);
    const found = reading.findings.filter(({ rule }) => rule.startsWith('agency-'));
    expect(found.map(({ rule, expected }) => [rule, expected])).toContainEqual([
      ...['agency-ended', now],
    ]);
    expect(found.map(({ rule }) => rule)).not.toContain('agency-typo');
    expect(found.map(({ rule }) => rule)).not.toContain('agency-unknown');
  });
});

describe('[S9] before March 2025', () => {
  const names = MERGED.flatMap(([, first = '']) => (/khu vực$/.test(first) ? [] : [first]));
  it('all of them have sheets of their own', () => {
    const reading = planOf(2024, names);
    expect(sheetsOf(reading)).toHaveLength(names.length);
    expect(reading.findings.filter(({ rule }) => /^agency-(?!missing)/.test(rule))).toEqual([]);
  });
});

describe('[S9] what stands since', () => {
  it.each([
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Nông nghiệp - Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['Sở DTTG', 'Sở Dân tộc và Tôn giáo'],
    ['Sở Ngoại vụ', 'Sở Ngoại vụ'],
    ['Sở Du lịch', 'Sở Du lịch'],
    ['Sở VHTT', 'Sở Văn hóa và Thể thao'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở QH-KT', 'Sở Quy hoạch - Kiến trúc'],
    ['KBNN khu vực III', 'Kho bạc Nhà nước khu vực III'],
    ['Ngân hàng Nhà nước khu vực 3', 'Ngân hàng Nhà nước khu vực 3'],
    ['Hải quan khu vực VIII', 'Chi cục Hải quan khu vực VIII'],
    ['Chi cục QLTT', 'Chi cục Quản lý thị trường'],
    ['BHXH tỉnh', 'Bảo hiểm xã hội tỉnh'],
    ['UBND các phường, xã', 'UBND cấp xã'],
    ['UBND các xã, phường, đặc khu', 'UBND cấp xã'],
    ['UBND các xã/phường', 'UBND cấp xã'],
    ['Văn phòng HĐND và UBND các xã, phường', 'Văn phòng HĐND và UBND cấp xã'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế cấp xã'],
    ['Phòng Văn hóa - Xã hội các xã, phường', 'Phòng Văn hóa - Xã hội cấp xã'],
    ['Trung tâm PVHCC cấp xã', 'Trung tâm Phục vụ hành chính công cấp xã'],
  ])('%s has the sheet of %s', (name, agency) => {
    const reading = planOf(2026, [name]);
    expect(sheetsOf(reading)).toEqual([agency]);
    expect(reading.findings.filter(({ rule }) => /^agency-(?!missing)/.test(rule))).toEqual([]);
  });

  it.each(['UBND cấp huyện', 'UBND các huyện, thị xã, thành phố', 'Phòng Nội vụ cấp huyện'])(
    '%s has none, and its end is found',
    (name) => {
      const reading = planOf(2026, [name]);
      expect(sheetsOf(reading)).toEqual([]);
      expect(reading.findings.map(({ rule }) => rule)).toContain('agency-ended');
    },
  );
});

test.each([
  [2022, 'Sở Nông nghiệp và Phát triển nông thôn'],
  [2026, 'Sở Nông nghiệp và Môi trường'],
])('[S4] whoever is offered for an unknown name is there in %d', (year, offered) => {
  const { findings } = planOf(year, ['Sở Nông nghiệp và Thủy sản', 'Sở Nội vụ']);
  const unknown = findings.flatMap((one) => (one.rule === 'agency-unknown' ? [one.expected] : []));
  expect(unknown).toEqual([offered]);
});
