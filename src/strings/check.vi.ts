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
  /** What the button beside it puts right, and what waits for an answer. */
  fixable: (now: Record<Severity, number>, asked: number) => {
    const waiting = asked > 0 ? ` Chờ trả lời câu hỏi: ${countVi(asked)} lỗi.` : '';
    return `Sửa được ngay: ${inSeverities(now)}.${waiting} Luôn xem trước rồi mới ghi.`;
  },
  answer: 'Trả lời',
  toQuestion: (question: string) => `Trả lời câu hỏi: ${question}`,
  none: 'Không có nội dung nào cần xem.',
  noMatch: 'Không có nội dung nào khớp.',
  group: (rule: string, count: number) => `${rule}: ${countVi(count)} nội dung`,
  all: 'Tất cả',
  bySeverity: 'Lọc theo mức độ',
  counted: (name: string, count: number) => `${name} ${countVi(count)}`,
};

function inSeverities({ error, warning, info }: Record<Severity, number>): string {
  const parts = [
    error > 0 && `${countVi(error)} lỗi`,
    warning > 0 && `${countVi(warning)} cần rà soát`,
    info > 0 && `${countVi(info)} lưu ý`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

export type CheckStrings = typeof checkVi;
