import { readingOf } from '../../../src/app/check';
import { toNumber } from '../../../src/core/base/decimal';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import { printChoice, parseChoice } from '../../../src/core/structure/choiceText';
import { type Choices, withChoice } from '../../../src/core/table/choice';
import { doubtTexts } from '../../../src/strings/doubts';
import { doubtsVi } from '../../../src/strings/doubts.vi';
import { sheetOf, workbookOf } from '../../snapshot';

const table = (headings: readonly string[], rows: readonly CellValue[][]): SheetGrid =>
  sheetOf('PL', [['STT', 'Tiêu chí', 'Điểm tối đa', ...headings, 'Mục tiêu năm 2025'], ...rows]);

const ROWS: CellValue[][] = [
  ['1', 'Lĩnh vực', 4, 2, 3, 3.5],
  ['1.1', 'Ban hành kế hoạch', 2, 1, 1.25, 1.5],
  ['1.2', 'Thực hiện kế hoạch', 2, 1, 1.75, 2],
];
const TWO = table(['Điểm năm 2024 tỉnh Hải Dương', 'Điểm năm 2024 thành phố Hải Phòng'], ROWS);

function read(grid: SheetGrid, choices?: Choices) {
  const reading = readingOf(workbookOf(grid), choices);
  const [first] = reading.ok ? reading.value.tables : [];
  if (!first) throw new Error('no table');
  return first.appendix;
}

const basesOf = (grid: SheetGrid, choices?: Choices) =>
  read(grid, choices).criteria.map(({ scores: { base } }) =>
    base === null || base.value === null ? null : toNumber(base.value),
  );

/** What the n-th answer to the first question decides. */
function answered(grid: SheetGrid, nth: number, before: Choices = []): Choices {
  const appendix = read(grid);
  const [doubt] = appendix.doubts;
  const answer = doubt?.answers[nth];
  const choice = doubt && answer && answerChoice(grid, appendix, doubt, answer);
  if (!choice) throw new Error('no answer');
  return withChoice(before, kept(appendix, choice));
}

describe('[Y3] scores of provinces that have become one', () => {
  test('none is the base by itself: it is asked, and both are shown', () => {
    const { columns, doubts, timeline, baseYear } = read(TWO);
    expect([columns.base, baseYear]).toEqual([undefined, 2024]);
    expect(basesOf(TWO)).toEqual([null, null, null]);
    expect(timeline.map(({ of, column }) => [of, column])).toEqual([
      ['former', 3],
      ['former', 4],
      ['target', 5],
    ]);
    expect(doubts).toHaveLength(1);
    const [doubt] = doubts;
    if (!doubt) throw new Error('no doubt');
    expect(doubt.scope).toEqual([{ field: 'base', family: 'table' }]);
    const { question, answers } = doubtTexts(doubt, doubtsVi);
    expect(question).toContain('năm 2024 của 2 tỉnh, thành phố trước sáp nhập');
    expect(answers).toEqual([
      'Điểm năm 2024 tỉnh Hải Dương',
      'Điểm năm 2024 thành phố Hải Phòng',
      'Trung bình điểm các tỉnh, thành phố đó',
    ]);
  });

  test('one of them is, where a person says so', () => {
    const choices = answered(TWO, 1);
    expect(basesOf(TWO, choices)).toEqual([3, 1.25, 1.75]);
    expect(read(TWO, choices)).toMatchObject({ columns: { base: 4 }, doubts: [] });
  });

  test('or their mean is, which no cell holds; a later answer takes the place of that', () => {
    const mean = answered(TWO, 2);
    expect(basesOf(TWO, mean)).toEqual([2.5, 1.125, 1.375]);
    expect(read(TWO, mean)).toMatchObject({ doubts: [], baseYear: 2024 });
    expect(read(TWO, mean).columns.base).toBeUndefined();
    const [choice] = mean;
    expect(choice && parseChoice(printChoice(choice))?.choice).toEqual(choice?.choice);
    expect(answered(TWO, 0, mean)).toHaveLength(1);
    expect(answered(TWO, 2, answered(TWO, 0))).toEqual(mean);
  });

  test('of three the mean has four decimals, and where one has no figure there is none', () => {
    const three = table(
      ['Vĩnh Phúc', 'Hoà Bình', 'Phú Thọ (cũ)'].map((name) => `Kết quả năm 2024 (${name})`),
      [
        ['1', 'Ban hành kế hoạch', 2, 1, 1, 1.5, 2],
        ['2', 'Thực hiện kế hoạch', 2, 1, '', 1.5, 2],
      ],
    );
    expect(read(three).doubts[0]?.answers).toHaveLength(4);
    expect(basesOf(three, answered(three, 3))).toEqual([1.1667, null]);
  });

  test('under the names of provinces in a row of their own', () => {
    const under = sheetOf(
      'PL',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả năm 2024', '', 'Mục tiêu năm 2025'],
        ['', '', '', 'Bắc Giang', 'Bắc Ninh', ''],
        ...ROWS,
      ],
      { merges: [{ row: 0, column: 3, rows: 1, columns: 2 }] },
    );
    expect(read(under).doubts[0]?.question).toEqual({ about: 'former', year: 2024 });
  });

  test('a score of its own that is as new is the base; neighbours are no former provinces', () => {
    const own = table(
      ['Năm 2024 Hải Dương', 'Năm 2024 Hải Phòng', 'Điểm năm 2024'],
      ROWS.map((row) => [...row.slice(0, 5), 1.5, row[5] ?? '']),
    );
    expect(read(own)).toMatchObject({ columns: { base: 5 }, doubts: [] });
    const neighbours = table(['Điểm năm 2024', 'Điểm năm 2024 tỉnh Thái Bình'], ROWS);
    expect(read(neighbours)).toMatchObject({ columns: { base: 3 } });
    expect(read(neighbours).timeline.map(({ of }) => of)).not.toContain('former');
  });
});
