import type { Agency } from '../agency';
import { DEPARTMENTS_REORGANISED, DISTRICTS_ENDED } from '../agencyTime';
import { agency } from './entry';

/** Districts ended on 01/7/2025; nobody took over the whole of their work. */
const ENDED = { until: DISTRICTS_ENDED };
const BEGUN = { from: DISTRICTS_ENDED };
/** All those of a province are one for the plan (SPEC S12). */
const SHARED = { sharesSheet: true } as const;

export const DISTRICTS = agency(
  'UBND cấp huyện',
  [
    'UBND các huyện, thị xã, thành phố',
    'các huyện, thị xã, thành phố',
    'cấp huyện',
    'UBND huyện, thị xã, thành phố',
    'UBND huyện',
  ],
  { ...ENDED, ...SHARED },
);

export const COMMUNES = agency(
  'UBND cấp xã',
  [
    'UBND các xã, phường, thị trấn',
    'các xã, phường, thị trấn',
    'cấp xã',
    'UBND các xã, phường, đặc khu',
    'UBND xã',
    'UBND các đơn vị hành chính cấp xã',
    'Chính quyền cấp xã',
    'Chính quyền địa phương cấp xã',
  ],
  SHARED,
);

/** Their police ended before them. */
const POLICE_ENDED = { until: DEPARTMENTS_REORGANISED };
const now = (successor: string) => ({ ...ENDED, successor });
const before = (successor: string) => ({ until: DEPARTMENTS_REORGANISED, successor });

/** Of a district; one kind each, whatever the district ("Công an huyện Ba Chẽ"). */
export const DISTRICT_OFFICES: readonly Agency[] = [
  agency(
    'Trung tâm Hành chính công cấp huyện',
    ['Trung tâm Phục vụ hành chính công cấp huyện'],
    ENDED,
  ),
  agency('Bộ phận Tiếp nhận và Trả kết quả cấp huyện', ['Bộ phận Một cửa cấp huyện'], ENDED),
  agency('Phòng Nội vụ cấp huyện', [], ENDED),
  agency('Văn phòng HĐND và UBND cấp huyện', ['Văn phòng UBND cấp huyện'], ENDED),
  agency('Thanh tra cấp huyện', [], now('Thanh tra tỉnh')),
  agency('Công an cấp huyện', [], POLICE_ENDED),
  agency(
    'Ban Chỉ huy Quân sự cấp huyện',
    ['Ban CHQS cấp huyện'],
    now('Ban Chỉ huy Phòng thủ khu vực'),
  ),
  agency('Tòa án nhân dân cấp huyện', ['TAND cấp huyện'], now('Tòa án nhân dân khu vực')),
  agency(
    'Viện Kiểm sát nhân dân cấp huyện',
    ['Viện KSND cấp huyện', 'VKSND cấp huyện'],
    now('Viện Kiểm sát nhân dân khu vực'),
  ),
  agency(
    'Chi cục Thi hành án dân sự cấp huyện',
    ['Chi cục THADS cấp huyện'],
    now('Phòng Thi hành án dân sự khu vực'),
  ),
  agency('Bảo hiểm xã hội cấp huyện', ['BHXH cấp huyện'], now('Bảo hiểm xã hội cơ sở')),
  agency('Chi cục Thuế cấp huyện', [], before('Thuế cơ sở')),
  agency('Chi cục Thống kê cấp huyện', [], before('Thống kê cơ sở')),
  agency('Kho bạc Nhà nước cấp huyện', ['KBNN cấp huyện'], before('Kho bạc Nhà nước khu vực')),
];

/** Of a commune; one kind each, whatever the commune. */
export const COMMUNE_OFFICES: readonly Agency[] = [
  agency('Bộ phận Tiếp nhận và Trả kết quả cấp xã', [
    'Bộ phận tiếp nhận và trả kết quả hiện đại cấp xã',
    'Bộ phận một cửa hiện đại cấp xã',
    'Bộ phận một cửa cấp xã',
  ]),
  agency('Trung tâm Phục vụ hành chính công cấp xã', ['Trung tâm HCC cấp xã'], BEGUN),
  agency('Văn phòng HĐND và UBND cấp xã', ['Văn phòng HĐND và UBND'], BEGUN),
  agency(
    'Phòng Kinh tế cấp xã',
    [
      'Phòng Kinh tế',
      'Phòng Kinh tế, Hạ tầng và Đô thị cấp xã',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Phòng Kinh tế (hoặc Phòng Kinh tế, Hạ tầng và Đô thị) cấp xã',
    ],
    BEGUN,
  ),
  agency('Phòng Văn hóa - Xã hội cấp xã', ['Phòng Văn hóa - Xã hội'], BEGUN),
  agency('Công an cấp xã'),
  agency('Ban Chỉ huy Quân sự cấp xã'),
  agency('Trạm Y tế cấp xã'),
  agency('Đảng ủy cấp xã'),
  agency('HĐND cấp xã', ['Thường trực HĐND cấp xã']),
];
