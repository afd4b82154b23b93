import { readingOf } from '../../../src/app/check';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import { grid, HEADING, read, readingIn, written } from './printedTable';

describe('[R4] totals', () => {
  test('"Chỉ số CCHC" under the fields is their total where it is their sum, and none where it is not', () => {
    const fields = `TT | Lĩnh vực | Điểm tối đa | Điểm đạt được
      1 | Chỉ đạo | 10 | 9
      2 | Thể chế | 10 | 8`;
    const sum = read(`${fields}\n | Chỉ số CCHC | 20 | 17`);
    expect(sum.total?.row).toBe(3);
    expect(sum.rowsPassedOver).toEqual([]);
    expect(sum.reading.findings.filter(({ row }) => row === 3)).toEqual([]);
    const share = read(`${fields}\n | Chỉ số CCHC (%) | | 85`);
    expect(share.total).toBeNull();
    expect(share.rowsPassedOver).toEqual([{ row: 3, as: 'index' }]);
  });

  test('the total of a table that goes on from another sheet is not made of its own rows alone', () => {
    const first = grid(
      'Trang 1',
      `${HEADING}\n1 | Chỉ đạo | 5 | 4 | 4.5\n1.1 | Kế hoạch | 5 | 4 | 4.5`,
    );
    const own = '2 | Thể chế | 3 | 2 | 2.5\n2.1 | Rà soát | 3 | 2 | 2.5';
    const second = grid('Trang 2', `${HEADING}\n${own}\n | Tổng điểm | 8 | 6 | 7`);
    const reading = readingIn(first, second);
    expect(reading.tables.map(({ appendix }) => appendix.total)).toEqual([null, null]);
    expect(reading.tables[1]?.appendix.rowsPassedOver).toEqual([{ row: 3, as: 'subtotal' }]);
    expect(reading.findings.map(({ rule }) => rule)).not.toContain('rollup-mismatch');
    expect(written(reading)).toEqual([]);
    const apart = grid('Trang 2', `${HEADING}\n${own}\n | Tổng điểm | 3 | 2 | 2.5`);
    expect(readingIn(first, apart).tables[1]?.appendix.total?.row).toBe(3);
  });
});

describe('[R15] a title of another year than the heading', () => {
  const table = (title: string) =>
    read(`${title}\n${HEADING}\n1 | Chỉ đạo | 5 | 4 | 4.5\n2 | Thể chế | 3 | 2 | 3`);

  test('is asked about where it is later; an answer settles it', () => {
    const { doubts, targetYear, reading, ...appendix } = table('MỤC TIÊU CHỈ SỐ CCHC NĂM 2026');
    const [doubt] = doubts;
    expect(doubt).toMatchObject({
      question: { about: 'year', heading: 2025, title: 2026 },
      answers: [
        { is: 'year', year: 2025 },
        { is: 'year', year: 2026 },
      ],
    });
    expect(targetYear).toBe(2025);
    const [sheet] = reading.snapshot.sheets;
    const [, answer] = doubt?.answers ?? [];
    if (!sheet || !doubt || !answer) throw new Error('nothing is asked');
    const table2 = { ...appendix, doubts, targetYear };
    const choice = answerChoice(sheet, table2, doubt, answer);
    if (!choice) throw new Error('the answer decides nothing');
    const again = readingOf(reading.snapshot, [kept(table2, choice)]);
    expect(again.ok && again.value.tables[0]?.appendix).toMatchObject({
      targetYear: 2026,
      doubts: [],
    });
  });

  test.each([
    'CHỈ SỐ CCHC GIAI ĐOẠN 2021-2030',
    'MỤC TIÊU NĂM 2025 (Kèm theo Kế hoạch ngày 05 tháng 01 năm 2026)',
    'KẾT QUẢ NĂM 2024',
  ])('%s: nothing is asked', (title) => {
    expect(table(title).doubts).toEqual([]);
  });
});

test('[R5] a header repeated with its column numbers does not begin another table', () => {
  const { rows, total, reading } = read(`${HEADING}
    (1) | (2) | (3) | (4) | (5)
    1 | Chỉ đạo | 5 | 4 | 4.5
    1.1 | Kế hoạch | 3 | 2.5 | 2.5
    1.2 | Kiểm tra | 2 | 1.5 | 2
    ${HEADING}
    (1) | (2) | (3) | (4) | (5)
    2 | Thể chế | 3 | 2 | 3
    2.1 | Rà soát | 3 | 2 | 3
     | Tổng | 8 | 6 | 7.5`);
  expect(rows).toEqual([2, 3, 4, 7, 8]);
  expect(total?.row).toBe(9);
  expect(written(reading)).toEqual([]);
});

describe('[R8] rows whose codes do not say what is part of what', () => {
  const levels = (codes: readonly string[]) => {
    const names = ['Chỉ đạo|5|4', 'Kế hoạch|3|2.5', 'Kiểm tra|2|1.5', 'Thể chế|2|2', 'Rà soát|2|2'];
    return `TT|Tiêu chí|Điểm tối đa|Điểm đạt
      ${names.map((name, nth) => `${codes[nth] ?? ''}|${name}`).join('\n')}
      |Tổng cộng|7|6`;
  };

  test.each([
    ['a running number', ['1', '2', '3', '4', '5']],
    ['no code', []],
  ])('%s: levels are known where every figure and the total fit into them', (_, codes) => {
    const { criteria, doubts, reading } = read(levels(codes));
    expect(criteria.map(({ parent }) => parent?.row ?? null)).toEqual([null, 1, 1, null, 4]);
    expect(doubts).toEqual([]);
    expect(written(reading)).toEqual([]);
  });

  test('where they fit into none, how parts make the total is asked, and nothing is written', () => {
    const { doubts, reading } = read(levels(['1', '2', '3', '4', '5']).replace('|7|6', '|9|8'));
    expect(doubts.map(({ question, answers }) => [question.about, answers[0]])).toEqual([
      ['rollup', { is: 'rollup', rollup: 'none' }],
    ]);
    expect(written(reading)).toEqual([]);
  });

  test('bonus points behind a bullet are no part of the criterion above', () => {
    const { rows, adjustments, reading } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      1.2 | Kiểm tra | 2 | 1.5 | 2
      * | Điểm cộng | 2 | 1 | 0
      * | Điểm trừ | -2 | -0.5 | 0
       | Tổng cộng | 5 | 4.5 | 4.5`);
    expect(rows).toEqual([1, 2, 3]);
    expect(adjustments.map(({ row }) => row)).toEqual([4, 5]);
    expect(written(reading)).toEqual([]);
  });
});

describe('[R9, C1] marks that lead to notes', () => {
  test('behind figures and codes are no part of them, and no figure is written over one', () => {
    const { criteria, reading } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4,5²
      1.1* | Kế hoạch | 3 | 2,5¹ | 2,5 (*)
      1.2 (*) | Kiểm tra | 2 | 1,5* | 2đ`);
    expect(criteria.map(({ code }) => code)).toEqual(['1', '1.1', '1.2']);
    expect(criteria.map(({ scores }) => scores.base?.state)).toEqual(['value', 'value', 'value']);
    expect(criteria[0]?.scores.target?.decimals).toBe(1);
    expect(written(reading)).toEqual([]);
  });
});

test('[W1] a field is left blank where "Cộng I" prints what its parts come to', () => {
  const { reading } = read(`${HEADING}
    I | Chỉ đạo | | |
    1 | Kế hoạch | 3 | 2.5 | 2.5
    2 | Kiểm tra | 2 | 1.5 | 2
     | Cộng I | 5 | 4 | 4.5
    II | Thể chế | | |
    1 | Rà soát | 3 | 2 | 3
     | Cộng II | 3 | 2 | 3
     | Tổng điểm | 8 | 6 | 7.5`);
  expect(written(reading)).toEqual([]);
});
