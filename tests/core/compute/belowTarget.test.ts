import { readingOf } from '../../../src/app/check';
import { toNumber } from '../../../src/core/base/decimal';
import type { CellValue } from '../../../src/core/base/grid';
import { sheetOf, workbookOf } from '../../snapshot';

function tableOf(header: CellValue[], rows: CellValue[][]) {
  const outcome = readingOf(workbookOf(sheetOf('Bảng', [header, ...rows])));
  const table = outcome.ok ? outcome.value.tables[0] : undefined;
  if (!table) throw new Error('no table');
  return table;
}

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025'];

test('[K4] a change is target − base of exact figures, a parent’s of what its parts come to', () => {
  const { appendix, computed } = tableOf(
    [...HEADER, 'Tăng/giảm'],
    [
      ['1', 'Điều hành', 2, 1.5, 1.8, ''],
      ['1.1', 'Kế hoạch', 1, 0.7043, 0.8, 0.0957],
      ['1.2', 'Kiểm tra', 1, 0.8, 1, 0.2],
    ],
  );
  const changes = appendix.criteria.map((one) => {
    const { delta } = computed.of(one);
    return delta === null ? null : toNumber(delta);
  });
  // 1.8 − 1.5043, though 1,5 is printed.
  expect(changes).toEqual([0.2957, 0.0957, 0.2]);
});

describe('[K5] below target', () => {
  const below = (header: CellValue[], ...rows: CellValue[][]) =>
    [...tableOf(header, rows).belowTarget].sort();

  test('are leaves whose newest result misses the target, and no parents', () => {
    expect(
      below(
        HEADER,
        ['1', 'Điều hành', 3, 2, 3],
        ['1.1', 'Kế hoạch', 1, 0.5, 1],
        ['1.2', 'Kiểm tra', 1, 1, 1],
        ['1.3', 'Sáng kiến', 1, 0.5, ''],
      ),
    ).toEqual(['1.1']);
  });

  test('the target year’s own result goes before last year’s', () => {
    expect(
      below(
        [...HEADER, 'Kết quả năm 2025'],
        ['1', 'Kế hoạch', 1, 0.5, 1, 1],
        ['2', 'Kiểm tra', 1, 1, 1, 0.5],
        ['3', 'Sáng kiến', 1, 0.5, 1, ''],
      ),
    ).toEqual(['2', '3']);
  });

  test('a strict target is met strictly', () => {
    const sipas = ['TT', 'Nội dung', 'Kết quả hài lòng năm 2024', 'Mục tiêu năm 2025'];
    expect(below(sipas, ['1', 'Tiếp cận', 95, '>95,00'], ['2', 'Thủ tục', 95, '≥95,00'])).toEqual([
      '1',
    ]);
    expect(below(sipas, ['1', 'Tiếp cận', 95, '<95,00'], ['2', 'Thủ tục', 95, '≤95,00'])).toEqual([
      '1',
    ]);
  });
});
