import { read as readPrinted, span } from './printedTable';
import { readingOf } from '../../../src/app/check';
import type { CellValue } from '../../../src/core/base/grid';
import { sheetOf, workbookOf } from '../../snapshot';

function read(rows: CellValue[][]) {
  const outcome = readingOf(workbookOf(sheetOf('Bảng', rows)));
  const [table] = outcome.ok ? outcome.value.tables : [];
  if (!table) throw new Error('no table');
  return table.appendix;
}

const line = (code: string, ...cells: CellValue[]): CellValue[] => [
  code,
  `Công việc ${code}`,
  ...cells,
];

describe('[R2, R3] what headings do not say, contents do', () => {
  test('figures as text are no header, whatever words stand beside them', () => {
    const { criteria, headerRows } = read([
      ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt được', 'Đơn vị phụ trách', 'Ghi chú'],
      ['1', 'Lĩnh vực thể chế', '5', '4,5', 'Sở Tư pháp', 'Kết quả tốt'],
      ['2', 'Lĩnh vực tài chính', '5', '3,5', 'Sở Tài chính', 'Chỉ tiêu đạt'],
    ]);
    expect([headerRows, criteria.length]).toEqual([1, 2]);
  });

  test('codes are known by what they are, whatever stands over them', () => {
    const table = read([
      ['Ký mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024'],
      ['I', 'Công tác chỉ đạo', '5', '4,5'],
      ['1', 'Ban hành kế hoạch', '2', '2'],
      ['2', 'Kiểm tra', '3', '2,5'],
    ]);
    expect(table.columns.code).toBe(0);
    expect(table.criteria.map(({ id }) => id)).toEqual(['I', 'I/1', 'I/2']);
  });

  test('what scores exceed is no maximum, where another column is', () => {
    const { columns } = read([
      ['TT', 'Tiêu chí', 'Còn cách điểm tối đa', 'Điểm chuẩn', 'Điểm năm 2024'],
      line('1', 1, 5, 4),
      line('2', 2, 5, 3),
    ]);
    expect([columns.max, columns.base]).toEqual([3, 4]);
  });

  test('figures of which only the year is understood are the base where nothing else is', () => {
    const headings = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Thực đạt 2024', 'Mục tiêu 2025'];
    const only = read([headings, line('1', 5, 3, 4), line('2', 5, 3, 4)]);
    expect([only.columns.base, only.baseYear, only.doubts]).toEqual([3, 2024, []]);
    const counts = read([headings, line('1', 5, 312, 4), line('2', 5, 40, 4)]);
    expect(counts.columns.base).toBeUndefined();
  });

  test.each([
    ['newer than the base', 'Điểm thẩm định năm 2024', 'Đích năm 2025'],
    ['final, perhaps, of the year that was assessed', 'Điểm tự chấm năm 2024', 'Thực đạt 2024'],
  ])(
    '[R15] figures of which only the year is understood are asked about: %s',
    (_, known, strange) => {
      const { doubts, columns } = read([
        ['TT', 'Tiêu chí', 'Điểm tối đa', known, strange],
        line('1', 5, 3, 4),
        line('2', 5, 3, 3.5),
      ]);
      expect(columns.base).toBe(3);
      expect(doubts.map(({ question }) => question)).toEqual([{ about: 'column', field: 'base' }]);
    },
  );
});

test('[R3] "điểm đạt/điểm tối đa" is what was reached, out of its maximum', () => {
  const { columns, criteria } =
    readPrinted(`TT | Tiêu chí | Năm 2024 (điểm đạt/điểm tối đa) | Mục tiêu 2025
    1 | Chỉ đạo | 8,5/9,5 | 9
    2 | Thể chế | 7,0/10,0 | 8`);
  expect([columns.max, columns.base]).toEqual([undefined, 2]);
  expect(criteria.map(({ scores }) => scores.base?.value)).toEqual([850_000_000, 700_000_000]);
});

test.each(['Chưa ghi được', 'Chưa đạt', 'Chưa lấy được điểm'])(
  '[R3] "%s" beside what was reached is what is missing of the points',
  (missing) => {
    const { columns, doubts } = readPrinted(
      `TT | Tiêu chí | Kết quả | | |
       | | Điểm thẩm định năm 2024 | Mục tiêu năm 2025 | Điểm | ${missing}
      1 | Chỉ đạo | 0.2 | 0.6 | 3 | 2.8
      1.1 | Kế hoạch | 0.1 | 0.3 | 1.5 | 1.4
      1.2 | Kiểm tra | 0.1 | 0.3 | 1.5 | 1.4`,
      [span(0, 0, 2, 1), span(0, 1, 2, 1), span(0, 2, 1, 4)],
    );
    expect([columns.max, columns.base, columns.target, doubts]).toEqual([4, 2, 3, []]);
  },
);
