import type { Agency } from '../agency';
import { DEPARTMENTS_REORGANISED } from '../agencyTime';
import { agency } from './entry';

/** Nghị định 45/2025/NĐ-CP of 28/02/2025 and the provinces' resolutions: departments merged from March 2025 on. */
const mergedInto = (successor: string): Pick<Agency, 'until' | 'successor'> => ({
  until: DEPARTMENTS_REORGANISED,
  successor,
});
/** Some provinces have one. */
const SOMEWHERE = { everywhere: 'never' } as const;
/** Nearly every province had one; since then some have. */
const UNTIL_2025 = { everywhere: { until: DEPARTMENTS_REORGANISED } };
/** A province has these two, or the one of all three fields. */
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';
const CULTURE_APART = { ...UNTIL_2025, insteadOf: CULTURE };

const NATURE_AND_FARMING = 'Sở Nông nghiệp và Môi trường';

/** Sở: the departments of a province. */
export const DEPARTMENTS: readonly Agency[] = [
  agency('Sở Nội vụ', ['SNV', 'Sở NV']),
  agency('Sở Tư pháp', ['STP']),
  agency('Sở Tài chính', ['STC']),
  agency(
    'Sở Kế hoạch và Đầu tư',
    ['Sở KHĐT', 'Sở KH và ĐT', 'Sở KH-ĐT', 'Sở Kế hoạch - Đầu tư'],
    mergedInto('Sở Tài chính'),
  ),
  agency(
    'Sở Thông tin và Truyền thông',
    ['Sở TTTT', 'Sở TT và TT', 'Sở TT-TT', 'Sở Thông tin - Truyền thông'],
    mergedInto('Sở Khoa học và Công nghệ'),
  ),
  agency('Sở Khoa học và Công nghệ', ['Sở KHCN', 'Sở KH và CN', 'Sở KH-CN']),
  agency('Sở Giáo dục và Đào tạo', ['Sở GDĐT', 'Sở GD và ĐT', 'Sở GD-ĐT']),
  agency('Sở Y tế', ['SYT']),
  agency(
    'Sở Tài nguyên và Môi trường',
    ['Sở TNMT', 'Sở TN và MT', 'Sở TN-MT', 'Sở Tài nguyên - Môi trường'],
    mergedInto(NATURE_AND_FARMING),
  ),
  agency(
    'Sở Nông nghiệp và Phát triển nông thôn',
    ['Sở NNPTNT', 'Sở NN và PTNT', 'Sở NN-PTNT', 'Sở Nông nghiệp và PTNT'],
    mergedInto(NATURE_AND_FARMING),
  ),
  agency(
    NATURE_AND_FARMING,
    ['Sở NNMT', 'Sở NN và MT', 'Sở NN-MT', 'Sở Nông nghiệp - Môi trường', 'Sở Nông nghiệp và MT'],
    { from: DEPARTMENTS_REORGANISED },
  ),
  agency('Sở Công Thương', ['Sở CT']),
  agency('Sở Xây dựng', ['SXD']),
  agency(
    'Sở Giao thông vận tải',
    ['Sở GTVT', 'Sở Giao thông - Vận tải', 'Sở Giao thông và Vận tải'],
    mergedInto('Sở Xây dựng'),
  ),
  agency(
    'Sở Lao động - Thương binh và Xã hội',
    [
      'Sở LĐTBXH',
      'Sở LĐ-TBXH',
      'Sở LĐTB và XH',
      'Sở LĐ-TB và XH',
      'Sở Lao động - TBXH',
      'Sở Lao động, Thương binh và Xã hội',
    ],
    mergedInto('Sở Nội vụ'),
  ),
  agency('Sở Văn hóa và Thể thao', ['Sở VHTT', 'Sở VH và TT', 'Sở VH-TT'], CULTURE_APART),
  agency('Sở Du lịch', ['SDL'], CULTURE_APART),
  agency(
    CULTURE,
    ['Sở VHTTDL', 'Sở VH, TT và DL', 'Sở VHTT và DL', 'Sở VH-TT-DL', 'Sở VH-TT và DL'],
    { everywhere: { from: DEPARTMENTS_REORGANISED } },
  ),
  agency('Sở Ngoại vụ', ['SNgV'], UNTIL_2025),
  agency('Sở Dân tộc và Tôn giáo', ['Sở DTTG', 'Sở DT và TG', 'Sở Dân tộc - Tôn giáo'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: 'never',
  }),
  agency(
    'Sở Quy hoạch - Kiến trúc',
    ['Sở QHKT', 'Sở QH-KT', 'Sở Quy hoạch và Kiến trúc'],
    SOMEWHERE,
  ),
  agency('Sở An toàn thực phẩm', ['Sở ATTP'], SOMEWHERE),
];

export const OFFICES: readonly Agency[] = [
  agency('Văn phòng UBND tỉnh', [
    'VP UBND tỉnh',
    'VPUBND tỉnh',
    'VP UBND',
    'Văn phòng UBND',
    'Văn phòng UBND thành phố',
    'VP UBND thành phố',
    'VPUBND thành phố',
  ]),
  agency('Thanh tra tỉnh', ['Thanh tra thành phố']),
  agency('Ban Dân tộc', ['Ban Dân tộc tỉnh', 'Ban Dân tộc thành phố', 'Ban Dân tộc và Tôn giáo'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Sở Dân tộc và Tôn giáo',
    otherwise: 'Sở Nội vụ',
  }),
];

export const BOARDS: readonly Agency[] = [
  agency('Ban Quản lý Khu kinh tế', [
    'BQL Khu kinh tế',
    'Ban Quản lý các Khu kinh tế',
    'Ban Quản lý Khu kinh tế tỉnh',
    'Ban Quản lý các khu công nghiệp',
    'BQL các khu công nghiệp',
    'Ban Quản lý các khu công nghiệp tỉnh',
    'Ban Quản lý khu công nghiệp',
    'Ban Quản lý các khu kinh tế và khu công nghiệp',
    'Ban Quản lý Khu kinh tế và các khu công nghiệp',
    'BQL các KCN',
    'BQL KKT',
  ]),
  agency('Ban Xúc tiến và Hỗ trợ đầu tư', ['Ban Xúc tiến và Hỗ trợ Đầu tư tỉnh', 'IPA'], SOMEWHERE),
];

export const SERVICE_CENTRE = agency('Trung tâm Phục vụ hành chính công tỉnh', [
  'Trung tâm hành chính công tỉnh',
  'Trung tâm Phục vụ HCC tỉnh',
  'Trung tâm PV HCC tỉnh',
  'Trung tâm HCC tỉnh',
  'TT PVHCC tỉnh',
  'TTPVHCC tỉnh',
  'TT HCC tỉnh',
  'TTHCC tỉnh',
  'Trung tâm PVHCC tỉnh',
  'Trung tâm Phục vụ hành chính công',
  'TTPVHCC',
  'Trung tâm Phục vụ hành chính công thành phố',
  'Trung tâm PVHCC thành phố',
]);

export const MEDIA_CENTRE = agency(
  'Trung tâm Truyền thông tỉnh',
  ['TT Truyền thông tỉnh'],
  SOMEWHERE,
);

/** Known by name, but members of no collective that a province's plan gives criteria to. */
export const OTHERS: readonly Agency[] = [
  agency('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', [
    'UBMTTQ tỉnh',
    'UBMTTQ Việt Nam tỉnh',
    'Ủy ban MTTQ tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh',
    'Mặt trận Tổ quốc tỉnh',
  ]),
  agency('Văn phòng Đoàn ĐBQH và HĐND tỉnh', [
    'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
    'Văn phòng Đoàn ĐBQH và Hội đồng nhân dân tỉnh',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Văn phòng HĐND tỉnh',
  ]),
  agency('Hội Cựu chiến binh tỉnh', ['Hội CCB tỉnh']),
  agency('Trường Chính trị tỉnh'),
  agency(
    'Báo và Phát thanh, Truyền hình tỉnh',
    ['Báo và Đài Phát thanh, Truyền hình tỉnh'],
    SOMEWHERE,
  ),
];
