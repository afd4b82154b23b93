import type { Severity } from '../core/table/finding';
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
  /** Of what those are that the button beside it puts right, and how many it leaves to questions. */
  fixable: ({ error, warning, info }: Record<Severity, number>, asked: number) => {
    const parts = [
      error > 0 && `${countVi(error)} lỗi`,
      warning > 0 && `${countVi(warning)} nội dung cần rà soát`,
      info > 0 && `${countVi(info)} lưu ý`,
    ].filter((part) => part !== false);
    const rest = asked > 0 ? `; ${countVi(asked)} lỗi khác chờ trả lời câu hỏi` : '';
    return `Gồm ${parts.join(', ')}${rest}.`;
  },
  answer: 'Trả lời',
  toQuestion: (question: string) => `Trả lời câu hỏi: ${question}`,
  none: 'Không có nội dung nào cần xem.',
  noMatch: 'Không có nội dung nào khớp.',
  group: (rule: string, count: number) => `${rule}: ${countVi(count)} nội dung`,
  count: (shown: number, all: number) => `${countVi(shown)}/${countVi(all)} nội dung`,
};

export type CheckStrings = typeof checkVi;
