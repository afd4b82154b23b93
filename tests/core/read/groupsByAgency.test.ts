import { read, span } from './printedTable';

const HEADING = 'TT | Tên tiêu chí | Điểm tối đa | Điểm 2023 | Mục tiêu 2024';
const leadsIn = (printed: string, merges = [] as ReturnType<typeof span>[]) =>
  read(printed, merges).criteria.map(({ code, leads }) => [code, leads.join('; ')]);

describe('[R10] criteria under rows that name who answers for them', () => {
  const groups = [
    ['1.1', 'Sở Nội vụ'],
    ['1.2', 'Sở Nội vụ'],
    ['2.1', 'Sở Tư pháp'],
  ];
  test.each([
    ['in the column of names', ' | Sở Nội vụ | | | ', ' | Sở Tư pháp | | | '],
    ['numbered', 'I | SỞ NỘI VỤ | | | ', 'II | SỞ TƯ PHÁP | | | '],
  ])('%s', (_, first, second) => {
    const printed = `${HEADING}
      ${first}
      1.1 | Kế hoạch | 2 | 1.5 | 2
      1.2 | Tuyên truyền | 1 | 1 | 1
      ${second}
      2.1 | Rà soát | 2 | 1 | 1.5`;
    expect(leadsIn(printed)).toEqual(expect.arrayContaining(groups));
  });

  test('merged across the table, with a numeral before the name', () => {
    const printed = `${HEADING}
      I. SỞ NỘI VỤ | | | |
      1.1 | Kế hoạch | 2 | 1.5 | 2
      1.2 | Tuyên truyền | 1 | 1 | 1
      II. SỞ TƯ PHÁP | | | |
      2.1 | Rà soát | 2 | 1 | 1.5`;
    expect(leadsIn(printed, [span(1, 0, 1, 5), span(4, 0, 1, 5)])).toEqual(groups);
  });

  test.each([
    ['a group that is no agency', ' | Sở Nội vụ | | | ', ' | Tiêu chí khác | | | '],
    ['an agency that is not known', ' | Sở Nội vụ | | | ', ' | Sở Hạnh phúc | | | '],
  ])('nobody is guessed: %s', (_, first, second) => {
    const printed = `${HEADING}
      ${first}
      1.1 | Kế hoạch | 2 | 1.5 | 2
      ${second}
      2.1 | Rà soát | 2 | 1 | 1.5`;
    expect(leadsIn(printed)).toEqual([
      ['1.1', ''],
      ['2.1', ''],
    ]);
  });

  test('criteria above the first group have nobody, and so has the table', () => {
    const printed = `${HEADING}
      1.1 | Kế hoạch | 2 | 1.5 | 2
       | Sở Nội vụ | | |
      1.2 | Báo cáo | 2 | 1.5 | 2
       | Sở Tư pháp | | |
      2.1 | Rà soát | 2 | 1 | 1.5`;
    expect(leadsIn(printed).map(([, leads]) => leads)).toEqual(['', '', '']);
  });

  test('a column that says so goes before', () => {
    const printed = `${HEADING} | Chủ trì
       | Sở Nội vụ | | | |
      1.1 | Kế hoạch | 2 | 1.5 | 2 | Sở Tài chính
       | Sở Tư pháp | | | |
      2.1 | Rà soát | 2 | 1 | 1.5 | Sở Tài chính`;
    expect(leadsIn(printed).map(([, leads]) => leads)).toEqual(['Sở Tài chính', 'Sở Tài chính']);
  });
});

test.each([
  ['Cơ quan tham mưu | Cơ quan thực hiện', 'Sở Nội vụ | Sở Tài chính', [6, 7]],
  ['Cơ quan thực hiện | Cơ quan tham mưu', 'Sở Tài chính | Sở Nội vụ', [7, 6]],
])(
  '[R3] who carries out cooperates, also under a heading that says responsibility of both: %s',
  (headings, agencies, [leads, supports]) => {
    const printed = `STT | Tiêu chí | Điểm tối đa | Điểm 2023 | Mục tiêu 2024 | Cơ quan, người chịu trách nhiệm | |
       | | | | | Lãnh đạo phụ trách | ${headings}
      1 | Chỉ đạo | 2 | 1.5 | 2 | Chủ tịch | ${agencies}
      2 | Thể chế | 2 | 1.5 | 2 | Phó Chủ tịch | ${agencies}`;
    const { columns, criteria } = read(printed, [span(0, 5, 1, 3)]);
    expect(columns).toMatchObject({ leads, supports });
    expect(criteria[0]).toMatchObject({ leads: ['Sở Nội vụ'], supports: ['Sở Tài chính'] });
  },
);
