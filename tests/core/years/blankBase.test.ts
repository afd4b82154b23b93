import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import { recalculateTask } from '../../../src/app/recalculate';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import { type Choices, withChoice } from '../../../src/core/table/choice';
import { sheetOf, workbookOf } from '../../snapshot';

const tableOf = (name: string, title: string, heads: string[], rows: CellValue[][]): SheetGrid =>
  sheetOf(name, [
    [title, '', '', '', '', ''],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...heads],
    ['1', 'Lĩnh vực', 4, ...(rows[0] ?? [])],
    ['1.1', 'Ban hành kế hoạch', 2, ...(rows[1] ?? [])],
    ['1.2', 'Thực hiện kế hoạch', 2, ...(rows[2] ?? [])],
    ['', 'Tổng điểm', 4, ...(rows[0] ?? [])],
  ]);
const SCORES = ['Điểm năm 2024', 'Ghi chú'];
const EAST = tableOf('Hải Dương', 'CHỈ SỐ CCHC TỈNH HẢI DƯƠNG', SCORES, [
  [2, ''],
  [1, ''],
  [1, ''],
]);
const PORT = tableOf('Hải Phòng', '(Kèm theo Kế hoạch của UBND thành phố)', SCORES, [
  [3, ''],
  [1.25, ''],
  [1.75, ''],
]);
/** A plan with a column for last year's scores; @param base what stands there, of the field and of its two criteria */
const planWith = (...base: [CellValue, CellValue, CellValue]) =>
  tableOf(
    'Kế hoạch 2025',
    'CHỈ SỐ CCHC THÀNH PHỐ HẢI PHÒNG NĂM 2025',
    ['Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
    [3.5, 1.5, 2].map((target, at) => [base[at] ?? '', target, '']),
  );

function read(choices: Choices, ...sheets: SheetGrid[]): Reading {
  const reading = readingOf(workbookOf(...sheets), choices);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const planIn = ({ tables }: Reading) => {
  const plan = tables.find(({ appendix }) => appendix.sheet === 'Kế hoạch 2025');
  if (!plan) throw new Error('no plan');
  return plan.appendix;
};
const asked = (reading: Reading) => planIn(reading).doubts.map(({ question }) => question.about);

/** The choices once the question was answered. */
function answered(plan: SheetGrid, nth: number): Choices {
  const appendix = planIn(read([], plan, EAST, PORT));
  const [doubt] = appendix.doubts;
  const answer = doubt?.answers[nth];
  const choice = doubt && answer && answerChoice(plan, appendix, doubt, answer);
  if (!choice) throw new Error('not asked');
  return withChoice([], kept(appendix, choice));
}

describe('[Y3] a plan whose column of last year’s scores is blank', () => {
  const PLAN = planWith('', '', '');

  it('is asked about as one without that column', () => {
    expect(asked(read([], PLAN, EAST, PORT))).toEqual(['former-tables']);
    expect(asked(read([], planWith(3, 1.25, 1.75), EAST, PORT))).toEqual([]);
    expect(asked(read([], planWith('', '', 1.75), EAST, PORT))).toEqual([]);
    expect(asked(read([], PLAN, PORT))).toEqual([]);
  });

  it.each(['values', 'formulas'] as const)(
    'has what was chosen as its base, which no cell and no formula takes for its own (%s)',
    (mode) => {
      const reading = read(answered(PLAN, 2), PLAN, EAST, PORT);
      expect(asked(reading)).toEqual([]);
      const { cells } = finish(recalculateTask(reading, mode));
      const written = cells.filter(({ sheet }) => sheet === 'Kế hoạch 2025');
      expect(written.filter(({ column }) => column === 3)).toEqual([]);
      expect(written.filter(({ column }) => column === 5).map(({ after }) => after)).toEqual([
        ...[1, 0.375, 0.625, 1],
      ]);
    },
  );

  it('has its own base once somebody fills it in', () => {
    const choices = answered(PLAN, 2);
    const { criteria } = planIn(read(choices, planWith(3, 1.25, 1.75), EAST, PORT));
    expect(criteria.map(({ scores }) => scores.base?.text)).toEqual(['3', '1.25', '1.75']);
  });
});
