import { readingOf } from '../../../src/app/check';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import type { SheetGrid } from '../../../src/core/base/grid';
import type { KeptChoice } from '../../../src/core/table/choice';
import { sheetOf, workbookOf } from '../../snapshot';
import { read, written } from './printedTable';

describe('[R8, R15] a line of each criterion for each year', () => {
  const lines = [
    ['TT', 'Tiêu chí', 'Năm', 'Điểm tối đa', 'Điểm đạt'],
    ['1', 'Chỉ đạo', 2023, 10, 8],
    ['', '', 2024, 10, 8.5],
    ['2', 'Thể chế', 'Kết quả 2023', 12, 9],
    ['', '', 'Kết quả 2024', 12, 10],
    ['', 'Tổng', 2023, 22, 17],
    ['', '', 2024, 22, 19],
  ];
  const sheet = sheetOf('Bảng', lines);
  const tableIn = (of: SheetGrid, choices: readonly KeptChoice[] = []) => {
    const outcome = readingOf(workbookOf(of), choices);
    const [table] = outcome.ok ? outcome.value.tables : [];
    if (!outcome.ok || !table) throw new Error('no table');
    return { ...table.appendix, cells: written(outcome.value) };
  };
  const outline = ({ criteria, total, baseYear, cells }: ReturnType<typeof tableIn>) => ({
    rows: criteria.map(({ row, name }) => `${row} ${name}`),
    ...{ total: total?.row, baseYear, cells },
  });

  const answered = (of: SheetGrid, nth: number) => {
    const table = tableIn(of);
    const [doubt] = table.doubts;
    const answer = doubt?.answers[nth];
    const choice = doubt && answer && answerChoice(of, table, doubt, answer);
    if (!choice) throw new Error('no choice');
    const chosen = tableIn(of, [kept(table, choice)]);
    expect(chosen.doubts).toEqual([]);
    return chosen;
  };

  test('the newest is shown, and nothing is written before it is asked', () => {
    const table = tableIn(sheet);
    expect(outline(table)).toEqual({
      rows: ['2 Chỉ đạo', '4 Thể chế'],
      ...{ total: 6, baseYear: 2024, cells: [] },
    });
    expect(table.doubts.map(({ question }) => question.about)).toEqual(['lines']);
  });

  test.each([
    [0, { rows: ['2 Chỉ đạo', '4 Thể chế'], total: 6, baseYear: 2024, cells: ['6,4'] }],
    [1, { rows: ['1 Chỉ đạo', '3 Thể chế'], total: 5, baseYear: 2023, cells: [] }],
  ])('answer %i says which', (nth, expected) => {
    expect(outline(answered(sheet, nth))).toEqual(expected);
  });

  describe('under its own row, called as the years are', () => {
    const named = sheetOf('Bảng', [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo', 10, ''],
      ['', 'Năm 2023', '', 8],
      ['', 'Năm 2024', '', 8.5],
      ['2', 'Thể chế năm 2024', 12, ''],
      ['', 2023, '', 9],
      ['', 2024, '', 10],
      ['', 'Tổng', 22, ''],
      ['', 'Năm 2023', '', 17],
      ['', 'Năm 2024', '', 19],
    ]);
    const rows = (of2023: number) => [`${of2023} Chỉ đạo`, `${of2023 + 3} Thể chế năm 2024`];

    test('the newest is shown, and nothing is written before it is asked', () => {
      const table = tableIn(named);
      expect(table.doubts.map(({ question }) => question.about)).toEqual(['lines']);
      expect(outline(table)).toEqual({ rows: rows(3), total: 9, baseYear: 2024, cells: [] });
      expect(table.criteria.map(({ scores }) => [scores.max?.text, scores.base?.text])).toEqual([
        ['10', '8.5'],
        ['12', '10'],
      ]);
    });

    test.each([
      [0, { rows: rows(3), total: 9, baseYear: 2024, cells: ['9,3'] }],
      [1, { rows: rows(2), total: 8, baseYear: 2023, cells: [] }],
    ])('answer %i says which', (nth, expected) => {
      expect(outline(answered(named, nth))).toEqual(expected);
    });
  });

  test('a year that no line says blanks nothing, and it is asked again', () => {
    const table = tableIn(sheet);
    const [doubt] = table.doubts;
    const choice = doubt && answerChoice(sheet, table, doubt, { is: 'year', year: 2022 });
    if (!choice) throw new Error('no choice');
    const { criteria, doubts } = tableIn(sheet, [kept(table, choice)]);
    expect(criteria.map(({ row }) => row)).toEqual([2, 4]);
    expect(doubts).toHaveLength(1);
  });

  test('years that documents are of do not follow each other again and again', () => {
    const { doubts } = read(`TT | Tiêu chí | Năm ban hành | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | 2023 | 10 | 8
      2 | Thể chế | 2024 | 12 | 9
      3 | Bộ máy | 2024 | 12 | 9
      4 | Công vụ | 2023 | 12 | 9`);
    expect(doubts).toEqual([]);
  });
});
