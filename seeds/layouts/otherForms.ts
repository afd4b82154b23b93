import { layout, type Layout, type LayoutCell } from './layout';

const sheet = (...rows: LayoutCell[][]) => ({ name: 'Bảng', rows });

const PLAN = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm 2024', 'Mục tiêu 2025'];

/** Forms that say less of themselves than others, or say it in another place. */
export const otherFormLayouts: Layout[] = [
  layout(
    'years-below-a-heading-merged-down',
    'A target’s year right below a heading that is merged over the rows above.',
    {
      ...sheet(
        ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Kết quả', '', 'Mục tiêu', 'Cơ quan chủ trì'],
        ['', '', '', 'Bộ Nội vụ công bố', '', '', ''],
        ['', '', '', 2022, 2023, 2024, ''],
        ['1', 'Chỉ đạo điều hành', 9, 7.5, 8, 8.5, 'Sở Nội vụ'],
        ['2', 'Thể chế', 10, 7, 7.25, 8, 'Sở Tư pháp'],
        ['', 'Tổng điểm', 19, 14.5, 15.25, 16.5, ''],
      ),
      merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E1', 'D2:E2', 'F1:F2', 'G1:G3'],
    },
  ),
  layout(
    'a-line-for-each-year',
    'Each criterion has a line for each of two years, named in a column.',
    {
      ...sheet(
        ['TT', 'Tiêu chí', 'Năm', 'Điểm tối đa', 'Điểm đạt'],
        ['1', 'Một cửa', 2024, 12, 10],
        ['', '', 2025, 12, 10.5],
        ['2', 'Công vụ', 2024, 8, 6],
        ['', '', 2025, 8, 6.5],
        ['', 'Tổng cộng', 2024, 20, 16],
        ['', '', 2025, 20, 17],
      ),
      merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5', 'B6:B7'],
    },
  ),
  layout(
    'scores-of-months-and-none-of-the-year',
    'Monthly scores, of which none is the year’s.',
    sheet(
      ['Mã', 'Nội dung', 'Điểm chuẩn', 'Tháng 1/2026', 'Tháng 2/2026', 'Tháng 3/2026'],
      ['1', 'Giải quyết hồ sơ', 60, 48, 51, 50],
      ['2', 'Số hóa', 40, 30, 31, 33],
      ['', 'Tổng', 100, 78, 82, 83],
    ),
  ),
  layout(
    'two-targets-of-one-year',
    'The least that is to be reached, and what is striven for.',
    sheet(
      [
        'TT',
        'Tiêu chí',
        'Điểm tối đa',
        'Điểm 2024',
        'Mục tiêu giao 2025',
        'Mục tiêu phấn đấu 2025',
      ],
      ['1', 'Chuyển đổi số', 15, 11, 12, 13],
      ['2', 'Tài chính công', 10, 7, 7.5, 8],
      ['', 'Tổng điểm', 25, 18, 19.5, 21],
    ),
  ),
  layout(
    'several-criteria-in-one-row',
    'A field and its criteria, typed into the cells of one row.',
    sheet(
      PLAN,
      ['1\n1.1\n1.2', 'Bộ máy\nSắp xếp\nPhân cấp', '6\n4\n2', '5\n3,5\n1,5', '5,5\n3,5\n2'],
      ['2', 'Thể chế', 8, 6, 7],
      ['', 'Tổng điểm', 14, 11, 12.5],
    ),
  ),
  layout(
    'targets-in-words',
    'Targets that say what is aimed at, and no figure.',
    sheet(
      PLAN,
      ['1', 'Chỉ đạo', 10, 9, 9.5],
      ['1.1', 'Kế hoạch', 4, 4, 'Duy trì'],
      ['1.2', 'Kiểm tra', 6, 5, '5 - 5,5'],
      ['2', 'Thể chế', 5, 4, 'Đạt tối đa'],
      ['', 'Tổng điểm', 15, 13, 14.5],
    ),
  ),
  layout(
    'penalty-with-a-maximum-below-nought',
    'Points that are taken away among the parts of a field, with their most as a maximum.',
    sheet(
      PLAN,
      ['I', 'Kỷ luật, kỷ cương', 20, 16, 18],
      ['1', 'Giờ làm việc', 12, 10, 11],
      ['2', 'Văn hóa công sở', 8, 7, 7],
      ['3', 'Công chức bị kỷ luật', -5, -1, 0],
      ['II', 'Một cửa', 30, 27, 28],
      ['', 'Tổng điểm', 50, 43, 46],
    ),
  ),
  layout(
    'own-figures-in-the-row-below',
    'A field’s row is blank, and the row below it has the field’s figures.',
    sheet(
      PLAN,
      ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', '', '', ''],
      ['', 'Chỉ đạo, điều hành', 10, 8, 9],
      ['1', 'Kế hoạch', 4, 4, 4],
      ['2', 'Kiểm tra', 6, 4, 5],
      ['II', 'THỂ CHẾ', '', '', ''],
      ['', 'Điểm toàn lĩnh vực này', 8, 6, 7],
      ['1', 'Văn bản', 8, 6, 7],
      ['', 'Tổng điểm', 18, 14, 16],
    ),
  ),
  layout(
    'competitiveness-with-its-index',
    'Components that nothing adds up, and their index below them.',
    sheet(
      ['CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI)'],
      ['TT', 'Chỉ số thành phần', 'Điểm 2024', 'Hạng', 'Mục tiêu 2025', 'Hạng'],
      ['1', 'Gia nhập thị trường', 7.4, 21, 7.75, 15],
      ['2', 'Tính minh bạch', 6.2, 30, 6.5, 25],
      ['3', 'Chi phí thời gian', 7.9, 9, 8, 8],
      ['', 'Điểm PCI tổng hợp', 66.8, 19, 68, 15],
    ),
  ),
  layout(
    'rises-and-falls-apart',
    'What rose and what fell stand in columns of their own, beside a target.',
    sheet(
      ['TT', 'Lĩnh vực', 'Điểm tối đa', 2023, 2024, 'Điểm tăng', 'Điểm giảm', 'Mục tiêu 2025'],
      ['1', 'Chỉ đạo', 10, 7, 8, 1, '', 9],
      ['2', 'Thể chế', 12, 10, 9.5, '', 0.5, 10],
      ['', 'Tổng', 22, 17, 17.5, 1, 0.5, 19],
    ),
  ),
];
