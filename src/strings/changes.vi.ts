import { countVi } from './count';
import type { ChangeStrings, SaidChanges } from './changes';
import { findingRulesVi } from './findingRules.vi';

const on = ({ sheets }: SaidChanges): string => sheets.join(', ');

/** As many as were named, and a mark where there are more. */
const first = ({ count, named }: SaidChanges): string =>
  named.join(', ') + (count > named.length ? ', …' : '');

export const changesVi: ChangeStrings = {
  repair: (of) => `Sửa ${countVi(of.count)} điểm ghi sai: ${first(of)}, ${on(of)}`,
  'split-rank': (of) => `Tách thứ hạng ở ${countVi(of.count)} ô điểm sang cột riêng, ${on(of)}`,
  recalculate: (of) => `${countVi(of.count)} ô tính lại, số liệu thay đổi`,
  'to-formula': (of) =>
    `Thay ${countVi(of.count)} ô điểm tổng và tăng/giảm bằng công thức, giá trị giữ nguyên, ${on(of)}`,
  'figure-in-table': (of) =>
    `Tính lại ${countVi(of.count)} ô trong Bảng (Table) của Excel: ghi số, vì công thức ghi vào đó Excel sẽ tự chép ra cả cột, ${on(of)}`,
  'to-unit': (of) =>
    `Ghi lại ${countVi(of.count)} ô theo cùng cách ghi phần trăm với cả bảng, giá trị không đổi, ${on(of)}`,
  'to-number': (of) => `Chuyển ${countVi(of.count)} ô từ chữ thành số, ${on(of)}`,
  rank: (of) => `Ghi ${countVi(of.count)} ô ở cột thứ hạng, ${on(of)}`,
  fix: (of, { rule }) => `${findingRulesVi[rule]}: ${countVi(of.count)} ô, ${on(of)}`,
  lead: (of, { agency }) => `Giao cho ${agency}: ${countVi(of.count)} ô cơ quan chủ trì, ${on(of)}`,
  target: (of) => `Mục tiêu thử: ${countVi(of.count)} ô, ${on(of)}`,
  'over-max': (of) => `Cần xem: ${countVi(of.count)} ô mục tiêu cao hơn điểm tối đa, ${on(of)}`,
  'blank-target': (of) => `Cần xem: xóa mục tiêu ở ${countVi(of.count)} ô, ${on(of)}`,
  result: (of, { heading }) =>
    `Kết quả cơ quan gửi, ghi vào cột “${heading}”: ${countVi(of.count)} ô, ${on(of)}`,
  appraised: (of, { heading, from }) =>
    `Điểm từ bảng “${from}”, ghi vào cột “${heading}”: ${countVi(of.count)} ô, ${on(of)}`,
};
