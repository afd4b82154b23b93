import type { DoubtStrings } from './doubts';

/** Figures are said with the language's decimal mark, whichever the table uses. */
function withComma(figure: string): string {
  return figure.replace('.', ',');
}

export const doubtsVi: DoubtStrings = {
  column: (field) => `Bảng có nhiều cột có thể là ${field}. Cột nào là cột chính thức?`,
  former: (year, provinces) =>
    `Bảng in điểm${year === null ? '' : ` năm ${year}`} của ${provinces} tỉnh, thành phố trước sáp nhập, không có điểm chung. Lấy điểm nào làm điểm năm trước?`,
  rows: (count) => `${count} dòng không có mã: gợi ý chấm điểm hay tiêu chí?`,
  adjustments: (count) =>
    `${count} dòng điểm thưởng, điểm phạt: dòng tổng không khớp dù có tính hay không. Tổng điểm có gồm các điểm này không?`,
  total: (count) => `Bảng có ${count} dòng tổng với số khác nhau. Dòng nào là tổng điểm của bảng?`,
  rollup: 'Điểm in ở các dòng cha không khớp cách tính nào. Điểm cha được tính thế nào?',
  parent: (count) => `${count} dòng đứng khác chỗ so với mã. Tính theo mã hay theo chỗ đang đứng?`,
  year: (heading, title) =>
    `Tiêu đề cột ghi mục tiêu năm ${heading}, tên bảng lại ghi năm ${title}. Mục tiêu là của năm nào?`,
  cells: (cell, said, texts) =>
    `Ô ${cell}${said === '' ? '' : ` “${said}”`}${texts.length === 0 ? '' : `: ${texts.join('; ')}`}`,
  agreement: ({ families, sum, mean, weighted }) =>
    `Trong ${families} nhóm có đủ số: cộng khớp ${sum}, trung bình khớp ${mean}` +
    (weighted > 0 ? `, trung bình có trọng số khớp ${weighted}` : ''),
  maximum: (family, printed, parts) =>
    `Điểm tối đa ${family === null ? 'của dòng tổng' : `của ${family.replaceAll('/', '.')}`} là ${withComma(printed)}, nhưng các phần cộng lại là ${withComma(parts)}. Điểm tối đa nào đúng?`,
  fields: {
    max: 'điểm tối đa',
    base: 'điểm đạt được',
    target: 'mục tiêu',
    delta: 'tăng/giảm',
    result: 'kết quả',
  },
  answers: {
    mean: 'Trung bình điểm các tỉnh, thành phố đó',
    rows: {
      criterion: 'Là tiêu chí',
      rule: 'Là gợi ý chấm điểm, không phải tiêu chí',
      counted: 'Có, tổng điểm gồm cả điểm thưởng, phạt',
      apart: 'Không, để riêng',
    },
    total: (row) => `Dòng ${row}`,
    rollup: {
      sum: 'Cộng các dòng con',
      mean: 'Trung bình các dòng con',
      weighted: 'Trung bình có trọng số',
      none: 'Không tính từ các dòng con',
    },
    year: (year) => `Năm ${year}`,
    parents: {
      'as-printed': 'Theo mã đã in',
      'as-standing': 'Theo chỗ đang đứng',
    },
    maximum: (code, text) => `Điểm tối đa của ${code} là ${withComma(text)}`,
    asPrinted: 'Đúng như đã in',
  },
};
