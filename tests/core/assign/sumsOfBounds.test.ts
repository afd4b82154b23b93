import { INDEX_SHEET } from '../../../src/core/assign/indexSheet';
import { saidSum } from '../../../src/core/assign/points';
import type { CellValue } from '../../../src/core/base/grid';
import { decimalFromNumber } from '../../../src/core/base/decimal';
import { finish } from '../../../src/core/base/task';
import { agencyStakes, isAsked } from '../../../src/core/overview/agencyStakes';
import { summaryOf } from '../../../src/core/overview/tableSummary';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { summaryText } from '../../../src/strings/summaryText';
import { summaryVi } from '../../../src/strings/summary.vi';
import { vi } from '../../../src/strings/vi';
import { formulaAt, line, modelOf, rowOf } from './agencyModel';
import { modelOf as sheetNamed } from './madeAgain';
import { parSheet, read, workbook } from './tables';
import { defaultAssignOptions } from '../../../src/core/assign/assignPlan';

/** Two criteria of one agency: 2 and 1 points at most. */
const planWith = (first: CellValue[], second: CellValue[]) =>
  read(
    workbook(
      parSheet('X', [
        ['1', 'A', 3, '', '', '', ''],
        ['1.1', 'B', 2, ...first, '', 'Sở Y tế'],
        ['1.2', 'C', 1, ...second, '', 'Sở Y tế'],
      ]),
    ),
  );
const AT_LEAST = planWith([1, '>1,5'], [0.5, 1]);
const BOTH_WAYS = planWith([1, '>1,5'], [0.5, '<0,8']);

/** The number format that a cell ends up with. */
const formatAt = ({ styles }: SheetModel, row: number, column: number) =>
  styles
    .filter(({ area, style }) => {
      const isRow = row >= area.row && row < area.row + area.rows;
      const isColumn = column >= area.column && column < area.column + area.columns;
      return isRow && isColumn && style.numberFormat !== undefined;
    })
    .at(-1)?.style.numberFormat;

describe('[G6, G7] points of which bounds are a part are at least or at most what they come to', () => {
  test.each([true, false])('on an agency’s sheet (live: %s)', (live) => {
    const model = modelOf(AT_LEAST, 'Sở Y tế', { ...defaultAssignOptions, live });
    const row = rowOf(model, 'total:lead');
    const sums = line(model, 'total:lead');
    const [max, base, target, change] = [3, 4, 5, 6];
    expect(sums.slice(-2)).toEqual([2.5, 1]);
    expect(formatAt(model, row, target)).toBe('"≥"0.00');
    expect(formatAt(model, row, change)).toBe('"≥"0.00');
    expect([target, change].map((column) => formulaAt(model, row, column))).toEqual([
      undefined,
      undefined,
    ]);
    // What is known stays what it is: 3 at most, 1.5 last year.
    expect(formatAt(model, row, max)).not.toContain('≥');
    expect(formatAt(model, row, base)).not.toContain('≥');
    if (!live) expect(sums.slice(-4, -2)).toEqual([3, 1.5]);
  });

  test('on the index', () => {
    const model = sheetNamed(AT_LEAST, INDEX_SHEET);
    const row = rowOf(model, 'agency:Sở Y tế');
    expect(model.values[row]?.slice(6, 11)).toEqual([3, 1.5, 2.5, 1, 1.5]);
    const formats = [6, 7, 8, 9, 10].map((column) => formatAt(model, row, column));
    expect(formats).toEqual(['0.00##', '0.00##', '"≥"0.00', '"≥"0.00', '0.00##']);
  });

  test('nothing stands where they may lie on both sides', () => {
    expect(line(modelOf(BOTH_WAYS, 'Sở Y tế'), 'total:lead').slice(-4)).toEqual([3, 1.5, '', '']);
    const row = sheetNamed(BOTH_WAYS, INDEX_SHEET).values.find(([key]) => key === 'agency:Sở Y tế');
    expect(row?.slice(6, 11)).toEqual([3, 1.5, '', '', 1.5]);
  });

  test('of last year’s score the room is the bound, on the other side', () => {
    const { tables, assignments } = planWith(['>1', 1.5], [0.5, 1]);
    const [only] = finish(agencyStakes(tables, assignments));
    // 2.5 − at least 1.5, and 3 − at least 1.5.
    expect(only && [saidSum(only, 'stake'), saidSum(only, 'room')]).toEqual([
      { value: decimalFromNumber(1), relation: '≤' },
      { value: decimalFromNumber(1.5), relation: '≤' },
    ]);
  });

  test('in the pane and in a message', () => {
    const said = ({ tables, assignments }: typeof AT_LEAST) => {
      const asked = finish(agencyStakes(tables, assignments)).filter(isAsked);
      const words = { overview: vi.overview, summary: summaryVi };
      return summaryText(tables.map(summaryOf), asked, words, ',').split('\n\n').at(-1);
    };
    expect(said(AT_LEAST)).toBe('Cơ quan cần tăng nhiều điểm nhất: Sở Y tế ≥1.');
    expect(said(BOTH_WAYS)).not.toContain('Sở Y tế');
  });
});
