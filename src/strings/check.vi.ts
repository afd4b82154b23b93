import { countVi } from './count';
/** Words of the tab with the findings: it brings them itself. */
export const checkVi = {
  severities: { error: 'Lỗi', warning: 'Cần rà soát', info: 'Lưu ý' },
  heading: (severity: string, count: number) => `${severity} (${countVi(count)})`,
  search: 'Tìm mã, tên, cơ quan',
  textNumbers: (cells: number, columns: number) =>
    `${countVi(cells)} ô ở ${countVi(columns)} cột là chữ, Excel không cộng được. Ô ghi mức như “>95,00” được giữ nguyên.`,
  makeNumbers: 'Chuyển thành số',
  allRules: 'Tất cả các loại',
  rule: 'Loại nội dung',
  fix: 'Sửa',
  fixAll: (count: number) => `Sửa ${countVi(count)} mục (xem trước)`,
  none: 'Không có nội dung nào cần xem.',
  noMatch: 'Không có nội dung nào khớp.',
  group: (rule: string, count: number) => `${rule}: ${countVi(count)} nội dung`,
  count: (shown: number, all: number) => `${countVi(shown)}/${countVi(all)} nội dung`,
};

export type CheckStrings = typeof checkVi;
