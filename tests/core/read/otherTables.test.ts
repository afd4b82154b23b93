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
