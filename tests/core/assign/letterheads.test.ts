import { documentFacts } from '../../../src/core/assign/documentFacts';
import { DEFAULT_CHOICES, type FormChoices } from '../../../src/core/assign/formChoices';
import { assignersLetterhead, reportersLetterhead } from '../../../src/core/assign/letterhead';
import { isRequested } from '../../../src/core/assign/requested';
import { assignersSignature } from '../../../src/core/assign/signatures';
import { HEADER } from '../../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../../snapshot';

const WORKBOOK = workbookOf(
  sheetOf('S', [
    ['PHỤ LỤC I: CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NINH NĂM 2025'],
    HEADER,
    ['1', 'Lĩnh vực', 10, 5, 6, 1, ''],
  ]),
);
const facts = (choices: Partial<FormChoices> = {}) =>
  documentFacts(WORKBOOK, [], 2025, { ...DEFAULT_CHOICES, ...choices });
const PROVINCE = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH';

describe('[G13] above a report stands who is above that agency, and nobody else', () => {
  test.each([
    ['Sở Nội vụ', PROVINCE, 'SỞ NỘI VỤ'],
    ['Thanh tra tỉnh', PROVINCE, 'THANH TRA TỈNH'],
    ['Ban Quản lý Khu kinh tế', PROVINCE, 'BAN QUẢN LÝ KHU KINH TẾ'],
    // Not the people's committee's.
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', '', 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH'],
    ['Hội Nông dân tỉnh', '', 'HỘI NÔNG DÂN TỈNH'],
    ['Văn phòng Tỉnh ủy', '', 'VĂN PHÒNG TỈNH ỦY'],
    ['Công an tỉnh', '', 'CÔNG AN TỈNH'],
    ['Bảo hiểm xã hội tỉnh', '', 'BẢO HIỂM XÃ HỘI TỈNH'],
    ['Kho bạc Nhà nước khu vực III', '', 'KHO BẠC NHÀ NƯỚC KHU VỰC III'],
    ['Chi cục Quản lý thị trường', '', 'CHI CỤC QUẢN LÝ THỊ TRƯỜNG'],
    // Of a commune that the sheet does not name.
    [
      'Bộ phận Tiếp nhận và Trả kết quả cấp xã',
      'ỦY BAN NHÂN DÂN\n……………',
      'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ CẤP XÃ',
    ],
  ])('%s', (agency, above, issuer) => {
    const head = reportersLetterhead(agency, facts());
    expect([head.above, head.isAboveOwn, head.issuer]).toEqual([above, false, issuer]);
  });

  test.each([
    ...['Ủy ban MTTQ xã Đông Ngũ', 'Hội Nông dân xã Đông Ngũ', 'HĐND xã Đông Ngũ', 'Đảng ủy xã'],
    ...['Công an xã Đông Ngũ', 'Ban CHQS xã', 'Công an huyện Ba Chẽ', 'Chi cục Thuế huyện Ba Chẽ'],
    ...['Bảo hiểm xã hội huyện Ba Chẽ', 'Tòa án nhân dân huyện Ba Chẽ', 'Huyện ủy Ba Chẽ'],
  ])('%s is no body of a committee, and is where nobody here knows', (agency) => {
    const head = reportersLetterhead(agency, facts());
    expect([head.above, head.isAboveOwn, head.issuer]).toEqual(['', false, agency.toUpperCase()]);
    expect(head.placeAndDate).toMatch(/^……………, ngày /);
  });

  test.each([
    ...['Phòng Nội vụ huyện Ba Chẽ', 'Văn phòng HĐND và UBND huyện Ba Chẽ', 'Thanh tra huyện'],
    ...['Trường THCS xã Đông Ngũ', 'Văn phòng HĐND và UBND xã Đông Ngũ'],
  ])('%s is of the committee of its locality', (agency) => {
    const head = reportersLetterhead(agency, facts());
    expect([head.above, head.isAboveOwn]).toEqual(['ỦY BAN NHÂN DÂN\n……………', false]);
    expect(head.placeAndDate).toMatch(/^……………, ngày /);
  });

  test.each([
    ['Văn phòng HĐND tỉnh', ''],
    ['Trường Cao đẳng Y tế', ''],
    ['Phòng Cảnh sát quản lý hành chính', ''],
  ])('%s of the province is of others', (agency, above) => {
    expect(reportersLetterhead(agency, facts()).above).toBe(above);
  });

  test.each([
    ['UBND xã Đông Ngũ', 'XÃ ĐÔNG NGŨ', 'Đông Ngũ'],
    ['UBND đặc khu Vân Đồn', 'ĐẶC KHU VÂN ĐỒN', 'Vân Đồn'],
    ['UBND xã Tân Lập, huyện Ba Chẽ', 'XÃ TÂN LẬP', 'Tân Lập'],
    ['UBND Phường 1', 'PHƯỜNG 1', 'Phường 1'],
    ['UBND thành phố Hạ Long', 'THÀNH PHỐ HẠ LONG', 'Hạ Long'],
    ['UBND cấp xã', '……………', '……………'],
    ['UBND các xã, phường', '……………', '……………'],
    ['UBND tỉnh', 'TỈNH QUẢNG NINH', 'Quảng Ninh'],
  ])('%s has its whole name on two lines, and its own place', (agency, second, place) => {
    const head = reportersLetterhead(agency, facts());
    expect([head.above, head.isAboveOwn, head.issuer]).toEqual(['ỦY BAN NHÂN DÂN', true, second]);
    expect(head.placeAndDate.startsWith(`${place}, ngày …`)).toBe(true);
  });
});

describe('[G13] a document of another body than the people’s committee', () => {
  test.each([
    ['chair', 'Ban Chỉ đạo cải cách hành chính tỉnh', ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']],
    [
      'viceChair',
      'Ban Chỉ đạo cải cách hành chính tỉnh',
      ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ],
    ['chair', 'Sở Nội vụ tỉnh Quảng Ninh', ['GIÁM ĐỐC']],
    ['viceChair', 'Sở Nội vụ', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    // Delegated is what the chair hands to a director: of a department's own document he is the head.
    ['delegated', 'Sở Nội vụ', ['GIÁM ĐỐC']],
    ['delegated', 'Sở Y tế tỉnh Quảng Ninh', ['GIÁM ĐỐC']],
    ['delegated', 'UBND tỉnh Quảng Ninh', ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
    ['delegated', 'Ban Chỉ đạo', ['TUQ. TRƯỞNG BAN', 'GIÁM ĐỐC SỞ NỘI VỤ']],
    ['chair', 'Văn phòng Điều phối', ['……………']],
    ['chair', 'UBND tỉnh Quảng Ninh', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['department', 'Ban Chỉ đạo', ['GIÁM ĐỐC']],
  ] as const)('signed by %s of %s', (signedBy, issuer, lines) => {
    expect(assignersSignature('x', facts({ signedBy, issuer })).right).toEqual(lines);
  });

  test('a department stands below the people’s committee, once', () => {
    for (const signedBy of ['chair', 'department'] as const) {
      const head = assignersLetterhead(facts({ signedBy, issuer: 'Sở Nội vụ' }));
      expect([head.above, head.isAboveOwn, head.issuer]).toEqual([PROVINCE, false, 'SỞ NỘI VỤ']);
    }
  });
});

test('[G13] a commune’s committee dates its papers where it is', () => {
  expect(assignersLetterhead(facts({ issuer: 'UBND xã Đông Ngũ' })).placeAndDate).toMatch(
    /^Đông Ngũ, ngày /,
  );
});

test.each([
  ...['Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'UBMTTQ tỉnh', 'Tỉnh đoàn'],
  ...[
    'Văn phòng Tỉnh ủy',
    'Đảng ủy UBND tỉnh',
    'Đoàn TNCS Hồ Chí Minh tỉnh',
    'Thường trực HĐND tỉnh',
  ],
  // With older tone marks.
  ...['Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Toà án nhân dân tỉnh'],
  ...['Hiệp hội Doanh nghiệp tỉnh', 'Liên minh Hợp tác xã tỉnh', 'Tòa án nhân dân tỉnh'],
])('[G13] %s is asked, and not instructed', (agency) => {
  expect(isRequested(agency)).toBe(true);
});

test.each([
  'Sở Nội vụ',
  'Ban Quản lý Khu kinh tế',
  'Công an tỉnh',
  'UBND xã Đoàn Kết',
  'Ban Dân tộc',
])('[G13] %s is instructed', (agency) => {
  expect(isRequested(agency)).toBe(false);
});
