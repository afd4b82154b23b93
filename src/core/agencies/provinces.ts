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
