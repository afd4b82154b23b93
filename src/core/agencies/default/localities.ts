import type { Agency } from '../agency';
import { DISTRICTS_ENDED } from '../agencyTime';
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
  ],
  SHARED,
);

/** Of a district. */
export const DISTRICT_OFFICES: readonly Agency[] = [
  agency(
    'Trung tâm Hành chính công cấp huyện',
    ['Trung tâm HCC cấp huyện', 'TT HCC cấp huyện', 'TTHCC cấp huyện'],
    ENDED,
  ),
  agency('Phòng Nội vụ cấp huyện', ['Phòng Nội vụ các huyện, thị xã, thành phố'], ENDED),
  agency(
    'Văn phòng HĐND và UBND cấp huyện',
    [
      'Văn phòng HĐND và UBND huyện',
      'Văn phòng HĐND và UBND quận',
      'Văn phòng HĐND và UBND thị xã',
      'Văn phòng HĐND và UBND thành phố',
    ],
    ENDED,
  ),
];

/** Of a commune; one kind each, whatever the commune. */
export const COMMUNE_OFFICES: readonly Agency[] = [
  agency('Bộ phận Tiếp nhận và Trả kết quả cấp xã', [
    'Bộ phận tiếp nhận và trả kết quả hiện đại cấp xã',
    'Bộ phận một cửa hiện đại cấp xã',
    'Bộ phận một cửa cấp xã',
    'Bộ phận TN và TKQ cấp xã',
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
];
