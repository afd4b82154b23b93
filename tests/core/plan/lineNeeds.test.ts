import { recalculateTask } from '../../../src/app/recalculate';
import { readingOf } from '../../../src/app/check';
import { previewTask, type Preview } from '../../../src/app/session/preview';
import { plainContent } from '../../../src/core/base/cellContent';
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
  const leftOut = needs.leaveOut(new Set(), [at('D2')]);
  const rest = addresses(planWithout(plan, leftOut).cells);
  // The change follows from that base.
  expect(addresses(plan.cells)).toEqual(
    expect.arrayContaining(['D2', 'D3', 'E2', 'F2', 'D5', 'F5']),
  );
  expect(rest).toEqual(expect.arrayContaining(['D3', 'E2', 'D5', 'E5', 'F5']));
  for (const gone of ['D2', 'F2']) expect(rest).not.toContain(gone);
});

/** Of live formulas, where the first field is printed within its maximum. */
function previewOf(first: Row[] = ROWS.slice(2, 3)): Preview {
  const head: Row[] = [HEADER, ['1', 'Lĩnh vực một', 4, 3.5, 3.5, 0, '']];
  const reading = readingOf(workbookOf(sheetOf('S', [...head, ...first, ...ROWS.slice(3)])));
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(previewTask(reading.value, recalculateTask(reading.value, 'formulas')));
}

test('[W2] where a figure stays text, the formula that wants it as a number is a figure, and what follows from that a formula', () => {
  const preview = previewOf();
  const written = ({ chosen, cells }: Preview) =>
    ['D3', 'D2', 'F2', 'E2'].map((address) => {
      const [shown, now] = [cells, chosen.cells].map((all) =>
        all.find((cell) => cellLine(cell) === at(address)),
      );
      expect(now === undefined || now === shown).toBe(true);
      return now && plainContent(now.after);
    });
  const [sums, change] = [['=SUM(D3:D4)', '=SUM(E3:E4)'], '=E2-D2'];
  expect(written(preview)).toEqual([1.5, sums[0], change, sums[1]]);
  const without = preview.choose([at('D3')], false);
  expect(written(without)).toEqual([undefined, 2.5, change, sums[1]]);
  // Left out as well, and taken in again: nobody asked for the number.
  const again = without.choose([at('D2')], false).choose([at('D2')], true);
  expect(written(again)).toEqual([undefined, 2.5, undefined, sums[1]]);
  expect(written(without.choose([at('D3')], true))).toEqual(written(preview));
});

test('[W3] a figure that changes and stays behind its rank takes along what was computed from it', () => {
  const preview = previewOf([
    ['1.1', 'Tiêu chí', 2, '1,5 (Xếp thứ 5/63)', 2, 0.5, ''],
    ['1.1.1', 'Tiêu chí', 1, 1, 1, 0, ''],
    ['1.1.2', 'Tiêu chí', 1, 0.25, 1, 0.75, ''],
  ]);
  expect(addresses(preview.chosen.cells)).toEqual(expect.arrayContaining(['D2', 'D3']));
  const rest = addresses(preview.choose([at('D3')], false).chosen.cells);
  expect(rest).not.toContain('D2');
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
