import type { CellValue, SheetGrid } from '../src/core/base/grid';
import type { SheetModel } from '../src/core/base/sheetModel';
import { gridOf } from './core/agencies/modelGrid';
import { sheet } from './core/assign/tables';

/** As many as a province of today has. */
export const COMMUNES = 168;
const SHARED = 10;
export const DEPARTMENTS = [
  ...['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Y tế', 'Sở Công Thương', 'Sở Xây dựng'],
  ...['Sở Khoa học và Công nghệ', 'Sở Giáo dục và Đào tạo', 'Sở Nông nghiệp và Môi trường'],
  ...['Sở Văn hóa, Thể thao và Du lịch', 'Sở Dân tộc và Tôn giáo', 'Sở Ngoại vụ'],
  ...['Văn phòng UBND tỉnh', 'Thanh tra tỉnh', 'Ban Quản lý Khu kinh tế'],
];

/** Of one name, in districts that were. */
export const ALIKE = ['UBND xã Tân Lập, huyện Ba Chẽ', 'UBND xã Tân Lập, huyện Đầm Hà'] as const;

const FIRST_ALIKE = 4;

export const names = Array.from(
  { length: COMMUNES },
  (_, nth) => ALIKE[nth - FIRST_ALIKE] ?? `UBND ${nth % 3 === 0 ? 'phường' : 'xã'} Số ${nth + 1}`,
);

/** What 168 communes share, and criteria for each of 15 departments. */
export function plan(common = SHARED, each = 6): SheetGrid {
  const leaf = (code: string, lead: string): CellValue[] => [
    code,
    `Việc ${code}`,
    1,
    0.5,
    1,
    0.5,
    lead,
  ];
  const shared = Array.from({ length: common }, (_, nth) => leaf(`1.${nth + 1}`, 'UBND cấp xã'));
  const own = DEPARTMENTS.flatMap((lead, at) =>
    Array.from({ length: each }, (_, nth) => leaf(`2.${at * each + nth + 1}`, lead)),
  );
  const group = (code: string, count: number): CellValue[] => [
    ...[code, `Lĩnh vực ${code}`, count, count / 2, count, count / 2, ''],
  ];
  const header = [
    'STT',
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm năm 2025',
    'Mục tiêu năm 2026',
    'Tăng/giảm',
  ];
  return sheet('Phụ lục I', [
    ['PHỤ LỤC I (PAR INDEX)'],
    [...header, 'Cơ quan chủ trì'],
    ...[group('1', shared.length), ...shared, group('2', own.length), ...own],
  ]);
}

export const directory = sheet('Danh bạ cơ quan', [
  ['cchc:1:directory:'],
  ['', 'TT', 'Tên chính thức', 'Tên gọi khác', 'Là tập thể', 'Gồm những cơ quan'],
  ['', 1, 'UBND cấp xã', '', '', names.join('; ')],
]);

/** Every score is given: 1, but of each tenth commune, which gives a half. */
export function filled(model: SheetModel, nth: number): SheetGrid {
  const values = model.values.map((cells) => [...cells]);
  const header = values.findIndex(([key]) => String(key).startsWith('columns:'));
  const column = values[header]?.findIndex((cell) => String(cell).startsWith('Tự đánh giá')) ?? -1;
  for (const cells of values) {
    if (String(cells[0]).startsWith('par:1.')) cells[column] = nth % 10 === 0 ? 0.5 : 1;
  }
  return gridOf({ ...model, values, styles: [] });
}
