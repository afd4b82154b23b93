/** Words of a workbook in which there is nothing to work on. */
export const noTableVi = {
  title: 'Chưa có bảng chấm điểm trong tệp Excel này',
  hint: 'Bảng chấm điểm cần có một dòng tiêu đề ghi tên tiêu chí cùng điểm tối đa, điểm năm trước hoặc mục tiêu.',
  point:
    'Nếu tệp Excel có bảng chấm điểm: chọn các ô tiêu đề của bảng trong trang tính rồi bấm nút dưới đây.',
  sample: 'Mở kế hoạch mẫu',
  sampleOpened:
    'Đã mở kế hoạch mẫu thành tệp Excel mới; trong tệp đó, bấm “Mở ngăn Điểm CCHC” trên dải lệnh.',
  sampleFailed: 'Chưa tải được kế hoạch mẫu. Kiểm tra mạng rồi bấm lại.',
};

export type NoTableStrings = typeof noTableVi;
