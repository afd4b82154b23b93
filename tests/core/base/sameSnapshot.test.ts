import type { WorkbookSnapshot } from '../../../src/core/base/grid';
import { isSameSnapshot } from '../../../src/core/base/sameSnapshot';
import { finish } from '../../../src/core/base/task';
import { sheetOf, workbookOf } from '../../snapshot';

const made = (): WorkbookSnapshot =>
  workbookOf(
    sheetOf('Phụ lục I', [
      ['Mã', 'Tên'],
      ['1', 0.5],
    ]),
    sheetOf('Ghi chú', [['x']]),
  );

test('two readings of one workbook say the same', () => {
  expect(finish(isSameSnapshot(made(), made()))).toBe(true);
});

test.each<[string, (snapshot: WorkbookSnapshot) => void]>([
  ['a value', ({ sheets: [sheet] }) => void (sheet && (sheet.values[1] = ['1', 0.6]))],
  ['a formula', ({ sheets: [sheet] }) => void (sheet && (sheet.formulas[1] = ['1', '=0.5']))],
  ['a number format', ({ sheets: [, sheet] }) => void (sheet && (sheet.numberFormats[0] = ['0']))],
  ['a row more', ({ sheets: [sheet] }) => void sheet?.values.push(['', ''])],
  ['protection', ({ sheets: [, sheet] }) => void (sheet && (sheet.isProtected = true))],
  ['a name', ({ sheets: [, sheet] }) => void (sheet && (sheet.sheet = 'Khác'))],
  ['a sheet less', ({ sheets }) => void sheets.pop()],
  ['protection of the structure', (snapshot) => void (snapshot.isStructureProtected = true)],
])('%s tells them apart', (_, change) => {
  const other = made();
  change(other);
  expect(finish(isSameSnapshot(made(), other))).toBe(false);
});
