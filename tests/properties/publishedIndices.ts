import { agencyOf, CODE, column, dotted, EIGHT, roman } from './publishedColumns';
import type { Form } from './publishedRows';

/** Indices that average, that weigh, or of which nothing adds up. */
export const INDEX_FORMS: readonly Form[] = [
  {
    name: 'the competitiveness of departments, weighted',
    title: 'KẾT QUẢ DDCI CÁC SỞ, BAN, NGÀNH NĂM 2024',
    columns: [
      CODE,
      column('name', 'Chỉ số thành phần'),
      column('weight', 'Trọng số (%)'),
      column('base', 'Điểm năm 2024'),
      column('others', 'Bình quân chung các sở', null),
    ],
    ...{ code: dotted, shape: EIGHT, rollup: 'weighted', total: 'Điểm tổng hợp', group: null },
    leaf: (random, [at = 1]) => ({
      weight: [1000, 1500, 2000, 500, 1000, 1500, 1500, 1000][at - 1] ?? 0,
      base: 500 + random(450),
      others: 500 + random(300),
    }),
  },
  {
    name: 'satisfaction by factors',
    title: 'KẾT QUẢ NĂM 2024 VÀ MỤC TIÊU NĂM 2025 CHỈ SỐ HÀI LÒNG (SIPAS)',
    columns: [
      CODE,
      column('name', 'Yếu tố'),
      column('base', 'Kết quả năm 2024 (%)'),
      column('target', 'Mục tiêu năm 2025 (%)'),
      column('leads', 'Cơ quan chủ trì'),
    ],
    group: { keys: ['base', 'target'], heading: 'Mức độ hài lòng' },
    // Groups of two and four: their means have two decimals.
    ...{
      code: roman,
      shape: [
        [0, 0],
        [0, 0, 0, 0],
        [0, 0],
      ],
      rollup: 'mean',
    },
    leaf: (random) => {
      const base = 8000 + 20 * random(60);
      return { base, target: base + 20 * random(20) };
    },
    words: (path) => ({ leads: agencyOf(path) }),
  },
  {
    name: 'the eight contents of PAPI',
    title: 'CHỈ SỐ PAPI NĂM 2024 VÀ MỤC TIÊU NĂM 2025',
    columns: [
      column('code', 'STT'),
      column('name', 'Trục nội dung'),
      column('base', 'Điểm năm 2024'),
      { ...column('baseRank', 'Xếp hạng'), isBound: true },
      column('target', 'Mục tiêu năm 2025'),
    ],
    ...{ code: dotted, shape: EIGHT, rollup: 'sum', total: 'Tổng điểm', group: null },
    leaf: (random) => ({ base: 300 + random(400), target: 700 + random(200) }),
    words: ([at = 1]) => ({ baseRank: `${String(at * 5)}/63` }),
  },
  {
    name: 'competitiveness: components that nothing adds up',
    title: 'MỤC TIÊU CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2025',
    columns: [
      CODE,
      column('name', 'Chỉ số thành phần'),
      column('base', 'Điểm năm 2024'),
      column('target', 'Mục tiêu 2025'),
      column('leads', 'Cơ quan chủ trì'),
    ],
    ...{
      code: dotted,
      shape: EIGHT,
      rollup: 'none',
      group: { keys: ['base', 'target'], heading: 'Điểm số' },
    },
    leaf: (random) => ({ base: 500 + random(300), target: 800 + random(100) }),
    words: (path) => ({ leads: agencyOf(path) }),
  },
];
