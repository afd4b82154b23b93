import {
  HEADER,
  layout,
  ROWS,
  rowsWith,
  SIPAS_HEADER,
  table,
  TOTAL,
  type Layout,
  type LayoutCell,
} from './layout';

const sipas = (rows: LayoutCell[][], formats: Record<string, string> = {}) => ({
  name: 'SIPAS',
  rows: [SIPAS_HEADER, ...rows],
  formats,
});

/** How figures are written and kept. */
export const figureLayouts: Layout[] = [
  layout(
    'percent-as-fraction',
    'Percentages kept as fractions with a percent format.',
    sipas(
      [
        ['', 'CHỈ SỐ HÀI LÒNG CHUNG', 0.9407, 0.945, 0.0043, ''],
        ['I', 'Tiếp cận dịch vụ', 0.9407, 0.945, 0.0043, 'Sở Nội vụ'],
        ['1', 'Biển hiệu', 0.94, 0.945, 0.005, ''],
        ['2', 'Trang thiết bị', 0.9414, 0.945, 0.0036, ''],
      ],
      { C: '0.00%', D: '0.00%', E: '0.00%' },
    ),
  ),
  layout(
    'percent-signs-in-text',
    'Percent signs and spaces typed behind the figures.',
    sipas([
      ['I', 'Thủ tục', '94,07%', '95 %', '0,93%', 'Sở Nội vụ'],
      ['1', 'Niêm yết', '94,07%', '95 %', '0,93%', ''],
    ]),
  ),
  layout(
    'bounds-in-words',
    'Bounds in words and signs.',
    sipas([
      ['I', 'Công chức', '94', 'trên 95%', '', 'Sở Nội vụ'],
      ['1', 'Thái độ', '94', '≥ 95%', '', ''],
      ['2', 'Lắng nghe', '94', 'từ 95% trở lên', '', ''],
      ['3', 'Hướng dẫn', '94', '>95,00', '', ''],
    ]),
  ),
  layout('points-of-a-hundred', 'The whole said with its limit: "91,14/100".', {
    name: 'Bảng',
    rows: [HEADER, ...ROWS, ['', 'TỔNG ĐIỂM', '5', '4/100', '4,75/100', '+0,75', '']],
  }),
  layout(
    'ranks-in-the-score-cells',
    'A rank under the score, in one cell.',
    table(
      rowsWith({
        '0,3': '2,5\n(Xếp thứ 5/63 tỉnh, thành phố)',
        '0,4': '2,75 (Xếp thứ 3/63 tỉnh, thành phố)',
      }),
    ),
  ),
  layout(
    'dashes-of-all-kinds',
    'Hyphen, en dash, em dash and minus for no change.',
    table(rowsWith({ '1,5': '–', '4,5': '—', '2,5': '+0,25', '5,5': '+0,5' })),
  ),
  layout('minus-signs', 'A fall, with a true minus sign and in words.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ['1', 'Tài chính công', '2', '2', '1,25', '−0,75', 'Sở Tài chính'],
      ['1.1', 'Giải ngân', '1', '1', '0,5', '-0,5', 'Sở Tài chính'],
      ['1.2', 'Tài sản công', '1', '1', '0,75', 'giảm 0,25', 'Sở Tài chính'],
    ],
  }),
  layout('dot-read-as-thousands', 'A dot that Excel took for thousands: 93.157 became 93157.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ['1', 'Lĩnh vực', 60, 50.5, 55, 4.5, 'Sở Nội vụ'],
      ['2', 'Lĩnh vực', 40, 38, 38157, '', 'Sở Tư pháp'],
      ['', 'TỔNG ĐIỂM', 100, 88.5, 93157, '', ''],
    ],
  }),
  layout('score-that-became-a-day', 'Excel took 1.5 for the first of May.', {
    ...table(rowsWith({ '1,3': 44682, '1,2': 1.5 })),
    formats: { D: 'd-mmm' },
  }),
  layout('formulas-in-cells', 'A table whose sums are formulas already.', {
    name: 'Bảng',
    rows: [
      HEADER,
      [
        '1',
        'Chỉ đạo',
        { formula: 'SUM(C3:C4)', result: 3 },
        { formula: 'D3+D4', result: 2.5 },
        { formula: 'SUM(E3:E4)', result: 2.75 },
        { formula: 'E2-D2', result: 0.25 },
        'Sở Nội vụ',
      ],
      ['1.1', 'Kế hoạch', 1.5, 1.5, 1.5, { formula: 'E3-D3', result: 0 }, 'Sở Nội vụ'],
      ['1.2', 'Kiểm tra', 1.5, 1, 1.25, { formula: 'E4-D4', result: 0.25 }, 'Sở Nội vụ'],
    ],
  }),
  layout(
    'error-values',
    'Cells that hold an error.',
    table(rowsWith({ '1,3': { error: '#REF!' }, '5,5': { error: '#DIV/0!' } })),
  ),
  layout('no-scores-at-all', 'A table that waits for its scores.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ...ROWS.map(([code, name]) => [code ?? '', name ?? '', '', '', '', '', 'Sở Nội vụ']),
    ],
  }),
  layout('some-scores-missing', 'One leaf without its target.', table(rowsWith({ '5,4': '' }))),
  layout('numbers-with-formats', 'Real numbers, shown with fixed decimals.', {
    name: 'Bảng',
    rows: [
      HEADER,
      ...[...ROWS, TOTAL].map((cells) =>
        cells.map((cell, at) => (at > 1 && at < 6 ? asNumber(cell) : cell)),
      ),
    ],
    formats: { C: '0.00', D: '0.00', E: '0.00', F: '+0.00;-0.00;"-"' },
  }),
];

function asNumber(cell: LayoutCell): LayoutCell {
  return cell === '-' ? 0 : Number(String(cell).replace(',', '.').replace('+', ''));
}
