import { HEADING, read, written } from './printedTable';

const asked = ({ doubts }: ReturnType<typeof read>) =>
  doubts.map(({ question, scope }) => [question.about, scope.map(({ family }) => family)]);

describe('[R12] weights', () => {
  test('beside the fields alone say how these make the total, and nothing of the parts below them', () => {
    const table = read(`TT | Tiêu chí | Trọng số | Điểm tối đa | Điểm đạt
      I | Chỉ đạo | 40% | 100 | 80
      1 | Kế hoạch | | 60 | 50
      2 | Kiểm tra | | 40 | 30
      II | Thể chế | 60% | 100 | 90
      1 | Rà soát | | 50 | 50
      2 | Ban hành | | 50 | 40
       | Tổng điểm | 100% | 100 | 86`);
    expect([table.rollup, asked(table)]).toEqual(['weighted', []]);
    expect(written(table.reading)).toEqual([]);
  });

  test('of several years those of the year that is worked on count', () => {
    const table = read(`TT | Tiêu chí | Trọng số 2023 | Trọng số 2024 | Điểm 2024
      1 | Chỉ đạo | 50 | 30 | 8
      2 | Thể chế | 30 | 50 | 9
      3 | Bộ máy | 20 | 20 | 7
       | Tổng | 100 | 100 | 8.3`);
    expect([table.rollup, table.columns.weight, asked(table)]).toEqual(['weighted', 3, []]);
    expect(written(table.reading)).toEqual([]);
  });

  test('a column of weights that is blank weighs nothing', () => {
    const table = read(`TT | Tiêu chí | Trọng số | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | | 5 | 4
      2 | Thể chế | | 3 | 2
       | Tổng | | 8 | 7`);
    expect(table.rollup).toBe('sum');
    expect(written(table.reading)).toEqual(['3,4']);
  });
});

describe('[R15] what no sum explains is asked', () => {
  test('a total in one list that is neither the sum nor the mean, without maxima', () => {
    const table = read(`BẢNG ĐIỂM DDCI CẤP SỞ NĂM 2024 | | |
      TT | Chỉ số thành phần | Điểm năm 2024 | Bình quân chung
      1 | Tính minh bạch | 8 | 7.5
      2 | Tính năng động | 9 | 8.5
      3 | Chi phí thời gian | 7 | 8
       | Điểm tổng hợp | 80 | 78`);
    expect([table.kind, table.columns.base, asked(table)]).toEqual([
      'unit',
      2,
      [['rollup', ['table']]],
    ]);
    expect(written(table.reading)).toEqual([]);
  });

  test('points that are taken away among the parts of a criterion', () => {
    const table = read(`TT | Tiêu chí | Điểm tối đa | Điểm đạt 2024
      1 | Chỉ đạo | 20 | 15
      1.1 | Kế hoạch | 10 | 9
      1.2 | Kiểm tra | 10 | 8
       | Trừ điểm chậm báo cáo | | 2
      2 | Thể chế | 10 | 10
      2.1 | Rà soát | 10 | 10
       | Tổng | 30 | 25`);
    expect(asked(table)).toEqual([['rollup', ['1']]]);
    expect(written(table.reading)).toEqual([]);
  });

  test('a row whose code says nothing, in a criterion that no figure of its parts agrees with', () => {
    const table = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      ?? | Phụ trương | 4 | 3 | 3
      1.2 | Kiểm tra | 2 | 1.5 | 2`);
    expect(asked(table)).toContainEqual(['rollup', ['1.1']]);
    expect(written(table.reading)).toEqual([]);
  });
});

test('[R8] a criterion all of whose parts do not apply leaves with them', () => {
  const { rows, rowsPassedOver, reading } = read(`TT | Tiêu chí | Điểm tối đa | Điểm đạt 2024
    1 | Chỉ đạo | 5 | 4
    1.1 | Kế hoạch | 5 | 4
    2 | Thể chế | - | Không đánh giá
    2.1 | Rà soát | - | Không đánh giá
     | Tổng | 5 | 4`);
  expect(rows).toEqual([1, 2]);
  expect(rowsPassedOver.map(({ row }) => row)).toEqual([3, 4]);
  expect(written(reading)).toEqual([]);
});

test('[R4] where nothing adds up, what is called as the index is its total', () => {
  const { kind, total, rowsPassedOver } = read(`CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH
    TT | Chỉ số thành phần | Kết quả 2024 | Mục tiêu 2025
    1 | Gia nhập thị trường | 7.5 | 7.8
    2 | Tiếp cận đất đai | 6.6 | 7
     | Điểm PCI tổng hợp | 67.45 | 69`);
  expect([kind, total?.row, rowsPassedOver]).toEqual(['pci', 4, []]);
});

test('[R14] a maximum below nought is of a penalty, and in no sum of maxima', () => {
  const { reading, criteria } = read(`TT | Tiêu chí | Điểm chuẩn | Điểm 2024 | Mục tiêu 2025
    I | Kỷ luật | 20 | 17 | 18
    1 | Giờ giấc | 10 | 9 | 9
    2 | Văn hóa công sở | 10 | 9 | 9
    3 | Vi phạm bị xử lý | -5 | -1 | 0
     | Tổng | 20 | 17 | 18`);
  expect(criteria.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(written(reading)).toEqual([]);
});
