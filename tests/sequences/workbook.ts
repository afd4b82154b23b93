import { TABLE } from './edits';

const LEAD = 'Sở Tư pháp';
/** What sequences begin with. */
export const WORKBOOK = {
  [TABLE]: [
    [
      ...['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
      ...['Tăng/giảm', 'Cơ quan chủ trì'],
    ],
    ['1', 'Cải cách thể chế', 4, 1.5, '2,0', '+0,5', LEAD],
    ['1.1', 'Ban hành văn bản', 2, '0,5', '1,0', 0.5, LEAD],
    ['1.2', 'Kiểm tra văn bản', 2, "='Nhập liệu'!A3/100", 1, 0, LEAD],
    ['2', 'Cải cách thủ tục', 4, 3, "='Nhập liệu'!A4/50+6", 1, 'Sở Nội vụ'],
    ['2.1', 'Rà soát thủ tục', 2, 1, '1.5', '0,5', LEAD],
    ['2.2', 'Công khai thủ tục', 2, 2, 2, '', 'Sở Nội vụ'],
    ['', 'TỔNG ĐIỂM', 8, '=D2+D5', '4,5', 0, ''],
  ],
  'Nhập liệu': [
    ['Số liệu', ''],
    [50, 'của người dùng'],
    [100, ''],
    [150, ''],
  ],
};
