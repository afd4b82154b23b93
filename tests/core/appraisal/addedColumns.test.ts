import { appraisedTables } from '../../../src/app/appraisal';
import { settledColumns } from '../../../src/core/appraisal/appraisedKinds';
import { decimalFromNumber, toNumber, ZERO } from '../../../src/core/base/decimal';
import { read, workbook } from '../assign/tables';
import { nextYearOf, placed } from '../nextYear/plans';
import { appraised, councilSheet, planOf, planSheet, readTable, written } from './tables';

const council = () => readTable(workbook(councilSheet()), 'Kết quả Bộ');

describe('[T9] where somebody wants columns for them', () => {
  const plain = () => read(workbook(planSheet(['Tự đánh giá năm 2022'])));
  const columns = {
    appraised: { from: 4, to: 'new' },
    survey: { from: 5, to: null },
    final: { from: 6, to: 'new' },
  } as const;
  // Of the table there is a column of agencies behind the self-assessed scores.
  const [NEW_APPRAISED, NEW_FINAL] = [8, 9];

  test('they are added right of the table, with parents and the total, and no other', () => {
    const reading = plain();
    const plan = planOf(reading, appraised(reading, council(), { columns }));
    expect(plan.newColumns.map(({ column, firstRow }) => [column, firstRow])).toEqual([
      [NEW_APPRAISED, 1],
      [NEW_FINAL, 1],
    ]);
    const own = (column: number) =>
      plan.cells.flatMap((one) => (one.column === column ? [[one.row, one.after]] : []));
    expect(own(NEW_APPRAISED)).toEqual([
      ...[
        [1, 'Điểm thẩm định năm 2022'],
        [2, 3.25],
        [3, 1.75],
        [4, 1.5],
        [5, 1],
        [6, 1],
      ],
      [8, 4.25],
    ]);
    expect(own(NEW_FINAL)).toEqual([
      ...[
        [1, 'Điểm chính thức năm 2022'],
        [2, 3.25],
        [3, 1.75],
        [4, 1.5],
        [5, 2.25],
        [6, 1],
      ],
      ...[
        [7, 1.25],
        [8, 5.5],
      ],
    ]);
    expect(plan.cells.every(({ column }) => column >= NEW_APPRAISED)).toBe(true);
    const rows = plan.sheets.flatMap(({ model }) => model.values.map((row) => row.join('|')));
    // Of the surveyed ones alone the table still has no column.
    expect(rows.filter((row) => row.includes('BẢNG CHƯA CÓ CỘT'))).toEqual([]);
  });

  test('the table is read with them: final scores are its results, and next year’s base', () => {
    const reading = plain();
    const plan = planOf(reading, appraised(reading, council(), { columns }));
    const after = read(written(reading, plan));
    const [table] = appraisedTables(after);
    expect(table?.appendix.doubts).toEqual([]);
    expect(table?.appendix.columns.result).toBe(NEW_FINAL);
    expect(toNumber(table?.computed.total.result ?? ZERO)).toBe(5.5);
    const [next] = nextYearOf(after).tables;
    expect(next?.figures.of(null).base).toMatchObject({ value: decimalFromNumber(5.5) });
  });

  test('once they are there, the same choice adds none', () => {
    const reading = plain();
    const after = read(
      written(reading, planOf(reading, appraised(reading, council(), { columns }))),
    );
    const to = placed(after, appraisedTables(after)[0]);
    expect(settledColumns(columns, to)).toEqual({
      appraised: { from: 4, to: NEW_APPRAISED },
      survey: { from: 5, to: null },
      final: { from: 6, to: NEW_FINAL },
    });
  });

  test('columns that somebody uses beside the table stay theirs', () => {
    const grid = planSheet(['Tự đánh giá năm 2022']);
    for (const all of [grid.values, grid.formulas]) all[4]?.splice(8, 1, 'ghi chú');
    const reading = read(workbook(grid));
    const plan = planOf(reading, appraised(reading, council(), { columns }));
    expect(plan.newColumns.map(({ column }) => column)).toEqual([9, 10]);
  });
});
