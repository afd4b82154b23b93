import { isFormula } from '../../../src/core/base/cellContent';
import type { CellValue } from '../../../src/core/base/grid';
import { parseScore } from '../../../src/core/read/parseScore';
import { targetsPlan } from '../../../src/core/targets/targetsPlan';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { computeAll } from './computeAll';
import { type Line, decimal, gridOf, table } from './tables';
import { finish } from '../../../src/core/base/task';

const LINES: Line[] = [
  ['1', 3, '1,75', '1,85'],
  ['1.1', 2, '1,5', '1,5'],
  ['1.2', 1, '0,25', '0,35'],
  ['2', 1, 1, 1],
];
const TOTAL: Line = ['Tổng', 4, '2,75', '2,85\n(Xếp thứ 2/63 tỉnh)'];

function plan(
  edits: [string, number | null][],
  extra: Record<string, CellValue> = {},
  asFraction = false,
) {
  const appendix = { ...table(asFraction ? 'sipas' : 'par', LINES, TOTAL), asFraction };
  const grid = gridOf(appendix, extra);
  // What stands in the sheet is what was read of it.
  for (const line of [...appendix.criteria, ...(appendix.total ? [appendix.total] : [])]) {
    const formula = (column: number) => String(grid.formulas[line.row]?.[column]).startsWith('=');
    const read = (column: number) =>
      parseScore(grid.values[line.row]?.[column] ?? '', 'General', formula(column));
    line.scores.target = read(4);
    line.scores.delta = read(5);
  }
  const whatIf = finish(whatIfTask(appendix, computeAll(table('par', LINES, TOTAL))));
  for (const [id, value] of edits) whatIf.set(id, value === null ? null : decimal(value));
  return targetsPlan(grid, appendix, whatIf);
}
const short = ({
  row,
  column,
  before,
  after,
  numberFormat,
}: ReturnType<typeof plan>['cells'][number]) => [row, column, before, after, numberFormat];

test('a tried target is written with what follows from it, as numbers that show the decimals printed', () => {
  const { kind, cells } = plan([['1.2', 0.5]], { '7,5': '+0,1' });
  expect(kind).toBe('targets');
  expect(cells.map(short)).toEqual([
    [5, 4, '1,85', 2, '0.00##'],
    [5, 5, '', 0.25, '0.00##'],
    [7, 4, '0,35', 0.5, '0.00##'],
    [7, 5, '+0,1', 0.25, '+0.0###;-0.0###;0.0###'],
    [9, 4, '2,85\n(Xếp thứ 2/63 tỉnh)', '3\n(Xếp thứ 2/63 tỉnh)', '@'],
    [9, 5, '', 0.25, '0.00##'],
  ]);
  expect(cells.every(({ why, after }) => why.is === 'target' && !isFormula(after))).toBe(true);
  expect([...new Set(cells.map(({ about }) => about))]).toEqual([
    ...['1 Tiêu chí 1', '1.2 Tiêu chí 1.2', 'Tổng'],
  ]);
});

test('formulas of parents, of the total and of changes are left to follow by themselves', () => {
  const { cells } = plan([['1.2', 0.5]], {
    '5,4': '=E7+E8',
    '5,5': '=E6-D6',
    '7,5': '=E8-D8',
    '9,4': '=E6+E9',
    '9,5': '=E10-D10',
  });
  expect(cells.map(short)).toEqual([[7, 4, '0,35', 0.5, '0.00##']]);
});

test('a typed target replaces even a formula, whose text is kept in the change', () => {
  const { cells } = plan([['1.2', 0.5]], { '7,4': '=D8+0.1' });
  expect(cells.find(({ row, column }) => row === 7 && column === 4)?.before).toEqual({
    formula: '=D8+0.1',
  });
});

test('a bound set for a group stands; an emptied target is blanked', () => {
  const { cells } = plan([['1.2', null]], { '5,4': '>1,80' });
  expect(cells.some(({ row, column }) => row === 5 && column === 4)).toBe(false);
  expect(cells.find(({ row, column }) => row === 7 && column === 4)?.after).toBe('');
});

test('percentages kept as fractions are written as fractions', () => {
  const { cells } = plan([['1.2', 0.5]], {}, true);
  const cell = cells.find(({ row, column }) => row === 7 && column === 4);
  expect(cell).toMatchObject({ after: 0.005, numberFormat: '0.00##%' });
});

test('nothing tried, nothing written', () => {
  expect(plan([]).cells).toEqual([]);
});
