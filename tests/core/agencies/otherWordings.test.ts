import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { communeDirectory } from '../../../src/core/agencies/communeDirectory';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { isOfCommune, placeSaid } from '../../../src/core/agencies/documentPlace';
import { finish } from '../../../src/core/base/task';
import { splitLabels } from '../../../src/core/read/agencyLabels';
import { sheetOf, workbookOf } from '../../snapshot';

const read = createAgencyReader(defaultDirectory);
const named = (text: string) => {
  const matches = read(text);
  return [matches.map(({ name }) => name), matches.every(({ how }) => how === 'known')];
};

const ENVIRONMENT = 'Sở Nông nghiệp và Môi trường';
const SCIENCE = 'Sở Khoa học và Công nghệ';
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';

test.each([
  ['Sở VH,TT&DL', [CULTURE]],
  ['Sở VH, TT & DL; Sở Văn hóa, TT và DL', [CULTURE, CULTURE]],
  ['Sở NN và Môi trường, SNN&MT, SNNMT', [ENVIRONMENT, ENVIRONMENT, ENVIRONMENT]],
  ['SKHCN/SGDĐT', [SCIENCE, 'Sở Giáo dục và Đào tạo']],
  ['Sở Giáo dục - Đào tạo', ['Sở Giáo dục và Đào tạo']],
  [
    'Sở XD, Sở TC, Sở TP, Sở NV, Sở YT',
    ['Sở Xây dựng', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Y tế'],
  ],
  ['SVHTTDL, SCT', [CULTURE, 'Sở Công Thương']],
  ['KBNN KV III', ['Kho bạc Nhà nước khu vực III']],
])('[S1] knows the abbreviations in %j', (text, expected) => {
  expect(named(text)).toEqual([expected, true]);
});

test.each(['Sở NNTM', 'Sở XH', 'Sở Tài chánh và Đầu tư', 'TT', 'Sở Tư pháb'])(
  '[S1] takes %j for no abbreviation of another name',
  (text) => {
    expect(read(text).map(({ how }) => how)).not.toContain('known');
  },
);

test.each([
  ['Sở Tài chính + Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Sở Tài chính & Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Sở Tài chính\\Sở Nội vụ|Sở Y tế', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']],
  ['Các sở Nội vụ, Tài chính và Tư pháp', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']],
  ['Các Sở: Nội vụ; Tài chính; Tư pháp', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']],
  ['Sở GD & ĐT', ['Sở Giáo dục và Đào tạo']],
])('[S3, S5] splits %j', (text, expected) => {
  expect(named(text)).toEqual([expected, true]);
});

const OFFICE = 'Văn phòng HĐND và UBND cấp xã';
const SOCIAL = 'Phòng Văn hóa - Xã hội cấp xã';
const CENTRE = 'Trung tâm Phục vụ hành chính công cấp xã';

test.each([
  ['Văn phòng HĐND và UBND', [OFFICE]],
  ['Văn phòng HĐND-UBND xã', [OFFICE]],
  ['Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân phường', [OFFICE]],
  ['Phòng Kinh tế; Phòng Kinh tế phường', ['Phòng Kinh tế cấp xã', 'Phòng Kinh tế cấp xã']],
  ['Phòng Kinh tế, Hạ tầng và Đô thị phường', ['Phòng Kinh tế cấp xã']],
  ['Phòng VH-XH; Phòng Văn hóa và Xã hội xã', [SOCIAL, SOCIAL]],
  ['Trung tâm PVHCC xã, Trung tâm Phục vụ hành chính công phường', [CENTRE, CENTRE]],
  ['Trung tâm Phục vụ hành chính công các phường, xã', [CENTRE]],
  ['Công an xã; Công an phường', ['Công an cấp xã', 'Công an cấp xã']],
  // Of before July 2025.
  ['Công an thị trấn; Công an các xã, phường, thị trấn', ['Công an cấp xã', 'Công an cấp xã']],
  ['Bộ phận Một cửa các xã, thị trấn', ['Bộ phận Tiếp nhận và Trả kết quả cấp xã']],
])('[S11] knows the offices of communes in %j', (text, expected) => {
  expect(named(text)).toEqual([expected, true]);
});

test('[S11] in the workbook of a commune the centre is the commune’s', () => {
  const titled = (title: string) =>
    isOfCommune(finish(placeSaid(workbookOf(sheetOf('Bảng', [[title]])), '')));
  expect(titled('BẢNG TỰ CHẤM ĐIỂM CỦA UBND XÃ ĐẦM HÀ NĂM 2025')).toBe(true);
  expect(titled('(Kèm theo Báo cáo số 4/BC-UBND của UBND phường Hồng Gai)')).toBe(true);
  expect(titled('CHỈ SỐ CCHC CỦA UBND XÃ, PHƯỜNG NĂM 2025')).toBe(false);
  expect(titled('CHỈ SỐ CCHC CỦA UBND XÃ TRÊN ĐỊA BÀN TỈNH')).toBe(false);
  const ofCommune = createAgencyReader(communeDirectory(defaultDirectory));
  expect(ofCommune('Trung tâm Phục vụ hành chính công; Trung tâm PVHCC tỉnh')).toMatchObject([
    { name: CENTRE, how: 'known' },
    { name: 'Trung tâm Phục vụ hành chính công tỉnh', how: 'known' },
  ]);
});

const COMMITTEES = 'UBND cấp xã';
const MEDIA = 'Báo và Phát thanh, Truyền hình tỉnh';
const OF_MINISTRY = 'Các đơn vị thuộc Bộ';

test.each([
  // Bodies of 2025 and 2026.
  ['Báo và phát thanh, truyền hình Thanh Hóa', [MEDIA]],
  ['Báo, Đài Phát thanh và Truyền hình tỉnh', [MEDIA]],
  ['Đài PT-TH tỉnh; Đài PTTH Nghệ An', Array(2).fill('Đài Phát thanh và Truyền hình tỉnh')],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
  ['Ban Nội chính, UBKT Tỉnh ủy', ['Ban Nội chính Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy']],
  ['Đảng ủy Ủy ban nhân dân tỉnh', ['Đảng ủy UBND tỉnh']],
  ['Đảng ủy các cơ quan Đảng', ['Đảng ủy các cơ quan Đảng tỉnh']],
  ['Các cơ quan tham mưu, giúp việc Tỉnh ủy', ['Các ban của Đảng']],
  ['Thanh tra các sở', ['Thanh tra sở']],
  ['THADS tỉnh', ['Thi hành án dân sự tỉnh']],
  ['TAND tỉnh; TAND khu vực 2 - Quảng Ninh', ['Tòa án nhân dân tỉnh', 'Tòa án nhân dân khu vực 2']],
  [
    'Viện KSND tỉnh; VKSND khu vực',
    ['Viện Kiểm sát nhân dân tỉnh', 'Viện Kiểm sát nhân dân khu vực'],
  ],
  // Of the province as ever.
  ['VNPT Quảng Ninh; Viettel Lào Cai', ['Viễn thông tỉnh', 'Viettel tỉnh']],
  ['Công ty Điện lực Thái Bình', ['Công ty Điện lực tỉnh']],
  ['Liên minh HTX tỉnh, Hội LHPN tỉnh', ['Liên minh Hợp tác xã tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh']],
  ['Sở Nội vụ Hà Giang và Công an Đà Nẵng', ['Sở Nội vụ', 'Công an tỉnh']],
  ['Trường Chính trị Cao Bằng', ['Trường Chính trị tỉnh']],
  ['Chủ tịch UBND tỉnh', ['UBND tỉnh']],
  ['BQL các khu công nghiệp và khu chế xuất', ['Ban Quản lý Khu kinh tế']],
  ['Ban Quản lý Khu kinh tế Hải Phòng', ['Ban Quản lý Khu kinh tế']],
  ['Văn phòng Đăng ký đất đai tỉnh và các chi nhánh', ['Văn phòng Đăng ký đất đai']],
  // Communes and their offices.
  ['Trạm y tế các xã, phường, đặc khu', ['Trạm Y tế cấp xã']],
  ['Ban CHQS xã, phường', ['Ban Chỉ huy Quân sự cấp xã']],
  ['Bộ CHQS tỉnh; Bộ CHQS Quảng Ninh', Array(2).fill('Bộ Chỉ huy Quân sự tỉnh')],
  ['UBND 168 phường, xã, đặc khu', [COMMITTEES]],
  ['54 xã, phường', [COMMITTEES]],
  ['HĐND, UBND các xã, phường', [COMMITTEES]],
  ['UBND xã, phường nơi có dự án', [COMMITTEES]],
  ['UBND các đơn vị hành chính cấp xã', [COMMITTEES]],
  ['Chính quyền địa phương cấp xã', [COMMITTEES]],
  // Of ministries.
  ['Các Vụ, Cục thuộc Bộ', [OF_MINISTRY]],
  ['Các đơn vị, tổ chức thuộc, trực thuộc Bộ', [OF_MINISTRY]],
  ['Các bộ, cơ quan ngang bộ; các bộ, ngành Trung ương', Array(2).fill('Các bộ, ngành Trung ương')],
])('[S2, S11] knows whom plans of 2025 and 2026 mean by %j', (text, expected) => {
  expect(named(text)).toEqual([expected, true]);
});

test.each([
  'Trường học các xã, phường, đặc khu',
  'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp',
  'UBND phường Hà Giang',
  'UBND thành phố Thái Nguyên',
  'Trường Đại học Hà Tĩnh',
])('[S3] leaves %j whole, as nobody knows it', (text) => {
  expect(read(text)).toMatchObject([{ printed: text, how: 'unknown' }]);
});

test.each([
  'Trung tâm Thông tin',
  'Ban Quản lý Khu công nghệ cao',
  'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp',
  'Thanh tra Bộ',
  'Các đơn vị chức năng của Bộ',
  'Công ty Cấp nước tỉnh',
])('[S4] offers nobody for %j', (text) => {
  expect(read(text)).toMatchObject([{ how: 'unknown', suggestion: null }]);
});

const ASSIGNED = 'Các cơ quan, đơn vị được giao nhiệm vụ';
const CENTRAL = 'Các cơ quan Trung ương đóng trên địa bàn tỉnh';

test.each([
  ['Sở Nội vụ, các sở, ngành được giao', ['Sở Nội vụ', ASSIGNED]],
  ['Các cơ quan, đơn vị được UBND tỉnh giao', [ASSIGNED]],
  ['Cơ quan được giao chủ trì', [ASSIGNED]],
  ['Các cơ quan, đơn vị thuộc và trực thuộc UBND tỉnh', ['Các cơ quan, đơn vị']],
  ['Các cơ quan Trung ương đóng trên địa bàn', [CENTRAL]],
  ['Các cơ quan ngành dọc đóng trên địa bàn tỉnh', [CENTRAL]],
])('[S11] knows whom %j means', (text, expected) => {
  expect(named(text)).toEqual([expected, true]);
});

test.each(['Ban Kinh tế Tỉnh ủy', 'Ban Tổ chức Huyện ủy', 'Trung tâm Chính trị Thành ủy'])(
  '[S4] offers no agency of the people’s committee for %j',
  (text) => {
    expect(read(text)).toMatchObject([{ how: 'unknown', suggestion: null }]);
  },
);

const LEADS = 'Sở Tư pháp';
const SUPPORTS = 'Sở Nội vụ';

test.each([
  'Sở Tư pháp (CT); Sở Nội vụ (PH)',
  'CQCT: Sở Tư pháp\nCQPH: Sở Nội vụ',
  'Chính: Sở Tư pháp; Phụ: Sở Nội vụ',
  'Chủ trì - Sở Tư pháp; phối hợp - Sở Nội vụ',
  'Sở Tư pháp phối hợp Sở Nội vụ',
  'Sở Tư pháp phối hợp với Sở Nội vụ',
  'Sở Tư pháp chủ trì; Sở Nội vụ phối hợp',
  'Sở Tư pháp tham mưu, Sở Nội vụ phối hợp thực hiện',
  'Sở Tư pháp chủ trì. Sở Nội vụ cùng phối hợp.',
  'Sở Tư pháp (phối hợp: Sở Nội vụ)',
  'Sở Tư pháp (Cơ quan phối hợp: Sở Nội vụ).',
])('[R10] parts who leads and who cooperates in %j', (cell) => {
  const { leads, supports } = splitLabels(cell) ?? { leads: '', supports: '' };
  expect([named(leads), named(supports)]).toEqual([
    [[LEADS], true],
    [[SUPPORTS], true],
  ]);
});

const OF_BOTH = 'Văn phòng HĐND và UBND cấp huyện';

test.each([
  ['Văn phòng HĐND và UBND huyện', [OF_BOTH]],
  ['VP HĐND&UBND thị xã; UBND huyện', [OF_BOTH, 'UBND cấp huyện']],
  ['Văn phòng HĐND - UBND quận', [OF_BOTH]],
  ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', ['Văn phòng HĐND và UBND cấp xã']],
  ['HĐND và UBND các xã, phường', ['UBND cấp xã']],
  ['HĐND tỉnh và UBND tỉnh', ['HĐND tỉnh', 'UBND tỉnh']],
  ['HĐND và UBND tỉnh', ['HĐND', 'UBND tỉnh']],
])('[S3] the office of both is one agency in %j', (text, expected) => {
  expect(read(text).map(({ name, printed }) => name ?? printed)).toEqual(expected);
});

test.each([
  ['Các phòng, ban thuộc UBND xã', ['Các phòng, ban thuộc UBND xã']],
  ['Các phòng, đơn vị; Phòng Kinh tế', ['Các phòng, đơn vị', 'Phòng Kinh tế cấp xã']],
  ['Các phòng chuyên môn, Công an xã', ['Các phòng chuyên môn', 'Công an cấp xã']],
])('[S3] kinds after others of a list are no agencies in %j', (text, expected) => {
  expect(read(text).map(({ name, printed }) => name ?? printed)).toEqual(expected);
});
