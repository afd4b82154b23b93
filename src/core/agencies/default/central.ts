import type { Day } from '../../base/day';
import type { Agency } from '../agency';
import { DEPARTMENTS_REORGANISED, DISTRICTS_ENDED } from '../agencyTime';
import { agency } from './entry';

/** From March to June 2025 some branches of central bodies were regional. */
const REGIONAL_MONTHS: { from: Day; until: Day } = {
  from: DEPARTMENTS_REORGANISED,
  until: DISTRICTS_ENDED,
};
const SINCE_JULY = { from: DISTRICTS_ENDED };
const SOMEWHERE = 'never';

/** Branches of central bodies in a province (cơ quan Trung ương đóng trên địa bàn). A region's numeral stays with its name. */
export const CENTRAL: readonly Agency[] = [
  agency('Công an tỉnh', ['CA tỉnh', 'Công an thành phố', 'CA thành phố']),
  agency('Bộ Chỉ huy Quân sự tỉnh', [
    'Bộ CHQS tỉnh',
    'Bộ Chỉ huy Quân sự thành phố',
    'Bộ CHQS thành phố',
  ]),
  agency('Cục Thuế tỉnh', ['Cục Thuế thành phố', 'Cục Thuế'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Thuế tỉnh',
  }),
  agency('Chi cục Thuế khu vực', [], {
    ...REGIONAL_MONTHS,
    successor: 'Thuế tỉnh',
    everywhere: SOMEWHERE,
  }),
  agency('Thuế tỉnh', ['Thuế thành phố'], { from: DISTRICTS_ENDED }),
  agency('Cục Thống kê tỉnh', ['Cục Thống kê thành phố', 'Cục Thống kê'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Thống kê tỉnh',
  }),
  agency('Chi cục Thống kê tỉnh', ['Chi cục Thống kê thành phố', 'Chi cục Thống kê'], {
    ...REGIONAL_MONTHS,
    successor: 'Thống kê tỉnh',
    everywhere: SOMEWHERE,
  }),
  agency('Thống kê tỉnh', ['Thống kê thành phố'], { from: DISTRICTS_ENDED }),
  agency('Kho bạc Nhà nước tỉnh', ['KBNN tỉnh', 'Kho bạc Nhà nước', 'Kho bạc Nhà nước thành phố'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Kho bạc Nhà nước khu vực',
  }),
  agency('Kho bạc Nhà nước khu vực', ['KBNN khu vực'], { from: DEPARTMENTS_REORGANISED }),
  agency(
    'Ngân hàng Nhà nước chi nhánh tỉnh',
    ['NHNN chi nhánh tỉnh', 'NHNN tỉnh', 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh'],
    {
      until: DEPARTMENTS_REORGANISED,
      successor: 'Ngân hàng Nhà nước khu vực',
      everywhere: SOMEWHERE,
    },
  ),
  agency(
    'Ngân hàng Nhà nước khu vực',
    ['NHNN khu vực', 'NHNN chi nhánh khu vực', 'Ngân hàng Nhà nước chi nhánh khu vực'],
    { from: DEPARTMENTS_REORGANISED, everywhere: SOMEWHERE },
  ),
  agency('Cục Hải quan tỉnh', ['Cục Hải quan', 'Cục Hải quan thành phố', 'Hải quan tỉnh'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Chi cục Hải quan khu vực',
    everywhere: SOMEWHERE,
  }),
  agency('Chi cục Hải quan khu vực', ['Hải quan khu vực'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: SOMEWHERE,
  }),
  agency('Cục Quản lý thị trường tỉnh', ['Cục Quản lý thị trường', 'Cục QLTT tỉnh', 'Cục QLTT'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Chi cục Quản lý thị trường',
    everywhere: SOMEWHERE,
  }),
  agency('Chi cục Quản lý thị trường', ['Chi cục QLTT', 'Chi cục Quản lý thị trường tỉnh'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: SOMEWHERE,
  }),
  agency('Bảo hiểm xã hội tỉnh', ['BHXH tỉnh', 'Bảo hiểm xã hội thành phố', 'BHXH thành phố']),
  agency('Bảo hiểm xã hội khu vực', ['BHXH khu vực'], {
    ...REGIONAL_MONTHS,
    successor: 'Bảo hiểm xã hội tỉnh',
    everywhere: SOMEWHERE,
  }),
  agency('Bưu điện tỉnh', ['Bưu điện thành phố']),
];

/** Of courts, prosecutors and the like: known by name, members of no collective. Where several are, each has its numeral. */
export const BRANCHES: readonly Agency[] = [
  agency('Thuế cơ sở', [], SINCE_JULY),
  agency('Thống kê cơ sở', [], SINCE_JULY),
  agency('Bảo hiểm xã hội cơ sở', ['BHXH cơ sở'], SINCE_JULY),
  agency('Tòa án nhân dân khu vực', ['TAND khu vực'], SINCE_JULY),
  agency('Viện Kiểm sát nhân dân khu vực', ['Viện KSND khu vực', 'VKSND khu vực'], SINCE_JULY),
  agency('Phòng Thi hành án dân sự khu vực', ['Phòng THADS khu vực'], SINCE_JULY),
  agency('Ban Chỉ huy Phòng thủ khu vực', ['Ban CHPT khu vực'], SINCE_JULY),
];
