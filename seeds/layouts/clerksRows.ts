import { layout, type Layout, type LayoutCell } from './layout';

const sheet = (...rows: LayoutCell[][]) => ({ name: 'Bảng', rows });

/** Rows that clerks put between criteria, around them and in their places. */
export const clerksRowLayouts: Layout[] = [
  layout(
    'field-scores-in-rows-below-them',
    'Fields left blank, with what they come to in rows below them.',
    sheet(
      ['TT', 'Tiêu chí đánh giá', 'Thang điểm', 'Đạt được 2025', 'Phấn đấu 2026'],
      ['I', 'Một cửa', '', '', ''],
      ['1', 'Tiếp nhận hồ sơ', 6, 5, 5.5],
      ['2', 'Trả kết quả', 4, 3.5, 4],
      ['', 'Điểm mục I', 10, 8.5, 9.5],
      ['II', 'Công vụ', '', '', ''],
      ['1', 'Bố trí công chức', 5, 4, 4.5],
      ['', 'Điểm mục II', 5, 4, 4.5],
      ['', 'Cộng (I + II)', 15, 12.5, 14],
    ),
  ),
  layout(
    'bonus-held-and-penalty-not-held-by-the-maximum',
    'A section of bonus points in the maximum, and one of penalties printed without their minus.',
    sheet(
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm 2025', 'Hội đồng thẩm định 2025'],
      ['A', 'Nhóm tiêu chí bắt buộc', 90, 81, 79],
      ['1', 'Kỷ luật hành chính', 50, 46, 45],
      ['2', 'Số hóa hồ sơ', 40, 35, 34],
      ['B', 'Tiêu chí cộng điểm', 10, 4, 3],
      ['1', 'Sáng kiến được công nhận', 10, 4, 3],
      ['C', 'Tiêu chí trừ điểm', '', 1, 2],
      ['1', 'Báo cáo trễ', '', 1, 2],
      ['', 'TỔNG (A+B-C)', 100, 84, 80],
    ),
  ),
  layout(
    'one-of-two-lettered-criteria',
    'Two criteria with one number and letters, of which an agency is scored in one.',
    sheet(
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Kết quả 2025', 'Chỉ tiêu 2026'],
      ['3', 'Tổ chức bộ máy', 7, 6, 6.5],
      ['3.1', 'Sắp xếp phòng, ban', 4, 3.5, 3.5],
      ['3.2a', 'Kiểm tra đơn vị trực thuộc', 3, '', ''],
      ['', 'hoặc', '', '', ''],
      ['3.2b', 'Tự kiểm tra, nếu không có đơn vị trực thuộc', 3, 2.5, 3],
      ['', 'Tổng điểm', 7, 6, 6.5],
    ),
  ),
  layout(
    'thousands-with-a-dot',
    'A scale of a thousand, written as text with a dot.',
    sheet(
      ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm 2025', 'Mục tiêu 2026'],
      ['1', 'Chuyển đổi số', '1.000', 850, 900],
      ['2', 'Cải cách thể chế', '1.500', '1.320,5', '1.400'],
      ['', 'Tổng cộng', '2.500', '2.170,5', '2.300'],
    ),
  ),
  layout(
    'by-source-above-the-parts',
    'What a field is made of by source, in rows above its criteria.',
    sheet(
      ['TT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Kết quả 2025', 'Mục tiêu 2026'],
      ['1', 'Thủ tục hành chính', 14, 12, 13],
      ['', 'Trong đó: thẩm định', 10, 9, 9.5],
      ['', 'Khảo sát người dân', 4, 3, 3.5],
      ['1.1', 'Công khai thủ tục', 8, 7, 7.5],
      ['1.2', 'Giải quyết đúng hạn', 6, 5, 5.5],
      ['', 'Kết quả toàn tỉnh', 14, 12, 13],
    ),
  ),
  layout(
    'points-out-of-their-maximum',
    'Scores with the maximum that they are out of, or the share of it.',
    sheet(
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Mục tiêu năm 2026'],
      ['1', 'Chính quyền số', 8, '6,5/8', '7,5 (93,75%)'],
      ['1.1', 'Hạ tầng', 5, '4,5/5', 5],
      ['1.2', 'Nhân lực', 3, '2,0/3', '2, 5'],
      ['', 'Tổng', 8, '6,5/8 điểm', 7.5],
    ),
  ),
  layout(
    'less-is-better',
    'A list of different things, of some of which there should be less.',
    sheet(
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả 2025', 'Mục tiêu 2026'],
      ['1', 'Hồ sơ trễ hạn', '%', 4, 2],
      ['2', 'Thời gian chờ trung bình', 'phút', 25, 15],
      ['3', 'Hồ sơ thanh toán trực tuyến', '%', 55, 70],
      ['4', 'Phản ánh được trả lời', '%', 100, 100],
    ),
  ),
  layout(
    'scores-counted-by-share',
    'Rules that count scores: b/a of the maximum, with a threshold, and in a column beside.',
    {
      name: 'PAR INDEX',
      rows: [
        [
          ...['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
          ...['Cơ quan chủ trì', 'Hướng dẫn chấm điểm'],
        ],
        ['1', 'Thủ tục hành chính', 4.5, 3.4, 4, 'Sở Nội vụ', ''],
        ['1.1', 'Hồ sơ trả đúng hạn', 2, 1.8, 2, 'Sở Nội vụ', ''],
        [
          '',
          'Tính điểm: (b/a) x điểm tối đa; a là tổng số hồ sơ, b là số đúng hạn',
          '',
          '',
          '',
          '',
          '',
        ],
        ['1.2', 'Thủ tục được công khai', 1, 0.6, 1, 'Sở Tư pháp', ''],
        ['', 'Từ 70% trở lên: (b/a) x điểm tối đa', '', '', '', '', ''],
        ['', 'Dưới 70%: 0 điểm', '', '', '', '', ''],
        ['1.3', 'Hồ sơ nộp trực tuyến', 1.5, 1, 1, 'Sở Tài chính', 'b/a*1,5'],
        ['', 'Tổng điểm', 4.5, 3.4, 4, '', ''],
      ],
    },
  ),
];
