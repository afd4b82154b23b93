import { patchSnapshot } from '../../src/app/patchSnapshot';
import { sheetOf, workbookOf } from '../snapshot';

const values = (rows: (string | number)[][], row = 0, column = 0) =>
  sheetOf('S', rows, { row, column });

function patched(before: ReturnType<typeof sheetOf>, patch: ReturnType<typeof sheetOf>) {
  const [sheet] = patchSnapshot(workbookOf(before, sheetOf('T', [['x']])), patch).sheets;
  return sheet && { at: [sheet.row, sheet.column], values: sheet.values, formulas: sheet.formulas };
}

test('a cell within what was read', () => {
  expect(
    patched(
      values([
        [1, 2],
        [3, 4],
      ]),
      values([[9]], 1, 0),
    ),
  ).toEqual({
    at: [0, 0],
    values: [
      [1, 2],
      [9, 4],
    ],
    formulas: [
      [1, 2],
      [9, 4],
    ],
  });
});

test('a cell that was cleared', () => {
  expect(patched(values([[1, 2]]), values([['']], 0, 1))?.values).toEqual([[1, '']]);
});

test('below, beside and above what was read', () => {
  expect(patched(values([[1]], 2, 2), values([[9]], 4, 3))).toMatchObject({
    at: [2, 2],
    values: [
      [1, ''],
      ['', ''],
      ['', 9],
    ],
  });
  expect(patched(values([[1]], 2, 2), values([[9]], 1, 1))).toMatchObject({
    at: [1, 1],
    values: [
      [9, ''],
      ['', 1],
    ],
  });
});

test('an empty sheet', () => {
  expect(patched(values([]), values([[9]], 4, 3))).toMatchObject({ at: [4, 3], values: [[9]] });
});

test('other sheets stay as they are', () => {
  const before = workbookOf(values([[1]]), sheetOf('T', [['x']]));
  expect(patchSnapshot(before, values([[2]])).sheets[1]).toBe(before.sheets[1]);
});
