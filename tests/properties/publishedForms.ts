import {
  agencyOf,
  CODE,
  column,
  dotted,
  quarter,
  roman,
  THREE_LEVELS,
  TWO_LEVELS,
} from './publishedColumns';
import type { Form } from './publishedRows';

/** What provinces, ministries, departments and communes publish: their columns, their codes, how their figures hang together. */
export const FORMS: readonly Form[] = [
  {
    name: 'a province’s yearly plan',
    title: 'MỤC TIÊU CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    columns: [
      CODE,
      column('name', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần'),
      column('max', 'Điểm tối đa'),
      column('base', 'Kết quả năm 2024'),
      column('target', 'Mục tiêu năm 2025'),
      column('delta', 'Tăng/giảm'),
      column('leads', 'Cơ quan chủ trì'),
    ],
    group: { keys: ['base', 'target'], heading: 'Điểm số' },
    ...{ code: dotted, shape: THREE_LEVELS, rollup: 'sum', total: 'Tổng điểm' },
    leaf: (random) => {
      const max = 100 + quarter(random, 200);
      const base = quarter(random, max);
      return { max, base, target: base + quarter(random, max - base) };
    },
    follows: ({ base = 0, target = 0 }) => ({ delta: target - base }),
    words: (path) => ({ leads: agencyOf(path) }),
  },
  {
    name: 'the form in which a province assesses itself',
    title: 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024',
    columns: [
      column('code', 'STT'),
      column('name', 'Lĩnh vực/ Tiêu chí'),
      column('max', 'Thang điểm'),
      column('selfAssessed', 'Tự đánh giá'),
      column('base', 'Bộ Nội vụ thẩm định'),
      column('evidence', 'Tài liệu kiểm chứng', null),
      column('why', 'Giải trình', null),
    ],
    group: { keys: ['selfAssessed', 'base'], heading: 'Điểm đánh giá' },
    ...{ code: dotted, shape: THREE_LEVELS, rollup: 'sum', total: 'TỔNG CỘNG' },
    leaf: (random) => {
      const max = 50 + quarter(random, 150);
      const selfAssessed = quarter(random, max);
      return { max, selfAssessed, base: quarter(random, selfAssessed) };
    },
    words: (path) => ({ evidence: `Báo cáo số ${path.join('')}/BC-UBND`, why: 'Đã hoàn thành' }),
  },
  {
    name: 'the index of departments',
    title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH NĂM 2024',
    columns: [
      CODE,
      column('name', 'Nội dung tiêu chí'),
      column('max', 'Điểm chuẩn'),
      column('selfAssessed', 'Đơn vị tự chấm'),
      column('base', 'Hội đồng thẩm định'),
      column('note', 'Ghi chú', null),
    ],
    group: { keys: ['selfAssessed', 'base'], heading: 'Kết quả chấm điểm' },
    ...{ code: roman, shape: TWO_LEVELS, rollup: 'sum', total: 'Tổng điểm (I+II+III)' },
    leaf: (random) => {
      const max = 200 + quarter(random, 300);
      const selfAssessed = quarter(random, max);
      return { max, selfAssessed, base: quarter(random, selfAssessed) };
    },
    below: () => [{ name: 'Xếp loại', words: { base: 'Tốt' } }],
  },
  {
    name: 'the index of communes, appraised and surveyed',
    title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025',
    columns: [
      column('code', 'Mã TC'),
      column('name', 'Tiêu chí'),
      column('max', 'Mức điểm tối đa'),
      column('appraised', 'Sở Nội vụ thẩm định'),
      column('survey', 'Điều tra xã hội học'),
      column('base', 'Điểm đạt được'),
    ],
    group: { keys: ['appraised', 'survey', 'base'], heading: 'Kết quả' },
    ...{
      code: (path) => `TC${path.join('.')}`,
      shape: THREE_LEVELS,
      rollup: 'sum',
      total: 'Tổng cộng',
    },
    leaf: (random, path) => {
      const max = 100 + quarter(random, 100);
      const base = quarter(random, max);
      const isSurveyed = path.length > 1 && (path.at(-1) ?? 0) % 2 === 0;
      return { max, appraised: isSurveyed ? 0 : base, survey: isSurveyed ? base : 0, base };
    },
  },
  {
    name: 'a ministry’s units, with words before codes',
    title: 'KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC ĐƠN VỊ THUỘC BỘ',
    columns: [
      column('code', 'Mã số'),
      column('name', 'Nội dung đánh giá'),
      column('max', 'Điểm tối đa'),
      column('base', 'Điểm thẩm định năm 2024'),
      column('target', 'Phấn đấu năm 2025'),
      column('leads', 'Đơn vị chủ trì'),
      column('supports', 'Đơn vị phối hợp'),
    ],
    group: { keys: ['leads', 'supports'], heading: 'Phân công' },
    code: (path) =>
      path.length === 1
        ? `Lĩnh vực ${String(path[0])}`
        : path.length === 2
          ? `Tiêu chí ${dotted(path)}`
          : `TCTP ${dotted(path)}`,
    ...{ shape: THREE_LEVELS, rollup: 'sum', total: 'Tổng số điểm' },
    leaf: (random) => {
      const max = 100 + quarter(random, 200);
      const base = quarter(random, max);
      return { max, base, target: max };
    },
    words: (path) => ({ leads: agencyOf(path), supports: agencyOf([...path, 1]) }),
  },
  {
    name: 'two years side by side, with their ranks',
    title: 'SO SÁNH KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    columns: [
      CODE,
      column('name', 'Các tiêu chí đánh giá'),
      column('max', 'Điểm tối đa'),
      column('before', 'Điểm đạt năm 2023', null),
      { ...column('beforeRank', 'Xếp hạng năm 2023', null), isBound: true },
      column('base', 'Điểm đạt năm 2024'),
      { ...column('baseRank', 'Xếp hạng năm 2024'), isBound: true },
    ],
    ...{ code: dotted, shape: TWO_LEVELS, rollup: 'sum', total: 'Tổng', group: null },
    leaf: (random) => {
      const max = 100 + quarter(random, 300);
      return { max, before: quarter(random, max), base: quarter(random, max) };
    },
    words: ([at = 1]) => ({ beforeRank: String(at * 3), baseRank: String(at * 2) }),
  },
  {
    name: 'a road to 2027',
    title: 'LỘ TRÌNH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2025-2027',
    columns: [
      CODE,
      column('name', 'Tiêu chí'),
      column('max', 'Điểm chuẩn'),
      column('base', 'Kết quả năm 2024'),
      column('target', 'Mục tiêu năm 2025'),
      column('second', 'Mục tiêu năm 2026', null),
      column('third', 'Mục tiêu năm 2027', null),
    ],
    group: { keys: ['target', 'second', 'third'], heading: 'Mục tiêu' },
    ...{ code: roman, shape: TWO_LEVELS, rollup: 'sum', total: 'Tổng điểm' },
    leaf: (random) => {
      const max = 200 + quarter(random, 200);
      const base = quarter(random, max - 100);
      return { max, base, target: base + 25, second: base + 50, third: base + 100 };
    },
  },
  {
    name: 'letters, capitals and numbers, rank and index under the total',
    title: 'BẢNG ĐIỂM CẢI CÁCH HÀNH CHÍNH CỦA UBND PHƯỜNG NĂM 2024',
    columns: [
      column('code', 'Mục'),
      column('name', 'Nội dung'),
      column('max', 'Khung điểm'),
      column('selfAssessed', 'Phường tự chấm'),
      column('base', 'Điểm chính thức'),
    ],
    group: { keys: ['selfAssessed', 'base'], heading: 'Điểm năm 2024' },
    code: (path) =>
      path.length === 1
        ? ('ABC'[(path[0] ?? 1) - 1] ?? '')
        : `${'ABC'[(path[0] ?? 1) - 1] ?? ''}${path.slice(1).join('.')}`,
    ...{ shape: THREE_LEVELS, rollup: 'sum', total: 'Tổng cộng (A+B+C)' },
    leaf: (random) => {
      const max = 100 + quarter(random, 200);
      const selfAssessed = quarter(random, max);
      return { max, selfAssessed, base: quarter(random, selfAssessed) };
    },
    below: ({ max = 1, base = 0 }) => [
      { name: 'Tỷ lệ đạt (%)', figures: { base: Math.round((10_000 * base) / max) } },
      { name: 'Xếp hạng', words: { base: '12/54' } },
    ],
  },
];
