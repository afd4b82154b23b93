import { read, span } from './printedTable';

describe('[R11] lists of indices', () => {
  test('points of different indices do not add up', () => {
    const { kind, rollup } = read(
      `TT | Chỉ số | Kết quả 2024 | | Mục tiêu 2025 | | Cơ quan chủ trì
       | | Điểm | Xếp hạng | Điểm | Xếp hạng |
      1 | PAR INDEX | 91.2 | 8 | 92 | 5 | Sở Nội vụ
      2 | SIPAS | 86 | 12 | 87 | 10 | Sở Nội vụ
      3 | Chỉ số PAPI | 43.2 | 20 | 44 | 15 | Sở Nội vụ`,
      [span(0, 0, 2, 1), span(0, 1, 2, 1), span(0, 2, 1, 2), span(0, 4, 1, 2), span(0, 6, 2, 1)],
    );
    expect([kind, rollup]).toEqual(['other', 'none']);
  });

  test('components of the green index are known', () => {
    const { kind } = read(`TT | Chỉ số thành phần | Điểm 2024 | Mục tiêu 2025
      1 | Giảm thiểu ô nhiễm và thiên tai | 6.1 | 6.3
      2 | Đảm bảo tuân thủ | 6.5 | 6.8
      3 | Thúc đẩy thực hành xanh | 5.5 | 6`);
    expect(kind).toBe('pgi');
  });
});

test('[R11, R13] percentages with levels and no word for their index are no points', () => {
  const { criteria, doubts } = read(`TT | Nội dung | Năm 2024 | Mục tiêu 2025
    1 | Hồ sơ | 98% | 99%
    1.1 | Đúng hạn | 97% | 98,5%
    1.2 | Trực tuyến | 99% | 99,5%
    2 | Thanh toán | 60% | 70%`);
  expect(criteria.map(({ scores }) => scores.base?.state)).toEqual(Array(4).fill('value'));
  expect(doubts.length).toBeLessThanOrEqual(1);
});

test('[R3] "5,1/10" is a figure: what was reached of what can be', () => {
  const { columns } = read(`TT | Nội dung | Điểm PAPI 2024 | Mục tiêu 2025
    1 | Tham gia của người dân | 5,1/10 | 5,4
    2 | Công khai, minh bạch | 5,5/10 | 5,6
    3 | Quản trị điện tử | 3,2/10 | 3,5`);
  expect(columns).toMatchObject({ base: 2, target: 3 });
});

test('[R3] maxima in parts, by who gives the points, are none of them the maximum', () => {
  const { columns, partsOf } = (() => {
    const found = read(
      `TT | Tiêu chí | Điểm tối đa | | Điểm đạt được | |
       | | Thẩm định | Điều tra XHH | Thẩm định | Điều tra XHH | Tổng
      1 | Chỉ đạo | 7 | 3 | 6 | 2.5 | 8.5
      1.1 | Kế hoạch | 4 | 1 | 3.5 | 1 | 4.5
      1.2 | Kiểm tra | 3 | 2 | 2.5 | 1.5 | 4
      2 | Thể chế | 5 | 2 | 4 | 1.5 | 5.5
       | Tổng | 12 | 5 | 10 | 4 | 14`,
      [span(0, 0, 2, 1), span(0, 1, 2, 1), span(0, 2, 1, 2), span(0, 4, 1, 3)],
    );
    return { columns: found.columns, partsOf: found.criteria[0]?.scores.base?.value };
  })();
  expect([columns.max, columns.base]).toEqual([undefined, 6]);
  expect(partsOf).toBe(850_000_000);
});
