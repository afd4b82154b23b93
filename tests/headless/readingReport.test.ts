import { doubtsVi } from '../../src/strings/doubts.vi';
import { readingReport } from '../../src/workbench/headless/readingReport';
import { read, span } from '../core/read/printedTable';

test('of self-assessed scores of several years the newest is reported', () => {
  const table = read(
    `TT | Tiêu chí | Điểm tối đa | Năm 2023 | | Năm 2024 | | Mục tiêu 2025
     | | | Tự chấm | Thẩm định | Tự chấm | Thẩm định |
    1 | Chỉ đạo | 4 | 4 | 3 | 3.8 | 3.4 | 3.9
    2 | Thể chế | 4 | 4 | 3 | 3.8 | 3.4 | 3.9`,
    [span(0, 3, 1, 2), span(0, 5, 1, 2)],
  );
  expect(readingReport(table, doubtsVi).columns).toMatchObject({
    base: 'G',
    selfAssessed: 'F',
    target: 'H',
  });
});
