import {
  HEADER,
  layout,
  ROWS,
  rowsWith,
  table,
  TOTAL,
  type Layout,
  type LayoutCell,
} from './layout';

const leaf = (code: LayoutCell, name: string): LayoutCell[] => [
  code,
  name,
  '1',
  '0,5',
  '1',
  '+0,5',
  'Sở Nội vụ',
];

/** How rows are numbered, and what stands between them. */
export const codeLayouts: Layout[] = [
  layout(
    'roman-codes-restart',
    'Roman fields; the numbers under them restart.',
    table(rowsWith({ '0,0': 'I', '1,0': '1', '2,0': '2', '3,0': 'II', '4,0': '1', '5,0': '2' })),
  ),
  layout(
    'trailing-dots',
    'Dots and brackets after the codes.',
    table(
      rowsWith({
        '0,0': '1.',
        '1,0': '1.1.',
        '2,0': '1.2)',
        '3,0': '2.',
        '4,0': '2.1.',
        '5,0': '(2.2)',
      }),
    ),
  ),
  layout('letters-under-numbers', 'Letters under dotted codes, d before đ.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ['1', 'Chỉ đạo', '5', '2,5', '5', '+2,5', 'Sở Nội vụ'],
      ['1.1', 'Kế hoạch', '5', '2,5', '5', '+2,5', 'Sở Nội vụ'],
      leaf('a)', 'Ban hành'),
      leaf('b)', 'Thực hiện'),
      leaf('c)', 'Báo cáo'),
      leaf('d)', 'Kiểm tra'),
      leaf('đ)', 'Tuyên truyền'),
      ['', 'Tổng cộng', '5', '2,5', '5', '+2,5', ''],
    ],
  }),
  layout('codes-that-excel-made-numbers', 'Codes typed without care: 1.10 became the number 1.1.', {
    name: 'Bảng',
    rows: [
      HEADER,
      [1, 'Hiện đại hóa', '10', '5', '10', '+5', 'Sở Thông tin và Truyền thông'],
      ...Array.from({ length: 10 }, (_, at) =>
        leaf(at === 9 ? 1.1 : Number(`1.${at + 1}`), `Nội dung ${at + 1}`),
      ),
      ['', 'TỔNG ĐIỂM', '10', '5', '10', '+5', ''],
    ],
  }),
  layout(
    'code-without-its-dot',
    '"22" among its neighbours is 2.2.',
    table(rowsWith({ '5,0': '22' })),
  ),
  layout(
    'code-twice',
    'One code twice, in places that do not explain it.',
    table([...ROWS.slice(0, 5), ['1.1', 'Xử lý văn bản', '1', '0,5', '1', '+0,5', 'Sở Tư pháp']]),
  ),
  layout('parent-missing', 'Criteria whose field has no row.', {
    name: 'Bảng',
    rows: [HEADER, ...ROWS.slice(0, 3), ...ROWS.slice(4)],
  }),
  layout('total-first', 'The total above everything else.', {
    name: 'Bảng',
    rows: [HEADER, TOTAL, ...ROWS],
  }),
  layout('total-missing', 'No total.', { name: 'Bảng', rows: [HEADER, ...ROWS] }),
  layout('total-merged-over-the-code', 'The total’s words stand in the code’s cell, merged.', {
    name: 'Bảng',
    rows: [HEADER, ...ROWS, ['Tổng số điểm', '', '5', '4', '4,75', '+0,75', '']],
    merges: ['A8:B8'],
  }),
  layout(
    'row-split-by-a-page-break',
    'A name that continues in the next row, under a repeated header.',
    {
      name: 'Bảng',
      rows: [
        HEADER,
        ...ROWS.slice(0, 2),
        ['1.2', 'Kiểm tra cải cách', '1,5', '1', '1,25', '+0,25', 'Văn phòng UBND tỉnh'],
        HEADER,
        ['', 'hành chính tại các cơ quan', '', '', '', '', ''],
        ...ROWS.slice(3),
        TOTAL,
      ],
    },
  ),
  layout('rules-between-criteria', 'Rows of dashes and blank rows between criteria.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ...ROWS.slice(0, 3),
      ['---', '---', '', '', '', '', ''],
      [],
      ...ROWS.slice(3),
      TOTAL,
    ],
  }),
  layout('headings-between-fields', 'Headings that are no criteria.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ['Phần A: Đánh giá trong'],
      ...ROWS.slice(0, 3),
      ['Phần B: Đánh giá ngoài'],
      ...ROWS.slice(3),
      TOTAL,
    ],
    merges: ['A2:G2', 'A6:G6'],
  }),
  layout('several-tables-on-one-sheet', 'Two tables with the same header, one under the other.', {
    name: 'Bảng',
    rows: [['Tỉnh A'], HEADER, ...ROWS, TOTAL, [], ['Tỉnh B'], HEADER, ...ROWS, TOTAL],
  }),
];
