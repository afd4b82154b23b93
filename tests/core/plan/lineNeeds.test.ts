import { recalculateTask } from '../../../src/app/recalculate';
import { readingOf } from '../../../src/app/check';
import { finish } from '../../../src/core/base/task';
import { lineNeeds } from '../../../src/core/plan/lineNeeds';
import type { CellChange, Plan } from '../../../src/core/plan/plan';
import { cellLine, planWithout, type LineKey } from '../../../src/core/plan/planLines';
import type { RecalculateMode } from '../../../src/core/plan/recalculatePlan';
import { HEADER } from '../../../seeds/layouts/layout';
import { seedPlan } from '../../seedPlan';
import { sheetOf, workbookOf } from '../../snapshot';

type Row = (string | number)[];

/** Two fields of two criteria each. 1.1 is a figure in words, 1.2 is printed as another than its parts come to. */
const ROWS: Row[] = [
  HEADER,
  ['1', 'Lĩnh vực một', 4, 9, 9, 9, ''],
  ['1.1', 'Tiêu chí', 2, '1,5', 2, 0.5, ''],
  ['1.2', 'Tiêu chí', 2, 1, 2, 1, ''],
  ['2', 'Lĩnh vực hai', 4, 9, 9, 9, ''],
  ['2.1', 'Tiêu chí', 2, 1, 2, 1, ''],
  ['2.2', 'Tiêu chí', 2, 1, 2, 1, ''],
];

function planned(mode: RecalculateMode, snapshot = workbookOf(sheetOf('S', ROWS))) {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  const plan = finish(recalculateTask(reading.value, mode));
  const appendices = reading.value.tables.map(({ appendix }) => appendix);
  return { plan, needs: finish(lineNeeds(plan, appendices)) };
}

const at = (address: string): LineKey =>
  cellLine({
    sheet: 'S',
    row: Number(address.slice(1)) - 1,
    column: 'ABCDEFG'.indexOf(address[0] ?? ''),
  });

const addresses = (cells: readonly CellChange[]) =>
  cells.map(({ row, column }) => `${'ABCDEFGHIJ'[column] ?? '?'}${row + 1}`).sort();

test('what is computed from a line that is left out is left out; what is not stays', () => {
  const { plan, needs } = planned('formulas');
  const leftOut = needs.leaveOut(new Set(), [at('D3')]);
  const rest = addresses(planWithout(plan, leftOut).cells);
  // The field's base is a sum over D3, and its change follows from that base.
  expect(addresses(plan.cells)).toEqual(
    expect.arrayContaining(['D2', 'D3', 'E2', 'F2', 'D5', 'F5']),
  );
  expect(rest).toEqual(expect.arrayContaining(['E2', 'D5', 'E5', 'F5']));
  for (const gone of ['D2', 'D3', 'F2']) expect(rest).not.toContain(gone);
});

test('a figure that is only written in another form changes no sum of values', () => {
  const { plan, needs } = planned('values');
  const rest = addresses(planWithout(plan, needs.leaveOut(new Set(), [at('D3')])).cells);
  expect(rest).toContain('D2');
  expect(rest).not.toContain('D3');
});

test('a change needs both its years; taking a line in again takes in what it needs', () => {
  const { needs } = planned('values');
  const leftOut = needs.leaveOut(new Set(), [at('E5')]);
  expect([...leftOut]).toEqual([at('E5'), at('F5')]);
  expect([...needs.takeIn(leftOut, [at('F5')])]).toEqual([]);
  expect([...needs.takeIn(leftOut, [at('E5')])]).toEqual([at('F5')]);
});

describe('ranks of the published plan', () => {
  const { plan, needs } = planned('formulas', seedPlan());
  const ranks = plan.cells.filter(
    ({ why, row }) =>
      why.is === 'rank' && !plan.newColumns.some(({ firstRow }) => firstRow === row),
  );

  test('a figure and the rank that leaves its cell stay together', () => {
    const [rank] = ranks;
    if (!rank) throw new Error('the plan moves no rank');
    const left = needs.leaveOut(new Set(), [cellLine(rank)]);
    const gone = plan.cells.filter((cell) => left.has(cellLine(cell)));
    expect(gone).toContainEqual(
      expect.objectContaining({
        row: rank.row,
        before: expect.stringContaining(String(rank.after)),
      }),
    );
  });

  test('a new column goes where nothing but its heading is left of it', () => {
    const all = needs.leaveOut(new Set(), ranks.map(cellLine));
    const rest: Plan = planWithout(plan, all);
    expect(plan.newColumns).toHaveLength(2);
    expect(rest.newColumns).toEqual([]);
    expect(rest.cells.filter(({ why }) => why.is === 'rank')).toEqual([]);
    expect(rest.cells.length).toBeGreaterThan(50);
  });
});

test('[W6, W10] text becomes a number at once where the formula above it is written over, and with that alone', () => {
  const sums = ROWS.map((row, nth) =>
    nth === 1 ? [...row.slice(0, 3), 9.25, ...row.slice(4)] : row,
  );
  const formulas = { '1,3': '=D3+7.75' };
  const { plan, needs } = planned('values', workbookOf(sheetOf('S', sums, { formulas })));
  expect(addresses(plan.cells)).toEqual(expect.arrayContaining(['D2', 'D3']));
  expect(plan.cells.find(({ row, column }) => row === 2 && column === 3)?.isForm).toBe(true);
  const rest = addresses(planWithout(plan, needs.leaveOut(new Set(), [at('D2')])).cells);
  for (const gone of ['D2', 'D3']) expect(rest).not.toContain(gone);
  expect([...needs.takeIn(new Set([at('D2'), at('D3')]), [at('D3')])]).toEqual([]);
});
