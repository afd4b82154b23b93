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
  agency('Công an tỉnh', ['CA tỉnh']),
  agency('Bộ Chỉ huy Quân sự tỉnh', ['Bộ Tư lệnh thành phố', 'Bộ Tư lệnh Thủ đô Hà Nội']),
  agency('Cục Thuế tỉnh', ['Cục Thuế'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Thuế tỉnh',
  }),
  agency('Chi cục Thuế khu vực', [], {
    ...REGIONAL_MONTHS,
    successor: 'Thuế tỉnh',
    everywhere: SOMEWHERE,
  }),
  agency('Thuế tỉnh', [], { from: DISTRICTS_ENDED }),
  agency('Cục Thống kê tỉnh', ['Cục Thống kê'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Thống kê tỉnh',
  }),
  agency('Chi cục Thống kê tỉnh', ['Chi cục Thống kê'], {
    ...REGIONAL_MONTHS,
    successor: 'Thống kê tỉnh',
    everywhere: SOMEWHERE,
  }),
  agency('Thống kê tỉnh', [], { from: DISTRICTS_ENDED }),
  agency('Kho bạc Nhà nước tỉnh', ['Kho bạc Nhà nước'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Kho bạc Nhà nước khu vực',
  }),
  agency('Kho bạc Nhà nước khu vực', [], { from: DEPARTMENTS_REORGANISED }),
  agency(
    'Ngân hàng Nhà nước chi nhánh tỉnh',
    ['NHNN tỉnh', 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh'],
    {
      until: DEPARTMENTS_REORGANISED,
      successor: 'Ngân hàng Nhà nước khu vực',
      everywhere: SOMEWHERE,
    },
  ),
  agency('Ngân hàng Nhà nước khu vực', ['Ngân hàng Nhà nước chi nhánh khu vực'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: SOMEWHERE,
  }),
  agency('Cục Hải quan tỉnh', ['Cục Hải quan', 'Hải quan tỉnh'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Chi cục Hải quan khu vực',
    everywhere: SOMEWHERE,
  }),
  agency('Chi cục Hải quan khu vực', ['Hải quan khu vực'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: SOMEWHERE,
  }),
  agency('Cục Quản lý thị trường tỉnh', ['Cục Quản lý thị trường'], {
    until: DEPARTMENTS_REORGANISED,
    successor: 'Chi cục Quản lý thị trường',
    everywhere: SOMEWHERE,
  }),
  agency('Chi cục Quản lý thị trường', ['Chi cục Quản lý thị trường tỉnh'], {
    from: DEPARTMENTS_REORGANISED,
    everywhere: SOMEWHERE,
  }),
  agency('Bảo hiểm xã hội tỉnh'),
  agency('Bảo hiểm xã hội khu vực', [], {
    ...REGIONAL_MONTHS,
    successor: 'Bảo hiểm xã hội tỉnh',
    everywhere: SOMEWHERE,
  }),
  agency('Bưu điện tỉnh'),
];

/** Of courts, prosecutors and the like: known by name, members of no collective. Where several are, each has its numeral. */
export const BRANCHES: readonly Agency[] = [
  agency('Thuế cơ sở', [], SINCE_JULY),
  agency('Thống kê cơ sở', [], SINCE_JULY),
  agency('Bảo hiểm xã hội cơ sở', [], SINCE_JULY),
  agency('Tòa án nhân dân khu vực', ['TAND khu vực'], SINCE_JULY),
  agency('Viện Kiểm sát nhân dân khu vực', [], SINCE_JULY),
  agency('Phòng Thi hành án dân sự khu vực', ['Phòng THADS khu vực'], SINCE_JULY),
  agency('Ban Chỉ huy Phòng thủ khu vực', [], SINCE_JULY),
  agency('Tòa án nhân dân tỉnh', ['TAND tỉnh']),
  agency('Viện Kiểm sát nhân dân tỉnh'),
  agency('Thi hành án dân sự tỉnh', ['THADS tỉnh'], SINCE_JULY),
  agency('Cục Thi hành án dân sự tỉnh', ['Cục THADS tỉnh'], {
    until: DISTRICTS_ENDED,
    successor: 'Thi hành án dân sự tỉnh',
  }),
  // The law on inspection of 2025 leaves the departments none.
  agency('Thanh tra sở', ['Thanh tra các sở', 'Thanh tra các sở, ngành'], {
    until: DISTRICTS_ENDED,
    successor: 'Thanh tra tỉnh',
  }),
  agency('Viễn thông tỉnh', ['VNPT tỉnh', 'VNPT']),
  agency('Viettel tỉnh', ['Viettel']),
  agency('Công ty Điện lực tỉnh', ['Điện lực tỉnh']),
];
