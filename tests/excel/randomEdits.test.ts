import fc from 'fast-check';
import { check, readingOf } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import { cellAddress, type CellValue } from '../../src/core/base/grid';
import type { Outcome } from '../../src/core/base/outcome';
import { openSheets } from '../workbench/bench';
import { runs } from '../whole';

const SHEET = 'Bảng chấm điểm';
const ROWS: CellValue[][] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm', 'Chủ trì'],
  ['1', 'Thể chế', 4, '2,25', '=SUM(E3:E4)', '+0,5', 'Sở Tư pháp'],
  ['1.1', 'Văn bản', '2', '1.25', '1,5', '=E3-D3', ''],
  ['1.2', 'Kiểm tra', 2, 1, '1', '=E4-D4', 'Sở Nội vụ'],
  ['2', 'Tài chính', 4, 2, '2,5', 0.5, 'Sở Tài chính'],
  ['2.1', 'Giải ngân', 2, '1', '1,25', '0.25', ''],
  ['2.2', 'Tự chủ', 2, '>0,9', '1,25', '0,25', 'Các sở, ban, ngành'],
  ['', 'Tổng cộng', 8, '4,25', '=E2+E5', '=E8-D8', ''],
];

const typed = fc.record({
  row: fc.nat({ max: ROWS.length }),
  column: fc.nat({ max: 7 }),
  value: fc.oneof(
    fc.constantFrom<CellValue>(...['', '1,5', '1.5', '+0,25', 1.25, 3, '-', 'chưa có', '1.3', '2']),
    fc.constantFrom<CellValue>(...['=E3+0.5', '=D3*2', 'Sở Tài chính', '8,5 (Xếp thứ 2/34)']),
  ),
});

/** What is shown of a reading: what was read, what is wrong, what is asked, and every figure. */
function shown(read: Outcome<Reading>): unknown {
  if (!read.ok) return read;
  const { snapshot, tables, findings, assignments } = read.value;
  const figures = tables.map(({ appendix, computed, belowTarget }) => [
    appendix.criteria.map((one) => [one.id, one.scores, one.leads, computed.of(one)]),
    ...[appendix.doubts, computed.total, [...belowTarget].sort()],
  ]);
  const cells = snapshot.sheets.map(({ row, column, values, formulas, numberFormats }) => [
    ...[row, column, values, formulas, numberFormats],
  ]);
  return { cells, figures, findings, assignments };
}

test('what is read again after each of many edits says what a whole reading says', async () => {
  const edits = fc.array(typed, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const bench = await openSheets({ [SHEET]: ROWS });
      try {
        const first = await bench.port.read({});
        if (!first.ok) throw new Error(first.problem.code);
        let snapshot = first.value;
        for (const { row, column, value } of all) {
          const cells = bench.engine.sheets[0]?.cells;
          bench.engine.batch('user', () => {
            if (String(value).startsWith('=')) cells?.setFormula(row, column, String(value));
            else cells?.setValue(row, column, value);
          });
          const edit = { sheet: SHEET, address: cellAddress(row, column) };
          const fresh = await bench.port.refresh(snapshot, [edit]);
          if (!fresh.ok) throw new Error(fresh.problem.code);
          snapshot = fresh.value;
          expect(shown(readingOf(snapshot))).toEqual(shown(await check(bench.port)));
        }
      } finally {
        bench.close();
      }
    }),
    runs(12),
  );
});
