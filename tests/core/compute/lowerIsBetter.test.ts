import { finish } from '../../../src/core/base/task';
import { highlightPlan } from '../../../src/core/plan/highlightPlan';
import { read } from '../read/printedTable';

const LIST = `TT | Chỉ tiêu | Kết quả 2024 | Mục tiêu 2025
  1 | Tỷ lệ hồ sơ trễ hạn (%) | 3.5 | 2
  2 | Hồ sơ trực tuyến (%) | 60 | 70
  3 | Thứ hạng PAR INDEX | 12 | 10
  4 | Hồ sơ không trễ hạn (%) | 99 | 98
  5 | Tỷ lệ vi phạm đã xử lý (%) | 100 | 95`;

describe('[K5, H2] a target that is to fall', () => {
  test('is missed from above where the name says what there should be less of', () => {
    const [table] = read(LIST).reading.tables;
    expect([...(table?.belowTarget ?? [])].sort()).toEqual(['1', '2', '3']);
  });

  test('and its mark stands as long as it is missed', () => {
    const { reading } = read(LIST);
    const { highlights } = finish(highlightPlan(reading.tables, ['Bảng']));
    const rules = highlights.flatMap(({ rules }) => rules);
    const falling = rules.filter(({ formula }) => formula.includes('>'));
    expect(falling.map(({ area: { row, rows } }) => [row, rows])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  test('of points more is better whatever they are called', () => {
    const [table] = read(`TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Mục tiêu 2025
      1 | Hồ sơ trễ hạn | 3 | 2.5 | 2
      2 | Hồ sơ trực tuyến | 3 | 2 | 3`).reading.tables;
    expect([...(table?.belowTarget ?? [])]).toEqual(['2']);
  });
});
