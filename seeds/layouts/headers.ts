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

const TWO_ROWS: LayoutCell[][] = [
  ['STT', 'Tiêu chí', 'Điểm', '', '', 'Tăng/giảm', 'Cơ quan chủ trì'],
  ['', '', 'Tối đa', 'Năm 2021', 'Mục tiêu năm 2022', '', ''],
];

const wide = (extra: (row: number) => LayoutCell[]) =>
  [HEADER, ...ROWS, TOTAL].map((cells, row) => [...cells, ...extra(row)]);

/** Where the table stands and how its columns are named. */
export const headerLayouts: Layout[] = [
  layout('header-of-two-rows-merged', 'A header of two rows, merged across and down.', {
    name: 'Bảng',
    rows: [...TWO_ROWS, ...ROWS, TOTAL],
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'],
  }),
  layout('header-of-two-rows-unmerged', 'The same header after its merges were lost.', {
    name: 'Bảng',
    rows: [...TWO_ROWS, ...ROWS, TOTAL],
  }),
  layout('column-numbers', 'A row of column numbers under the header.', {
    name: 'Bảng',
    rows: [HEADER, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)-(4)', '(7)'], ...ROWS, TOTAL],
  }),
  layout(
    'final-scores-under-a-foreign-heading',
    'The final scores stand under a word that is no score.',
    {
      name: 'Bảng',
      rows: [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm sơ bộ', 'Chốt', 'Mục tiêu năm 2026'],
        ['1', 'Chỉ đạo điều hành', 2, 1.5, 1.25, 2],
        ['1.1', 'Kế hoạch cải cách hành chính', 1, 1, 0.75, 1],
        ['1.2', 'Kiểm tra cải cách hành chính', 1, 0.5, 0.5, 1],
        ['2', 'Thể chế', 3, 3, 2.5, 3],
        ['2.1', 'Theo dõi thi hành pháp luật', 2, 2, 1.5, 2],
        ['2.2', 'Xử lý văn bản', 1, 1, 1, 1],
        ['', 'Tổng điểm', 5, 4.5, 3.75, 5],
      ],
    },
  ),
  layout('header-repeated', 'The header stands again at a page break.', {
    name: 'Bảng',
    rows: [HEADER, ...ROWS.slice(0, 3), HEADER, ...ROWS.slice(3), TOTAL],
  }),
  layout('anywhere-on-the-sheet', 'Title rows above, blank rows and columns before, notes below.', {
    name: 'Phụ lục',
    at: 'C4',
    rows: [
      ['PHỤ LỤC'],
      ['MỤC TIÊU CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      [],
      HEADER,
      ...ROWS,
      TOTAL,
      [],
      ['Ghi chú: điểm có thể thay đổi theo Bộ Nội vụ.'],
    ],
  }),
  layout(
    'excel-table',
    'An Excel Table instead of a plain range.',
    table(ROWS, { table: 'A1:G8' }),
  ),
  layout('extra-columns', 'Columns that say nothing about scores.', {
    name: 'Bảng',
    rows: wide((row) => (row === 0 ? ['Ghi chú', 'Đơn vị tính'] : ['', 'điểm'])),
  }),
  layout('scores-self-and-appraised', 'Two score columns for one year: the appraised one counts.', {
    name: 'Bảng',
    rows: [HEADER, ...ROWS, TOTAL].map(([code, name, max, base, ...rest], row) => [
      code ?? '',
      name ?? '',
      max ?? '',
      row === 0 ? 'Điểm tự đánh giá năm 2021' : (max ?? ''),
      row === 0 ? 'Điểm thẩm định năm 2021' : (base ?? ''),
      ...rest,
    ]),
  }),
  layout('several-target-years', 'Targets for three years: the first is this plan’s.', {
    name: 'Bảng',
    rows: wide((row) => (row === 0 ? ['Mục tiêu năm 2023', 'Mục tiêu năm 2024'] : ['9', '9'])),
  }),
  layout('result-of-the-target-year', 'A result column: below target is judged by it.', {
    name: 'Bảng',
    rows: [
      [...HEADER, 'Kết quả tự đánh giá năm 2022'],
      [...(ROWS[0] ?? []), '2,5'],
      [...(ROWS[1] ?? []), '1'],
      [...(ROWS[2] ?? []), '1,5'],
      [...(ROWS[3] ?? []), '2'],
      [...(ROWS[4] ?? []), '1'],
      [...(ROWS[5] ?? []), '1'],
      [...TOTAL, '4,5'],
    ],
  }),
  layout('rank-in-its-own-column', 'Ranks beside the scores, in columns of their own.', {
    name: 'Bảng',
    rows: wide((row) =>
      row === 0
        ? ['Xếp thứ năm 2021', 'Xếp thứ mục tiêu năm 2022']
        : row === 1
          ? ['5/63', '3/63']
          : ['', ''],
    ),
  }),
  layout(
    'no-maxima',
    'No column of maxima and no telling words: the figures say that they add up.',
    {
      name: 'Bảng',
      rows: [HEADER, ...ROWS, TOTAL].map((cells, row) =>
        cells.flatMap((cell, at) =>
          at === 2 ? [] : row === 0 && at === 3 ? ['Kết quả năm 2021'] : [cell],
        ),
      ),
    },
  ),
  layout('no-code-column', 'The code stands before the name, and has no column.', {
    name: 'Bảng',
    rows: [
      HEADER.slice(1),
      ...ROWS.map(([code, name, ...rest]) => [`${String(code)}. ${String(name)}`, ...rest]),
      TOTAL.slice(1),
    ],
  }),
  layout(
    'code-again-in-name',
    'The code stands in its column and again before the name.',
    table(rowsWith({ '1,1': '1.1. Kế hoạch cải cách hành chính' })),
  ),
];
