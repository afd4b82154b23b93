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

const everywhere = (change: (text: string) => string): LayoutCell[][] =>
  [HEADER, ...ROWS, TOTAL].map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? change(cell) : cell)),
  );

/** Letters, spaces, agencies, and what else a workbook holds. */
export const wordLayouts: Layout[] = [
  layout(
    'decomposed-letters',
    'Accents as letters of their own (NFD), as some systems write them.',
    {
      name: 'Bảng',
      rows: everywhere((text) => text.normalize('NFD')),
    },
  ),
  layout('non-breaking-spaces', 'Non-breaking spaces in headers, names, figures and agencies.', {
    name: 'Bảng',
    rows: everywhere((text) => text.replace(/ /g, '\u00A0')).map((cells, row) =>
      cells.map((cell, at) => (row > 0 && at === 3 ? `\u00A0${String(cell)}\u00A0` : cell)),
    ),
  }),
  layout('icelandic-eth', 'Ð (U+00D0) for Đ (U+0110).', {
    name: 'Bảng',
    rows: everywhere((text) => text.replace(/Đ/g, '\u00D0')),
  }),
  layout('agency-merged-down-a-group', 'One merged agency cell for a field and its criteria.', {
    ...table(rowsWith({ '1,6': '', '2,6': '', '4,6': '', '5,6': '' })),
    merges: ['G2:G4', 'G5:G7'],
  }),
  layout(
    'agencies-one-a-line',
    'Agencies one a line, each after a dash.',
    table(rowsWith({ '2,6': '- Sở Nội vụ\n- Sở Tư pháp;\n- Văn phòng UBND tỉnh.' })),
  ),
  layout(
    'agencies-joined-by-and',
    'Agencies joined by "và", and a name that holds the word.',
    table(
      rowsWith({
        '2,6': 'Sở Nội vụ và Sở Tư pháp',
        '5,6': 'Sở Thông tin và Truyền thông và Sở Tài chính',
      }),
    ),
  ),
  layout(
    'agencies-with-slashes',
    'Agencies with slashes between them.',
    table(rowsWith({ '2,6': 'Sở Nội vụ/Sở Tài chính' })),
  ),
  layout(
    'agencies-by-ditto-marks',
    'Ditto marks for the agency above.',
    table(rowsWith({ '1,6': '"', '2,6': '-nt-', '4,6': 'nt' })),
  ),
  layout(
    'agencies-misspelt-and-unknown',
    'A slip, a name nobody knows, and no name.',
    table(rowsWith({ '1,6': 'Sỏ Nội vụ', '4,6': 'Hội đồng Cừu non', '5,6': '' })),
  ),
  layout(
    'collectives',
    'Commas inside a collective name part nothing.',
    table(
      rowsWith({
        '2,6': 'Sở Nội vụ; các cơ quan, đơn vị, địa phương',
        '5,6': 'UBND các huyện, thị xã, thành phố',
      }),
    ),
  ),
  layout(
    'hidden-rows-and-columns',
    'Hidden rows and columns are read like all others.',
    table(ROWS, {
      hiddenRows: [3, 4],
      hiddenColumns: ['C'],
    }),
  ),
  layout('filtered', 'A filter on the table.', table(ROWS, { filter: 'A1:G8', hiddenRows: [5] })),
  layout(
    'a-hundred-sheets',
    'A hundred sheets, one of which holds the table.',
    ...Array.from({ length: 100 }, (_, at) =>
      at === 57
        ? table(ROWS)
        : {
            name: `Trang ${at + 1}`,
            rows: [
              ['Không có gì ở đây'],
              ['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'],
              [1, 'Nguyễn Văn A', '1/1/1980', ''],
            ],
          },
    ),
  ),
  layout('text-that-looks-like-formulas', 'Names that begin with =, +, - and @, and hold markup.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ['1', '=Tổng hợp', '2', '1,5', '2', '+0,5', 'Sở Nội vụ'],
      ['1.1', '+ Kế hoạch <b>năm</b> & tháng', '1', '1', '1', '-', '@Sở Nội vụ'],
      ['1.2', '- Kiểm tra', '1', '0,5', '1', '+0,5', '=Sở Tư pháp'],
    ],
  }),
];
