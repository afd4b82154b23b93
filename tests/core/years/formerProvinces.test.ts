import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import { type Decimal, toNumber } from '../../../src/core/base/decimal';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { hasHistory } from '../../../src/core/history/hasHistory';
import {
  formerScores,
  formerTotals,
  historyOf,
  totalHistory,
} from '../../../src/core/history/history';
import { historyPlan } from '../../../src/core/history/historyPlan';
import { otherTables } from '../../../src/core/history/otherTables';
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

describe('[Y3] tables of their own of provinces that have become one', () => {
  const of = (name: string, title: string, plan: string, scores: readonly number[]): SheetGrid =>
    sheetOf(name, [
      [title, '', '', '', ''],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', plan],
      ['1', 'Lĩnh vực', 4, scores[0] ?? '', ''],
      ['1.1', 'Ban hành kế hoạch', 2, scores[1] ?? '', ''],
      ['1.2', 'Thực hiện kế hoạch', 2, scores[2] ?? '', ''],
      ['', 'Tổng điểm', 4, scores[0] ?? '', ''],
    ]);
  const PLAN = sheetOf('Kế hoạch 2025', [
    ['CHỈ SỐ CCHC THÀNH PHỐ HẢI PHÒNG NĂM 2025', '', '', ''],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Mục tiêu năm 2025'],
    ['1', 'Lĩnh vực', 4, 3.5],
    ['1.1', 'Ban hành kế hoạch', 2, 1.5],
    ['1.2', 'Thực hiện kế hoạch', 2, 2],
    ['', 'Tổng điểm', 4, 3.5],
  ]);
  const ATTACHED = '(Kèm theo Kế hoạch số 5/KH-UBND ngày 15/8/2025 của UBND thành phố Hải Phòng)';
  const EAST = of('HD', `CHỈ SỐ CCHC TỈNH HẢI DƯƠNG`, 'Ghi chú', [2, 1, 1]);
  const PORT = of('Hải Phòng', ATTACHED, 'Ghi chú', [3, 1.25, 1.75]);

  const read = (...sheets: SheetGrid[]) => {
    const reading = readingOf(workbookOf(...sheets));
    if (!reading.ok) throw new Error(reading.problem.code);
    return reading.value;
  };
  const shown = (reading: Reading, nth: number) => {
    const table = reading.tables[nth];
    const criterion = table?.appendix.byId.get('1.1');
    if (!table || !criterion) throw new Error('no criterion');
    const { tables, snapshot } = reading;
    const others = finish(otherTables(table, tables, snapshot));
    const figures = (scores: readonly { heading?: string; value: Decimal | null }[]) =>
      scores.map(({ heading, value }) => [heading, value && toNumber(value)]);
    return {
      history: figures(historyOf(others, snapshot, { table, criterion })),
      formers: figures(formerScores(others, snapshot, criterion)),
      total: figures(totalHistory(tables, snapshot, table)),
      formerTotals: figures(formerTotals(tables, snapshot, table)),
      hasHistory: hasHistory(table, tables, snapshot),
    };
  };
  const BOTH = [
    ['Hải Dương: Điểm năm 2024', 1],
    ['Hải Phòng: Điểm năm 2024', 1.25],
  ];

  test('are shown together beside the plan, and none is its own score of that year', () => {
    const reading = read(EAST, PORT, PLAN);
    expect(shown(reading, 2)).toEqual({
      history: [[undefined, 1.5]],
      formers: BOTH,
      total: [[undefined, 3.5]],
      formerTotals: [
        ['Hải Dương: Điểm năm 2024', 2],
        ['Hải Phòng: Điểm năm 2024', 3],
      ],
      hasHistory: true,
    });
    const [, , plan] = reading.tables;
    expect(plan?.appendix.criteria.map(({ scores }) => scores.base)).toEqual([null, null, null]);
    // What is worked on is the plan: nothing of the others is added up.
    expect(reading.year).toBe(2025);
  });

  test('each has its own score and that of the other beside it', () => {
    expect(shown(read(EAST, PORT), 0)).toMatchObject({
      history: [[undefined, 1]],
      formers: BOTH.slice(1),
      formerTotals: [['Hải Phòng: Điểm năm 2024', 3]],
    });
  });

  test('have columns of their own on the sheet of all years', () => {
    const { snapshot, tables, year } = read(EAST, PORT, PLAN);
    const [write] = finish(historyPlan(snapshot, tables, year)).sheets;
    const headings = write?.model.values.flat().filter((value) => /^Hải /.test(String(value)));
    expect(headings).toEqual(BOTH.map(([heading]) => heading));
  });

  test('two years of one province are its history, and so is a table beside that of a neighbour', () => {
    const older = sheetOf('2023', [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2023'],
      ['1', 'Lĩnh vực', 4, 2],
      ['1.1', 'Ban hành kế hoạch', 2, 0.5],
      ['1.2', 'Thực hiện kế hoạch', 2, 1.5],
    ]);
    expect(shown(read(older, PORT), 1)).toMatchObject({
      history: [
        [undefined, 0.5],
        [undefined, 1.25],
      ],
      formers: [],
    });
  });
});
