import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import { type Decimal, toNumber } from '../../../src/core/base/decimal';
import type { SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { recalculateTask } from '../../../src/app/recalculate';
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
import { type Choices, withChoice, withoutChoice } from '../../../src/core/table/choice';
import { doubtTexts } from '../../../src/strings/doubts';
import { doubtsVi } from '../../../src/strings/doubts.vi';
import { sheetOf, workbookOf } from '../../snapshot';

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

  const readAs = (choices: Choices | undefined, ...sheets: SheetGrid[]) => {
    const reading = readingOf(workbookOf(...sheets), choices);
    if (!reading.ok) throw new Error(reading.problem.code);
    return reading.value;
  };
  const read = (...sheets: SheetGrid[]) => readAs(undefined, ...sheets);
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

  const CHANGES = sheetOf('Kế hoạch 2025', [
    ['CHỈ SỐ CCHC THÀNH PHỐ HẢI PHÒNG NĂM 2025', '', '', '', ''],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Mục tiêu năm 2025', 'Tăng/giảm'],
    ['1', 'Lĩnh vực', 4, 3.5, ''],
    // Its code and place are others than in the tables of the provinces.
    ['1.1', 'Thực hiện kế hoạch', 2, 2, ''],
    ['1.2', 'Ban hành kế hoạch', 2, 1.5, ''],
    ['', 'Tổng điểm', 4, 3.5, ''],
  ]);
  const planOf = ({ tables }: Reading) => {
    const plan = tables.find(({ appendix }) => appendix.sheet === 'Kế hoạch 2025');
    if (!plan) throw new Error('no plan');
    return plan;
  };
  const openIn = (reading: Reading) =>
    reading.tables.flatMap(({ appendix }) => appendix.doubts.map((doubt) => ({ appendix, doubt })));
  /** What the n-th answer to the only question decides. */
  const decided = (nth: number, before: Choices, ...sheets: SheetGrid[]): Choices => {
    const reading = read(...sheets);
    const [{ appendix, doubt } = { appendix: undefined, doubt: undefined }] = openIn(reading);
    const grid = sheets.find(({ sheet }) => sheet === appendix?.sheet);
    const answer = doubt?.answers[nth];
    const choice = grid && doubt && answer && answerChoice(grid, appendix, doubt, answer);
    if (!choice) throw new Error('no answer');
    return withChoice(before, kept(appendix, choice));
  };
  /** Base and change of the criteria and the total, in their order. */
  const computedIn = (reading: Reading) => {
    const { appendix, computed } = planOf(reading);
    const figures = [...appendix.criteria.map((one) => computed.of(one)), computed.total];
    return figures.map(({ base, delta }) => [base && toNumber(base), delta && toNumber(delta)]);
  };

  test('which is the base is asked once, of the plan that has none', () => {
    const open = openIn(read(EAST, PORT, CHANGES));
    expect(open.map(({ appendix }) => appendix.sheet)).toEqual(['Kế hoạch 2025']);
    const [first] = open;
    if (!first) throw new Error('no doubt');
    expect(first.doubt.scope).toEqual([{ field: 'base', family: 'table' }]);
    const { question, evidence, answers } = doubtTexts(first.doubt, doubtsVi);
    expect(question).toContain('điểm năm 2024 của 2 tỉnh, thành phố trước sáp nhập');
    expect(evidence).toEqual(['Ô HD!D6 “Hải Dương”: 2', 'Ô Hải Phòng!D6 “Hải Phòng”: 3']);
    expect(answers).toEqual([
      'Hải Dương (trang tính “HD”)',
      'Hải Phòng (trang tính “Hải Phòng”)',
      'Trung bình điểm các tỉnh, thành phố đó',
    ]);
  });

  test('one of them is, or their mean, by code and name; kept, and taken back', () => {
    const port = decided(1, [], EAST, PORT, CHANGES);
    const reading = readAs(port, EAST, PORT, CHANGES);
    expect(openIn(reading)).toEqual([]);
    expect(computedIn(reading)).toEqual([
      [3, 0.5],
      [1.75, 0.25],
      [1.25, 0.25],
      [3, 0.5],
    ]);
    const mean = decided(2, port, EAST, PORT, CHANGES);
    expect(mean).toHaveLength(1);
    expect(computedIn(readAs(mean, EAST, PORT, CHANGES))).toEqual([
      [2.5, 1],
      [1.375, 0.625],
      [1.125, 0.375],
      [2.5, 1],
    ]);
    for (const choice of [...port, ...mean]) {
      expect(parseChoice(printChoice(choice))?.choice).toEqual(choice.choice);
    }
    const back = mean.reduce(withoutChoice, mean);
    expect(openIn(readAs(back, EAST, PORT, CHANGES))).toHaveLength(1);
  });

  test('a base is written nowhere; a change is, as long as the tables that it comes from say so', () => {
    const changed = (choices: Choices) => {
      const reading = readAs(choices, EAST, PORT, CHANGES);
      return finish(recalculateTask(reading, 'values'));
    };
    expect(changed([]).cells).toEqual([]);
    const plan = changed(decided(0, [], EAST, PORT, CHANGES));
    expect(plan.cells.map(({ sheet, row, column, after }) => [sheet, row, column, after])).toEqual([
      ['Kế hoạch 2025', 2, 4, 1.5],
      ['Kế hoạch 2025', 3, 4, 1],
      ['Kế hoạch 2025', 4, 4, 0.5],
      ['Kế hoạch 2025', 5, 4, 1.5],
    ]);
    expect(plan.preconditions.some(({ sheet, column }) => sheet === 'HD' && column === 3)).toBe(
      true,
    );
    expect(plan.preconditions.some(({ sheet }) => sheet === 'Hải Phòng')).toBe(false);
  });

  test('of a criterion that none of them has it is unknown, and so it is above the new maximum', () => {
    const other = sheetOf('Kế hoạch 2025', [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Mục tiêu năm 2025'],
      ['1', 'Lĩnh vực', 4, 3.5],
      ['1.1', 'Chất lượng dịch vụ công trực tuyến', 3, 1.5],
      ['1.2', 'Thực hiện kế hoạch', 1, 1],
    ]);
    const port = decided(1, [], EAST, PORT, other);
    const { appendix } = planOf(readAs(port, EAST, PORT, other));
    expect(appendix.byId.get('1.1')?.scores.base).toBeNull();
    expect(appendix.byId.get('1.2')?.scores.base).toBeNull();
  });

  test('nobody is asked where the whole has a score as new, or the plan is of another province', () => {
    const whole = of('Cả tỉnh', 'ĐIỂM SAU SÁP NHẬP', 'Ghi chú', [2.5, 1.1, 1.4]);
    expect(openIn(read(EAST, PORT, whole, PLAN))).toEqual([]);
    const title = ['CHỈ SỐ CCHC TỈNH BẮC NINH NĂM 2025', '', '', ''];
    const neighbour = sheetOf('Kế hoạch 2025', [title, ...PLAN.values.slice(1)]);
    expect(openIn(read(EAST, PORT, neighbour))).toEqual([]);
    expect(openIn(read(EAST, PORT))).toEqual([]);
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
