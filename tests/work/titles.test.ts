import { readingTask } from '../../src/app/check';
import type { SheetGrid } from '../../src/core/base/grid';
import { sheetOf, workbookOf } from '../snapshot';
import { expectSlices } from './expectSlices';

/** Titles that say neither a day nor a city: all of them are looked through. */
function titled(nth: number): SheetGrid {
  const lines = Array.from({ length: 10 }, (_, line) => [`Ghi chú ${nth}.${line + 1}`, '']);
  return sheetOf(`Trang ${nth}`, [['UBND TỈNH QUẢNG NINH', ''], ...lines]);
}

test('titles of many sheets are looked through once, a sheet at a time', () => {
  const sheets = Array.from({ length: 200 }, (_, at) => titled(at + 1));
  const reading = expectSlices(20_000, readingTask(workbookOf(...sheets)));
  expect(reading).toMatchObject({ ok: false, problem: { code: 'no-table' } });
});
