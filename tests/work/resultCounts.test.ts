import { readingOf } from '../../src/app/check';
import { resultCounts } from '../../src/core/overview/resultCounts';
import { tableOf } from '../bench/tables';
import { sheetOf, workbookOf } from '../snapshot';
import { counted } from './workCounter';

const ROWS = 3_000;

test('results are counted in one pass: they stand among the first figures', () => {
  const [header = [], ...lines] = tableOf(ROWS).values;
  const rows = [[...header, 'Kết quả năm 2022'], ...lines.map((cells) => [...cells, '0,09'])];
  const reading = readingOf(workbookOf(sheetOf('Bảng', rows)));
  const [table] = reading.ok ? reading.value.tables : [];
  if (!table) throw new Error('no table');
  counted.begin();
  const { leaves, given } = resultCounts(table);
  expect(given).toBe(leaves);
  expect(given).toBeGreaterThan(0.8 * ROWS);
  expect(counted.end().work).toBeLessThan(22 * ROWS);
});
