import { HEADER, layout, rowsWith, TOTAL, type Layout, type LayoutCell } from './layout';

const sheet = (...rows: LayoutCell[][]) => ({ name: 'Bảng', rows });

/** What clerks of provinces, departments and communes print besides. */
export const publishedLayouts: Layout[] = [
  layout(
    'rules-under-the-last-criterion',
    'Rules in rows of their own under the last criterion, then the total and who signed.',
    sheet(
      ['TT', 'Nội dung', 'Điểm tối đa', 'Tổ thẩm định chấm', 'Phấn đấu năm 2026'],
      ['1', 'Một cửa', 9, 8, 8.5],
      ['1.1', 'Hồ sơ đúng hạn', 5, 5, 5],
      ['1.2', 'Số hóa hồ sơ', 4, 3, 3.5],
      ['', 'Dưới 50% hồ sơ: không điểm', '', '', ''],
      ['', 'Từ 50% đến dưới 80%: một nửa', '', '', ''],
      ['', 'Từ 80% trở lên: tối đa', '', '', ''],
      ['', 'TỔNG ĐIỂM', 9, 8, 8.5],
      ['', 'Xếp loại', '', 'Khá', 'Tốt'],
    ),
  ),
  layout(
    'a-plan-whose-year-is-over',
    'Last year’s plan and what came of it, in short words, beside this year’s plan.',
    sheet(
      ['TT', 'Lĩnh vực', 'Điểm chuẩn', 'TH 2024', 'KH 2025', 'Ước TH 2025', 'KH 2026'],
      ['1', 'Thể chế', 10, 7, 8, 8.25, 9],
      ['2', 'Tài chính công', 8, 6, 7, 6.5, 7],
      ['', 'Cộng', 18, 13, 15, 14.75, 16],
    ),
  ),
  layout(
    'ranks-in-brackets',
    'A rank in brackets behind each score, as the heading says.',
    sheet(
      ['TT', 'Chỉ số thành phần', 'Điểm tối đa', 'Điểm (thứ hạng) 2025', 'Phấn đấu 2026'],
      ['1', 'Chính quyền số', 15, '12,5 (17)', 13],
      ['2', 'Cải cách thủ tục', 14, '11 (22)', 12.5],
      ['', 'Tổng điểm', 29, '23,5 (19)', 25.5],
    ),
  ),
  layout(
    'marks-of-notes-in-brackets',
    'Numbers in brackets behind scores lead to notes below the table.',
    sheet(
      HEADER,
      ...rowsWith({ '1,3': '1,5 (1)', '2,3': '1 (2)' }),
      TOTAL,
      ['(1) Theo số liệu của Bộ Nội vụ'],
      ['(2) Điểm tạm tính'],
    ),
  ),
  layout(
    'appraised-and-surveyed-with-their-sum',
    'A column "Tổng" that is what the appraised and the surveyed scores come to.',
    sheet(
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Bộ Nội vụ', 'XHH', 'Tổng', 'Mục tiêu 2026'],
      ['1', 'Chất lượng văn bản', 6, 3, 1.5, 4.5, 5],
      ['1.1', 'Ban hành đúng hạn', 4, 3, '', 3, 3.5],
      ['1.2', 'Tính khả thi', 2, '', 1.5, 1.5, 1.5],
      ['', 'TỔNG', 6, 3, 1.5, 4.5, 5],
    ),
  ),
  layout(
    'column-numbers-with-a-number-twice',
    'Column numbers of which one is printed twice.',
    sheet(HEADER, ['1', '2', '3', '4', '4', '6=5-4', '7'], ...rowsWith({}), TOTAL),
  ),
  layout(
    'weights-with-their-index-below',
    'Components with weights in percent, and the index below them.',
    sheet(
      ['TT', 'Chỉ số thành phần', 'Trọng số', 'Điểm 2025', 'Chỉ tiêu 2026'],
      ['1', 'Minh bạch thông tin', '40%', 7, 8],
      ['2', 'Chi phí thời gian', '60%', 8, 8.5],
      ['', 'DDCI', '100%', 7.6, 8.3],
    ),
  ),
  layout(
    'rises-among-targets',
    'Targets given as rises, one of them nought.',
    sheet(
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả 2024', 'Mục tiêu 2025'],
      ['1', 'Đào tạo công chức', 8, 6, '+1'],
      ['1.1', 'Kế hoạch đào tạo', 4, 2, '+1'],
      ['1.2', 'Tỷ lệ hoàn thành', 4, 4, 0],
    ),
  ),
  layout(
    'satisfaction-alike-in-all-questions',
    'Equal percentages with their mean below them.',
    sheet(
      ['TT', 'Câu hỏi', 'Số phiếu', 'Tỷ lệ hài lòng năm 2025 (%)', 'Mục tiêu năm 2026 (%)'],
      ['1', 'Có đủ chỗ ngồi chờ', 250, 92, 93],
      ['2', 'Công chức hướng dẫn rõ', 250, 92, 93],
      ['3', 'Trả kết quả đúng hẹn', 250, 92, 93],
      ['', 'Mức độ hài lòng chung', '', 92, 93],
    ),
  ),
];
