import type { Agency } from '../agency';
import { DEPARTMENTS_REORGANISED } from '../agencyTime';
import { BOARD_OF_ZONES } from '../boards';
import { agency } from './entry';

/** Nghị định 45/2025/NĐ-CP of 28/02/2025 and the provinces' resolutions: departments merged from March 2025 on. */
const mergedInto = (
  successor: string,
  apart: Agency['apart'] = [],
): Pick<Agency, 'until' | 'successor' | 'apart'> => ({
  until: DEPARTMENTS_REORGANISED,
  successor,
  ...(apart.length > 0 && { apart }),
});
/** Kept in some provinces. */
const mayBecome = (successor: string): Pick<Agency, 'mayEnd'> => ({
  mayEnd: { until: DEPARTMENTS_REORGANISED, successor },
});
/** Some provinces have one. */
const SOMEWHERE = { everywhere: 'never' } as const;
/** Nearly every province had one; since then some have. */
const UNTIL_2025 = { everywhere: { until: DEPARTMENTS_REORGANISED } };
/** A province has these two, or the one of all three fields. */
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';
const CULTURE_AND_SPORTS = 'Sở Văn hóa và Thể thao';
const CULTURE_APART = { ...UNTIL_2025, ...mayBecome(CULTURE), insteadOf: CULTURE };

const NATURE_AND_FARMING = 'Sở Nông nghiệp và Môi trường';

/** Sở: the departments of a province. */
export const DEPARTMENTS: readonly Agency[] = [
  agency('Sở Nội vụ', ['SNV', 'Sở NV']),
  agency('Sở Tư pháp'),
  agency('Sở Tài chính'),
  agency('Sở Kế hoạch và Đầu tư', ['Sở KHĐT'], mergedInto('Sở Tài chính')),
  agency(
    'Sở Thông tin và Truyền thông',
    ['Sở TTTT'],
    mergedInto('Sở Khoa học và Công nghệ', [
      { work: 'press', by: CULTURE, orBy: CULTURE_AND_SPORTS },
    ]),
  ),
  agency('Sở Khoa học và Công nghệ', ['Sở KHCN']),
  agency('Sở Giáo dục và Đào tạo', ['Sở GDĐT']),
  agency('Sở Y tế'),
  agency('Sở Tài nguyên và Môi trường', ['Sở TNMT'], mergedInto(NATURE_AND_FARMING)),
  agency(
    'Sở Nông nghiệp và Phát triển nông thôn',
    ['Sở Nông nghiệp và PTNT', 'Sở NNPTNT'],
    mergedInto(NATURE_AND_FARMING),
  ),
  agency(NATURE_AND_FARMING, ['Sở NNMT'], { from: DEPARTMENTS_REORGANISED }),
  agency('Sở Công Thương'),
  agency('Sở Xây dựng'),
  agency('Sở Giao thông vận tải', ['Sở GTVT'], mergedInto('Sở Xây dựng')),
  agency(
    'Sở Lao động - Thương binh và Xã hội',
    ['Sở Lao động - TBXH', 'Sở LĐTBXH'],
    mergedInto('Sở Nội vụ', [
      { work: 'vocational', by: 'Sở Giáo dục và Đào tạo' },
      { work: 'welfare', by: 'Sở Y tế' },
      { work: 'poverty', by: NATURE_AND_FARMING },
    ]),
  ),
  agency(CULTURE_AND_SPORTS, ['Sở VHTT'], CULTURE_APART),
  agency('Sở Du lịch', [], CULTURE_APART),
  agency(CULTURE, ['Sở VHTTDL'], { everywhere: { from: DEPARTMENTS_REORGANISED } }),
  agency('Sở Ngoại vụ', ['SNgV'], { ...UNTIL_2025, ...mayBecome('Văn phòng UBND tỉnh') }),
  agency('Sở Dân tộc và Tôn giáo', ['Sở DTTG'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: 'never',
  }),
  agency('Sở Quy hoạch - Kiến trúc', ['Sở QHKT'], {
    ...SOMEWHERE,
    ...mayBecome('Sở Xây dựng'),
    onlyIn: ['Hà Nội', 'Hồ Chí Minh'],
  }),
  agency('Sở An toàn thực phẩm', ['Sở ATTP'], SOMEWHERE),
];

/** Those that only some provinces have now: whether one of them does is asked of its people. */
export const KEPT_SOMEWHERE: readonly string[] = DEPARTMENTS.flatMap(
  ({ name, everywhere, mayEnd }) => (everywhere === 'never' || mayEnd ? [name] : []),
);

export const OFFICES: readonly Agency[] = [
  agency('Văn phòng UBND tỉnh', ['VPUBND tỉnh', 'Văn phòng UBND']),
  agency('Thanh tra tỉnh'),
  agency('Ban Dân tộc', ['Ban Dân tộc tỉnh', 'Ban Dân tộc và Tôn giáo'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Sở Dân tộc và Tôn giáo',
    otherwise: 'Sở Nội vụ',
  }),
];

export const BOARDS: readonly Agency[] = [
  agency(BOARD_OF_ZONES),
  agency('Ban Xúc tiến và Hỗ trợ đầu tư', ['Ban Xúc tiến và Hỗ trợ Đầu tư tỉnh', 'IPA'], SOMEWHERE),
];

export const SERVICE_CENTRE = agency('Trung tâm Phục vụ hành chính công tỉnh', [
  'Trung tâm hành chính công tỉnh',

  'Trung tâm Phục vụ hành chính công',
]);

export const MEDIA_CENTRE = agency('Trung tâm Truyền thông tỉnh', [], SOMEWHERE);

const MEDIA = 'Báo và Phát thanh, Truyền hình tỉnh';

/** Known by name, but members of no collective that a province's plan gives criteria to. */
export const OTHERS: readonly Agency[] = [
  agency('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', [
    'UBMTTQ tỉnh',
    'UBMTTQ Việt Nam tỉnh',
    'Ủy ban MTTQ tỉnh',

    'Mặt trận Tổ quốc tỉnh',
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  ]),
  agency('Văn phòng Đoàn ĐBQH và HĐND tỉnh', [
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Văn phòng HĐND tỉnh',
  ]),
  agency('Trường Chính trị tỉnh'),
  agency(
    MEDIA,
    ['Báo và Đài Phát thanh, Truyền hình tỉnh', 'Báo và Đài Phát thanh và Truyền hình tỉnh'],
    SOMEWHERE,
  ),
  agency('Đài Phát thanh và Truyền hình tỉnh', [], mergedInto(MEDIA)),
  agency('Báo tỉnh', [], mergedInto(MEDIA)),
  agency('Văn phòng Đăng ký đất đai', ['Văn phòng Đăng ký đất đai tỉnh', 'VPĐKĐĐ']),
  agency('Liên minh Hợp tác xã tỉnh'),
  agency('Liên đoàn Lao động tỉnh'),
  agency('Hội Liên hiệp Phụ nữ tỉnh'),
  agency('Hội Nông dân tỉnh'),
  agency('Hội Cựu chiến binh tỉnh'),
  agency('Tỉnh đoàn', ['Đoàn TNCS Hồ Chí Minh tỉnh']),
  agency('Hiệp hội Doanh nghiệp tỉnh'),
  agency('UBND tỉnh'),
  agency('HĐND tỉnh', ['Thường trực HĐND tỉnh']),
];

const BEGUN = { from: DEPARTMENTS_REORGANISED };
const PROPAGANDA = 'Ban Tuyên giáo và Dân vận Tỉnh ủy';

/** Of the Party (Tỉnh ủy): its committees of 2025 as well. */
export const PARTY: readonly Agency[] = [
  agency('Tỉnh ủy', ['Ban Thường vụ Tỉnh ủy']),
  agency('Văn phòng Tỉnh ủy'),
  agency('Ban Tổ chức Tỉnh ủy'),
  agency('Ủy ban Kiểm tra Tỉnh ủy', ['UBKT Tỉnh ủy', 'Ủy ban Kiểm tra']),
  agency('Ban Nội chính Tỉnh ủy', ['Ban Nội chính']),
  agency(PROPAGANDA, ['Ban Tuyên giáo và Dân vận'], BEGUN),
  agency('Ban Tuyên giáo Tỉnh ủy', [], mergedInto(PROPAGANDA)),
  agency('Ban Dân vận Tỉnh ủy', [], mergedInto(PROPAGANDA)),
  agency('Đảng ủy UBND tỉnh', [], BEGUN),
  agency('Đảng ủy các cơ quan Đảng tỉnh', ['Đảng ủy các cơ quan Đảng'], BEGUN),
  agency('Đảng ủy Khối các cơ quan tỉnh', ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh'], {
    until: DEPARTMENTS_REORGANISED,
  }),
];
