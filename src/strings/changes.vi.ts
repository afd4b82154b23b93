import type { ChangeStrings, SaidChanges } from './changes';
import { findingRulesVi } from './findingRules.vi';

const on = ({ sheets }: SaidChanges): string => sheets.join(', ');

/** As many as were named, and a mark where there are more. */
const first = ({ count, named }: SaidChanges): string =>
  named.join(', ') + (count > named.length ? ', …' : '');

export const changesVi: ChangeStrings = {
  repair: (of) => `Sửa ${of.count} điểm ghi sai: ${first(of)}, ${on(of)}`,
  'split-rank': (of) => `Tách thứ hạng ở ${of.count} ô điểm sang cột riêng, ${on(of)}`,
  recalculate: (of) => `Tính lại ${of.count} ô điểm tổng và tăng/giảm, ${on(of)}`,
  'to-formula': (of) =>
    `Thay ${of.count} ô điểm tổng và tăng/giảm bằng công thức, giá trị giữ nguyên, ${on(of)}`,
  'figure-in-table': (of) =>
    `Tính lại ${of.count} ô trong Bảng (Table) của Excel: ghi số, vì công thức ghi vào đó Excel sẽ tự chép ra cả cột, ${on(of)}`,
  'to-unit': (of) =>
    `Ghi lại ${of.count} ô theo cùng cách ghi phần trăm với cả bảng, giá trị không đổi, ${on(of)}`,
  'to-number': (of) => `Chuyển ${of.count} ô từ chữ thành số, ${on(of)}`,
  rank: (of) => `Ghi ${of.count} ô ở cột thứ hạng, ${on(of)}`,
  fix: (of, { rule }) => `${findingRulesVi[rule]}: ${of.count} ô, ${on(of)}`,
  lead: (of, { agency }) => `Giao cho ${agency}: ${of.count} ô cơ quan chủ trì, ${on(of)}`,
  target: (of) => `Mục tiêu thử: ${of.count} ô, ${on(of)}`,
  'over-max': (of) => `Cần xem: ${of.count} ô mục tiêu cao hơn điểm tối đa, ${on(of)}`,
  'blank-target': (of) => `Cần xem: xóa mục tiêu ở ${of.count} ô, ${on(of)}`,
  result: (of, { heading }) =>
    `Kết quả cơ quan gửi, ghi vào cột “${heading}”: ${of.count} ô, ${on(of)}`,
  appraised: (of, { heading, from }) =>
    `Điểm từ bảng “${from}”, ghi vào cột “${heading}”: ${of.count} ô, ${on(of)}`,
};
