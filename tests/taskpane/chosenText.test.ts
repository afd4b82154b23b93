import { assignTask } from '../../src/app/assign';
import { readingOf } from '../../src/app/check';
import { fixTask } from '../../src/app/fix';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import { previewTask } from '../../src/app/session/preview';
import { finish } from '../../src/core/base/task';
import { cellLine, sheetLine } from '../../src/core/plan/planLines';
import { vi as strings } from '../../src/strings/vi';
import { wordsOf } from '../../src/taskpane/session/WordsContext';
import { chosenText } from '../../src/taskpane/shell/chosenText';
import { withPreview } from '../../src/taskpane/shell/previewWords';
import { seedPlan } from '../seedPlan';

const vi = withPreview(wordsOf({ language: 'vi', strings }));

function published(): Reading {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

test.each([
  ['values', 'Sẽ ghi cả 561 ô: 4 ô tính lại, 557 ô chữ thành số', 'Ghi 561 ô'],
  [
    'formulas',
    /^Sẽ ghi cả (\d+) ô: 4 ô tính lại, 32 ô tách thứ hạng, (\d+) ô chữ thành số, (\d+) ô thay bằng công thức$/,
    /^Ghi \d+ ô$/,
  ],
] as const)(
  'how much is written is said in plain words that add up, above the button and on it: %s',
  (mode, count, button) => {
    const reading = published();
    const preview = finish(previewTask(reading, recalculateTask(reading, mode)));
    const text = chosenText(preview, vi);
    expect(text.count).toEqual(typeof count === 'string' ? count : expect.stringMatching(count));
    expect(text.button).toEqual(
      typeof button === 'string' ? button : expect.stringMatching(button),
    );
    const [all, ...parts] = (text.count?.match(/\d+/g) ?? []).map(Number);
    const sum = (figures: readonly number[]) => figures.reduce((one, other) => one + other, 0);
    expect(sum(parts)).toBe(all);
    expect(sum((text.button.match(/\d+/g) ?? []).map(Number))).toBe(all);
  },
);

test('form alone is written by a button that says so, and nothing by one that is disabled', () => {
  const reading = published();
  const preview = finish(previewTask(reading, recalculateTask(reading, 'values')));
  const figures = preview.cells.filter(({ isForm }) => !isForm).map(cellLine);
  const form = preview.choose(figures, false);
  expect(chosenText(form, vi)).toEqual({
    heading: 'Tính lại',
    count: 'Sẽ ghi 557/561 ô, bỏ qua 4: 557 ô chữ thành số',
    button: 'Ghi 557 ô',
    isOfTexts: false,
    isNothing: false,
  });
  const texts = preview.cells.filter(({ isForm }) => isForm).map(cellLine);
  expect(chosenText(preview.choose(texts, false), vi)).toMatchObject({
    count: 'Sẽ ghi 4/561 ô, bỏ qua 557: 4 ô tính lại',
    button: 'Ghi 4 ô',
  });
  const none = form.choose(preview.cells.map(cellLine), false);
  expect(chosenText(none, vi)).toMatchObject({
    count: 'Sẽ ghi 0/561 ô, bỏ qua 561',
    isNothing: true,
  });
});

test('the index of agency sheets is counted with them, as the line above says', () => {
  const reading = published();
  const preview = finish(previewTask(reading, assignTask(reading)));
  expect(chosenText(preview, vi)).toEqual({
    heading: 'Phiếu giao việc',
    count: 'Sẽ ghi cả 29 trang tính',
    button: 'Ghi vào tệp Excel',
    isOfTexts: false,
    isNothing: false,
  });
  const [, form] = preview.plan.sheets;
  if (!form) throw new Error('no form');
  expect(chosenText(preview.choose([sheetLine(form)], false), vi).count).toMatch(/^Sẽ ghi 28\/29 /);
  const all = preview.plan.sheets.slice(1).map(sheetLine);
  expect(chosenText(preview.choose(all, false), vi)).toMatchObject({ isNothing: true });
});

test('fixes are counted as cells above the button and on it', () => {
  const reading = published();
  // Which maximum is right is asked.
  const findings = reading.findings.filter(({ rule }) => rule !== 'max-mismatch');
  const preview = finish(previewTask(reading, fixTask(reading, findings)));
  expect(preview.cells).toHaveLength(11);
  expect(chosenText(preview, vi)).toMatchObject({ count: 'Sẽ ghi cả 11 ô', button: 'Ghi 11 ô' });
});

test('a preview is called as the button that asked for it', () => {
  const reading = published();
  const heading = (changes: 'all' | 'form') => {
    const preview = finish(previewTask(reading, recalculateTask(reading, 'values', changes)));
    return chosenText(preview, vi).heading;
  };
  expect(heading('all')).toBe('Tính lại');
  expect(heading('form')).toBe('Chuyển chữ thành số');
});

test('[W10] a job that changes form alone says so, as the same cells of another job do', () => {
  const reading = published();
  const preview = finish(previewTask(reading, recalculateTask(reading, 'values', 'form')));
  expect(chosenText(preview, vi)).toMatchObject({
    count: 'Sẽ ghi cả 559 ô: 559 ô chữ thành số',
    button: 'Ghi 559 ô',
  });
  const some = preview.choose(preview.cells.slice(0, 9).map(cellLine), false);
  expect(chosenText(some, vi)).toMatchObject({
    count: 'Sẽ ghi 550/559 ô, bỏ qua 9: 550 ô chữ thành số',
    button: 'Ghi 550 ô',
  });
});
