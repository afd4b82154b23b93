import { read, span, written } from './printedTable';

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

describe('[R4] lines without a code and a name', () => {
  test('a line of ranks below a line of points is passed over as ranks', () => {
    const { rows, rowsPassedOver } = read(`TT | Chỉ số | | 2023 | 2024 | MT 2025
      1 | PAR INDEX | Điểm | 87.33 | 88.4 | 90
       | | Hạng | 25 | 20 | 15
      2 | SIPAS | Điểm | 82.9 | 84.1 | 86
       | | Thứ hạng | 27 | 25 | 20`);
    expect(rows).toEqual([1, 3]);
    expect(rowsPassedOver).toEqual([
      { row: 2, as: 'rank' },
      { row: 4, as: 'rank' },
    ]);
  });
});

describe('[C4] criteria without the fields that they are of', () => {
  const rules = (printed: string) =>
    read(printed)
      .reading.findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'orphan-code');

  test('in a list of what one agency answers for no field is missing', () => {
    expect(
      rules(`Mã | Tiêu chí | Điểm tối đa | Điểm 2024 | Mục tiêu 2025
        2.1 | Theo dõi | 1 | 1 | 1
        2.1.1 | Kế hoạch | 0.5 | 0.5 | 0.5
        2.1.2 | Báo cáo | 0.5 | 0.5 | 0.5
        3.1.2 | Đánh giá tác động | 0.5 | 0.25 | 0.5
        8.2 | Chất lượng văn bản | 4.5 | 3.6 | 4`),
    ).toEqual([]);
  });

  test.each([
    ['1.1a', '1.1b', []],
    ['2.1', '2.2', ['orphan-code']],
  ])('beside fields %s and %s are parts of a missing one, or variants', (one, other, found) => {
    expect(
      rules(`TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Mục tiêu 2025
        1 | Chỉ đạo | 5 | 4 | 4.5
        ${one} | Kế hoạch | 3 | 2.5 | 3
        ${other} | Kiểm tra | 2 | 1.5 | 1.5`),
    ).toEqual(found);
  });
});

test('[R16] a total of a thousand that its parts come to has lost no dot', () => {
  const { scale, reading } = read(`TT | Chỉ số chính | Điểm tối đa | DTI 2023 | Mục tiêu 2024
    1 | Nhận thức số | 400 | 300 | 350
    2 | Hạ tầng số | 600 | 377 | 408
     | Tổng điểm | 1000 | 677 | 758`);
  expect(scale).toBe(1000 * 1e8);
  expect(reading.findings.map(({ rule }) => rule)).not.toContain('locale-misread');
});

test('[R11] whose document a table comes with says nothing of its index', () => {
  const { kind } = read(`Các tiêu chí thuộc Chỉ số CCHC tỉnh năm 2025
    (Kèm theo Kế hoạch số 15/KH-STP ngày 20/02/2025 của Sở Tư pháp)
    TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Mục tiêu 2025
    1 | Theo dõi | 1 | 1 | 1
    2 | Rà soát | 2 | 1 | 2`);
  expect(kind).toBe('par');
});

test('[R9] where one of a column is "4,5/5", whole points out of their maximum are figures', () => {
  const { criteria } = read(`TT | Tiêu chí | Điểm 2024 | Mục tiêu 2025
    1 | Chỉ đạo | 4/5 | 4,5/5
    2 | Thể chế | 3,5/4 | 4/4
    3 | Thủ tục | 7/6 | 5/6`);
  const figures = criteria.map(({ scores: { base, target } }) => [base, target]);
  expect(figures.map((of) => of.map((one) => one?.value ?? null))).toEqual([
    [4e8, 4.5e8],
    [3.5e8, 4e8],
    [null, 5e8],
  ]);
});

test('[A10] an unreadable score is shown where its own column stands, though no column holds the sum', () => {
  const { reading } = read(`TT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Điều tra XHH
    1 | Chỉ đạo | 5 | 4 | 4 |
    2 | Thể chế | 4 | 3 | chờ |
    3 | Hài lòng | 6 | | | 5`);
  const found = reading.findings.filter(({ rule }) => rule === 'score-unreadable');
  expect(found.map(({ row, column }) => [row, column])).toEqual([[2, 4]]);
});

describe('[A17] who leads where parts are assigned', () => {
  const missing = (wholes: string, part: string) =>
    read(`TT | Tiêu chí | Điểm tối đa | Điểm 2024 | Mục tiêu 2025 | Cơ quan chủ trì
      I | Chỉ đạo | 4 | 3 | 4 | ${wholes}
      1 | Kế hoạch | 2 | 1 | 2 | Sở Nội vụ
      2 | Báo cáo | 2 | 2 | 2 | ${part}
      II | Thể chế | 2 | 1 | 2 | ${wholes}
      1 | Rà soát | 2 | 1 | 2 | Sở Tư pháp
      III | Bộ máy | 2 | 1 | 2 |
      1 | Biên chế | 2 | 1 | 2 | Sở Nội vụ`)
      .reading.findings.filter(({ rule }) => rule === 'agency-missing')
      .map(({ row }) => row);

  test('nobody is missing of a whole, where wholes are not assigned', () => {
    expect(missing('', 'Sở Tài chính')).toEqual([]);
    expect(missing('', '')).toEqual([3]);
  });

  test('where most of them are, one that is not is said', () => {
    expect(missing('Sở Nội vụ', 'Sở Tài chính')).toEqual([6]);
  });
});

describe('[R1] criteria whose names begin as agencies’ do', () => {
  test.each([
    ['1', ['Ban hành kế hoạch', 'Báo cáo định kỳ', 'Hội nghị đối thoại']],
    ['1', ['Phòng, chống tham nhũng', 'Xã hội hóa dịch vụ', 'Bộ máy tinh gọn']],
    ['1.1', ['Trung tâm dữ liệu', 'Văn phòng điện tử', 'Đơn vị tự chủ']],
  ])('with the code %s: %j', (code, names) => {
    const rows = names.map((name, nth) => `${nth === 0 ? code : nth + 2} | ${name} | 2 | 1 | 2`);
    const { criteria } = read(`TT | Nội dung | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      ${rows.join('\n')}`);
    expect(criteria).toHaveLength(3);
  });
});

test('[R11] counts under headings without any figure are of different things, and are not added up', () => {
  const { kind, rollup, reading } = read(`TT | Chỉ tiêu | Đơn vị | TH 2024 | KH 2025
    I | Thể chế | | |
    1 | Văn bản đúng tiến độ | % | 95 | 100
    2 | Văn bản được rà soát | văn bản | 120 | 150
    II | Thủ tục | | |
    1 | Hồ sơ đúng hạn | % | 97 | 98`);
  expect([kind, rollup, written(reading)]).toEqual(['other', 'none', []]);
});

test('[R4] of a total of several parts, and that of its own table, the latter is meant', () => {
  const part = (
    code: string,
    own: string,
    others = '',
  ) => `TT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định
    1 | Kế hoạch ${code} | 30 | 28 | 27
    2 | Báo cáo ${code} | 40 | 38 | 36
     | Cộng phần ${code} | 70 | ${own}${others}`;
  const own = read(part('I', '66 | 63'));
  expect([own.total?.row, own.doubts]).toEqual([3, []]);
  const both = read(part('II', '66 | 63', '\n | TỔNG CỘNG (I+II) | 100 | 90 | 88.5'));
  expect([both.total?.row, both.doubts]).toEqual([3, []]);
  expect(both.rowsPassedOver).toEqual([{ row: 4, as: 'subtotal' }]);
});

test('[R3] of several who scored, what the council decided is final', () => {
  const { columns } = read(`TT | Nội dung | Điểm chuẩn | Tổ 1 chấm | Tổ 2 chấm | Hội đồng quyết định
    1 | Chỉ đạo | 10 | 8 | 9 | 8.5
    2 | Thể chế | 6 | 4 | 5 | 5`);
  expect(columns.base).toBe(5);
});

describe('[R10] criteria grouped by who answers for them', () => {
  const leads = (second: string) =>
    read(`TT | Tiêu chí | Điểm tối đa | Điểm 2023 | Mục tiêu 2024
      I | Sở Nội vụ | 5 | 4 | 4.5
      1 | Kế hoạch | 3 | 2.5 | 3
      2 | Kiểm tra | 2 | 1.5 | 1.5
      II | ${second} | 2 | 1.5 | 2
      1 | Rà soát | 2 | 1.5 | 2
       | Tổng | 7 | 5.5 | 6.5`).criteria.map(({ leads: names }) => names.join());

  test('each group’s name leads it and what is in it', () => {
    const law = 'Sở Tư pháp';
    const home = 'Sở Nội vụ';
    expect(leads('SỞ TƯ PHÁP chủ trì (01 tiêu chí)')).toEqual([home, home, home, law, law]);
  });

  test('under a heading that says both ("Cơ quan/Tiêu chí")', () => {
    const { criteria } = read(`TT | Cơ quan/Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      I | Sở Nội vụ | 12 | 10 | 11
      1 | Kế hoạch | 12 | 10 | 11
      II | Sở Tư pháp | 6 | 5 | 5.5
      1 | Văn bản | 6 | 5 | 5.5`);
    expect(criteria.map(({ leads }) => leads)).toEqual([
      ...[['Sở Nội vụ'], ['Sở Nội vụ'], ['Sở Tư pháp'], ['Sở Tư pháp']],
    ]);
  });

  test('one that is no agency leaves all without', () => {
    expect(leads('Thể chế')).toEqual(['', '', '', '', '']);
  });
});
