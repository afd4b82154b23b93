import { HEADING, read, written } from './printedTable';

const PLAN = 'TT | Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025';

describe('[R5] column numbers', () => {
  test.each(['1|2|3|4|4|6', '(1)|(2)|(3)|(5)|(4)|(6)', '1|2|3|4|5|5'])(
    'one of %s may be misprinted as another number',
    (numbers) => {
      const { rows, rowsPassedOver } = read(`${PLAN} | Ghi chú
        ${numbers}
        1 | Chỉ đạo | 10 | 7 | 8 |
        1.1 | Kế hoạch | 10 | 7 | 8 |`);
      expect(rows).toEqual([2, 3]);
      expect(rowsPassedOver).toEqual([{ row: 1, as: 'column-numbers' }]);
    },
  );

  test('of three numbers one that does not fit leaves no row of column numbers', () => {
    const { rows } = read(`TT | Tiêu chí | Điểm tối đa | Kết quả 2024
      1 | 5 | 3 |
      2 | Chỉ đạo | 10 | 7`);
    expect(rows).toEqual([1, 2]);
  });
});

describe('[R7] where a table ends', () => {
  test('rules under the last criterion do not end it before its total', () => {
    const { total, rowsPassedOver } = read(`TT | Nội dung | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | 6 | 5
      1.1 | Kế hoạch | 3 | 3
      1.2 | Kiểm tra | 3 | 2
       | Dưới 20%: không điểm | |
       | Từ 20% trở lên: điểm tối đa | |
       | Không kiểm tra: không điểm | |
       | Tổng điểm | 6 | 5
       | Người lập biểu | |`);
    expect(total?.row).toBe(7);
    expect(rowsPassedOver.map(({ row }) => row)).toEqual([4, 5, 6]);
  });

  test('a total below another header or a blank row is not this table’s', () => {
    const { total, rows } = read(`TT | Nội dung | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | 6 | 5
       | Dưới 20%: không điểm | |
       | Từ 20% trở lên: điểm tối đa | |
      TT | Sở, ban, ngành | Tổng điểm | Xếp hạng
       | Tổng | 6 | 5`);
    expect([total, rows]).toEqual([null, [1]]);
    const apart = read(`TT | Nội dung | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | 6 | 5
       | Dưới 20%: không điểm | |
       | Từ 20% trở lên: điểm tối đa | |
       | | |
       | Tổng số đơn vị | 30 | 25`);
    expect([apart.total, apart.rows]).toEqual([null, [1]]);
  });
});

describe('[R8] rows of a family', () => {
  test('letters without maxima of which one gives what was reached are ways of earning it', () => {
    const { rows, rowsPassedOver, reading } =
      read(`TT | Tiêu chí | Điểm tối đa | Mức điểm đánh giá | Điểm đạt
      1 | Chỉ đạo | 10 | | 7
      1.1 | Kế hoạch | 5 | | 3
      a | Đúng hạn | | 5 |
      b | Trễ hạn | | 3 | 3
      1.2 | Kiểm tra | 5 | | 4`);
    expect(rows).toEqual([1, 2, 5]);
    expect(rowsPassedOver.map(({ row }) => row)).toEqual([3, 4]);
    expect(written(reading)).toEqual([]);
  });

  test('equal percentages with their mean below them are no parts of each other', () => {
    const { criteria, total, rollup } = read(`TT | Câu hỏi | Tỷ lệ hài lòng năm 2025 (%)
      1 | Nơi ngồi chờ có đủ chỗ | 90
      2 | Công chức lịch sự | 90
       | Chung | 90`);
    expect(criteria.map(({ parent }) => parent)).toEqual([null, null]);
    expect([total?.row, rollup]).toEqual([3, 'mean']);
  });
});

describe('[R4] the total', () => {
  const weighted = (index: string) => `TT | Chỉ số thành phần | Trọng số | Điểm 2024 | Mục tiêu 2025
    1 | Tính minh bạch | 15% | 7.5 | 8
    2 | Tính năng động | 20% | 7 | 7.5
    3 | Chi phí thời gian | 65% | 8 | 8.5
     | DDCI | 100% | ${index}`;

  test('an index below weighted rows is their total where it is their weighted mean in all figures', () => {
    expect(read(weighted('7.725 | 8.225')).total?.row).toBe(4);
    expect(read(weighted('7.725 | 9.1')).total).toBeNull();
  });

  test('a mean below levels is the total where it is right in all figures', () => {
    const groups = (mean: string) => `TT | Tiêu chí | Chỉ số hài lòng 2025 (%) | Mục tiêu 2026 (%)
      I | Tiếp cận dịch vụ | 90 | 92
      1 | Chỗ ngồi | 88 | 90
      2 | Trang thiết bị | 92 | 94
      II | Công chức | 86 | 88
      1 | Thái độ | 84 | 86
      2 | Hướng dẫn | 88 | 90
       | Điểm trung bình | ${mean}`;
    expect(read(groups('88 | 90')).total?.row).toBe(7);
    expect(read(groups('88 | 95')).total).toBeNull();
  });
});

describe('[R4, C2] words in the place of codes', () => {
  const SECTIONS = `STT | Nội dung | Điểm chuẩn | Kết quả 2024 | Mục tiêu 2025
    A. CHỈ ĐẠO ĐIỀU HÀNH | | | |
    1 | Kế hoạch | 3 | 3 | 3
    2 | Kiểm tra | 4 | 3 | 3.5
    Cộng A | | 7 | 6 | 6.5
    B. THỦ TỤC HÀNH CHÍNH | | | |
    1 | Công khai | 5 | 4.5 | 5
    2 | Đúng hạn | 10 | 9 | 9.5
    Cộng B | | 15 | 13.5 | 14.5
    Tổng cộng (A+B) | | 22 | 19.5 | 21
    Điểm cộng | Sáng kiến | 2 | 1 | 1
    Điểm trừ | Bị phê bình | -2 | -0.5 | 0
    Tổng điểm sau cộng, trừ | | 22 | 20 | 22`;

  test('are subtotals of their headings, bonus and penalty points, and totals', () => {
    const { rows, total, doubts, rowsPassedOver, reading } = read(SECTIONS);
    expect([rows, total?.row, doubts, written(reading)]).toEqual([[2, 3, 6, 7], 12, [], []]);
    expect(rowsPassedOver.map(({ row, as }) => `${row} ${as}`)).toEqual([
      ...['1 heading', '4 subtotal', '5 heading', '8 subtotal'],
      ...['9 subtotal', '10 bonus', '11 bonus'],
    ]);
    expect(read(SECTIONS).criteria.map(({ id }) => id)).toEqual(['1', '2', 'B/1', 'B/2']);
  });

  test('with figures they are a criterion with its code before its name', () => {
    const { criteria } = read(`STT | Nội dung | Điểm tối đa | Kết quả 2024
      I. Chỉ đạo điều hành | | 7 | 6
      1 | Kế hoạch | 3 | 3
      2 | Kiểm tra | 4 | 3
      II. Thể chế | | 5 | 4
      1 | Rà soát | 5 | 4`);
    expect(criteria.map(({ id }) => id)).toEqual(['I', 'I/1', 'I/2', 'II', 'II/1']);
  });
});

test.each(['Chỉ đạo', 'Điểm của nhóm'])(
  '[R8, W1] a blank criterion whose figures stand in the row below it (“%s”), above its parts',
  (name) => {
    const { criteria, total, reading } = read(`${HEADING}
      I | CHỈ ĐẠO | | |
       | ${name} | 10 | 8 | 9
      1 | Kế hoạch | 4 | 4 | 4
      2 | Kiểm tra | 6 | 4 | 5
      II | THỂ CHẾ | | |
       | Thể chế | 8 | 6 | 7
      1 | Văn bản | 8 | 6 | 7
       | Tổng điểm | 18 | 14 | 16`);
    expect(criteria.map(({ row }) => row)).toEqual([1, 3, 4, 5, 7]);
    expect(total?.row).toBe(8);
    expect(written(reading)).toEqual([]);
  },
);

test('[R8, W1] a row without a code that has the figures of the one part below is a criterion, and one that differs from the parts is no sum of them', () => {
  const beside = read(`${HEADING}
    I | CHỈ ĐẠO | | |
     | Ban hành kế hoạch | 5 | 4 | 5
    1 | Kiểm tra | 5 | 4 | 5
     | Tổng | 10 | 8 | 10`);
  // The field's own blanks alone: 4 and 5, and the total is right with both.
  expect(written(beside.reading)).toEqual(['1,3', '1,4']);
  expect(beside.reading.findings.map(({ rule }) => rule)).not.toContain('rollup-mismatch');
  const differs = read(`${HEADING}
    I | CHỈ ĐẠO | | |
     | Chỉ đạo | 10 | 8 | 9
    1 | Kế hoạch | 4 | 4 | 4
    2 | Kiểm tra | 6 | 4 | 6
    II | THỂ CHẾ | 8 | 6 | 7
    1 | Văn bản | 8 | 6 | 7`);
  expect(differs.rowsPassedOver).not.toContainEqual({ row: 2, as: 'subtotal' });
  expect(differs.doubts.map(({ question }) => question.about)).toEqual(['rows']);
});
