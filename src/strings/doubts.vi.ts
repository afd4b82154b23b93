import { officialDay } from './officialDay';
import { countVi } from './count';
import type { DoubtStrings } from './doubts';

/** Figures are said with the language's decimal mark, whichever the table uses. */
function withComma(figure: string): string {
  return figure.replace('.', ',');
}

export const doubtsVi: DoubtStrings = {
  column: (field) => `Bảng có nhiều cột có thể là ${field}. Cột nào là cột chính thức?`,
  former: (year, provinces) =>
    `Bảng ghi riêng điểm${year === null ? '' : ` năm ${String(year)}`} của ${countVi(provinces)} tỉnh, thành phố trước sáp nhập, không có điểm chung. Lấy điểm nào làm điểm năm trước?`,
  formerTables: (year, provinces) =>
    `Bảng không có điểm năm trước; điểm năm ${String(year)} của ${countVi(provinces)} tỉnh, thành phố trước sáp nhập ở các bảng riêng. Lấy điểm của bảng nào làm điểm năm trước?`,
  rows: (count) => `${countVi(count)} dòng không có mã: hướng dẫn chấm điểm hay tiêu chí?`,
  adjustments: (count) =>
    `${countVi(count)} dòng điểm thưởng, điểm trừ: dù tính hay không tính, dòng tổng đều không khớp. Tổng điểm có gồm các điểm này không?`,
  total: (count) =>
    `Bảng có ${countVi(count)} dòng tổng với số khác nhau. Dòng nào là tổng điểm của bảng?`,
  rollup: 'Điểm ghi ở các dòng tổng hợp không khớp cách tính nào. Điểm tổng hợp được tính thế nào?',
  lines: 'Mỗi tiêu chí có một dòng cho từng năm. Lấy điểm của năm nào?',
  parent: (count) =>
    `${countVi(count)} dòng có vị trí không khớp với mã số. Tính theo mã số hay theo vị trí trong bảng?`,
  year: (heading, title) =>
    `Tiêu đề cột ghi mục tiêu năm ${String(heading)}, tên bảng lại ghi năm ${String(title)}. Mục tiêu là của năm nào?`,
  signed: (year) =>
    `Kế hoạch năm ${String(year)} không ghi ngày ban hành (“Kèm theo … ngày …”). Các sở và cấp huyện được sắp xếp lại trong năm; tên cơ quan trong bảng là của thời gian nào?`,
  successor: (agency, day) =>
    `Từ ${officialDay(day)} các sở được sắp xếp lại, mỗi nơi một cách. Nhiệm vụ của ${agency} trong bảng nay do cơ quan nào thực hiện?`,
  successorAmong: (agency, day, among) =>
    `Bảng giao việc cho “${among}”. Không phải nơi nào cũng có ${agency}, và từ ${officialDay(day)} các sở được sắp xếp lại. Phiếu của ${agency} gửi cơ quan nào?`,
  cells: (cell, said, texts) =>
    `Ô ${cell}${said === '' ? '' : ` “${said}”`}${texts.length === 0 ? '' : `: ${texts.join('; ')}`}`,
  sum: (parts, sum) =>
    `Các thành phần ghi: ${parts.map(withComma).join(' + ')} = ${withComma(sum)}`,
  agreement: ({ families, sum, mean, weighted }) =>
    `Trong ${countVi(families)} nhóm có đủ số: cộng khớp ${countVi(sum)}, trung bình khớp ${countVi(mean)}` +
    (weighted > 0 ? `, trung bình có trọng số khớp ${countVi(weighted)}` : ''),
  maximum: (family, printed, parts) =>
    `Điểm tối đa ${family === null ? 'của dòng tổng' : `của ${family.replaceAll('/', '.')}`} là ${withComma(printed)}, nhưng các thành phần cộng lại là ${withComma(parts)}. Điểm tối đa nào đúng?`,
  fields: {
    max: 'điểm tối đa',
    base: 'điểm đạt được',
    target: 'mục tiêu',
    delta: 'tăng/giảm',
    result: 'kết quả',
  },
  answers: {
    mean: 'Trung bình điểm các tỉnh, thành phố đó',
    formerTable: (name, sheet) => `${name} (trang tính “${sheet}”)`,
    rows: {
      criterion: 'Là tiêu chí',
      rule: 'Là hướng dẫn chấm điểm, không phải tiêu chí',
      counted: 'Có, tổng điểm gồm cả điểm thưởng, điểm trừ',
      apart: 'Không, để riêng',
    },
    total: (row) => `Dòng ${String(row)}`,
    rollup: {
      sum: 'Cộng các tiêu chí thành phần',
      mean: 'Trung bình các tiêu chí thành phần',
      weighted: 'Trung bình có trọng số',
      none: 'Không tính từ các tiêu chí thành phần',
    },
    year: (year) => `Năm ${String(year)}`,
    signed: {
      'since-july': 'Từ 01/7/2025',
      'before-july': 'Từ 01/3 đến 30/6/2025',
      'before-march': 'Trước 01/3/2025',
    },
    successor: (name) => name,
    goesOn: (name) => `${name} (vẫn hoạt động)`,
    noAgency: (name) => `Không có ${name}`,
    parents: {
      'as-printed': 'Theo mã số đã ghi',
      'as-standing': 'Theo vị trí trong bảng',
    },
    maximum: (code, text) => `Sửa điểm tối đa của ${code} thành ${withComma(text)}`,
    asPrinted: 'Đúng như bảng đã ghi',
  },
  effects: {
    part: (whole) =>
      `Chỉ giảm ô này thì các thành phần cộng lại mới bằng ${withComma(whole)} mà không ô nào thấp hơn điểm đã ghi. Xem trước rồi mới ghi.`,
    whole: (parts) =>
      `Khi đó khớp với các thành phần (${withComma(parts)}) và với dòng cấp trên. Xem trước rồi mới ghi.`,
    asPrinted: 'Không sửa ô nào, không tự cộng điểm tối đa này; thẻ “Kiểm tra” vẫn nêu chênh lệch.',
  },
};
