import type { Day } from '../base/day';
import { foldAccents } from '../base/text';
import { agencyKey } from './agencyKey';

/**
 * Provinces and cities that have become one on 01/7/2025 (Nghị quyết 202/2025/QH15), a group a line. One text, because
 * the pane waits for it.
 */
const MERGED = `Hà Giang,Tuyên Quang
Yên Bái,Lào Cai
Bắc Kạn,Thái Nguyên
Vĩnh Phúc,Hòa Bình,Phú Thọ
Bắc Giang,Bắc Ninh
Thái Bình,Hưng Yên
Hải Dương,Hải Phòng
Hà Nam,Nam Định,Ninh Bình
Quảng Bình,Quảng Trị
Quảng Nam,Đà Nẵng
Kon Tum,Quảng Ngãi
Bình Định,Gia Lai
Ninh Thuận,Khánh Hòa
Đắk Nông,Bình Thuận,Lâm Đồng
Phú Yên,Đắk Lắk
Bà Rịa Vũng Tàu,Bình Dương,Hồ Chí Minh
Bình Phước,Đồng Nai
Long An,Tây Ninh
Sóc Trăng,Hậu Giang,Cần Thơ
Bến Tre,Trà Vinh,Vĩnh Long
Tiền Giang,Đồng Tháp
Bạc Liêu,Cà Mau
Kiên Giang,An Giang`;
const OTHERS =
  'Hà Nội,Huế,Thừa Thiên Huế,Lai Châu,Điện Biên,Sơn La,Lạng Sơn,Quảng Ninh,Thanh Hóa,Nghệ An,Hà Tĩnh,Cao Bằng';

/** Those of each group; the last is who they are since. */
export const MERGED_PROVINCES: readonly (readonly string[])[] = MERGED.split('\n').map((names) =>
  names.split(','),
);

// Made when a name is first asked about.
let ending: RegExp | null = null;

/**
 * A key without the province's name behind it, where that stands without "tỉnh": "VNPT Quảng Ninh"; null where there is
 * none.
 */
export function withoutProvince(key: string): string | null {
  ending ??= new RegExp(
    ` (?:${[...OTHERS.split(','), ...MERGED_PROVINCES.flat()].map(agencyKey).join('|')})$`,
    'u',
  );
  const left = key.replace(ending, '');
  return left === key ? null : left;
}

const HUE = 'Huế';
const SHORT: Readonly<Record<string, string>> = { HCM: 'Hồ Chí Minh' };
/** Cities under the central government, by what they are called. */
export const CENTRAL_CITIES: readonly string[] = [
  ...['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ', HUE],
  ...Object.keys(SHORT),
];
/** Huế is one since (Nghị quyết 175/2024/QH15), and was a city of its province before. */
export const HUE_CENTRAL: Day = '2025-01-01';

/**
 * Which of the cities under the central government it is; null: none ("Hạ Long" is a city of its province).
 *
 * @param said what stands behind "thành phố", with further words behind it or not
 * @param day of which it is said; null: of today
 */
export function centralCity(said: string, day: Day | null): string | null {
  const key = `${agencyKey(said)} `;
  const city = CENTRAL_CITIES.find((name) => key.startsWith(`${agencyKey(name)} `));
  if (city === undefined || (city === HUE && day !== null && day < HUE_CENTRAL)) return null;
  return SHORT[city] ?? city;
}

/**
 * Whether there is, or was, a province or a city under the central government that is called so.
 *
 * @param said with further words behind the name or not; accents apart, which are written in more ways than one
 */
export function isProvince(said: string): boolean {
  const key = `${foldAccents(agencyKey(said))} `;
  const names = [...OTHERS.split(','), ...MERGED_PROVINCES.flat(), ...CENTRAL_CITIES];
  return names.some((name) => key.startsWith(`${foldAccents(agencyKey(name))} `));
}
