import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { problemMessage } from '../../src/strings/problemMessage';
import { vi } from '../../src/strings/vi';
import { cellOf, openSheets, type Bench } from '../workbench/bench';
import { agencyModel, assignPlan, change, PAR } from './samples';

let bench: Bench;
beforeEach(async () => {
  const rows = Array.from({ length: 12 }, (_, row) => [`${row}.0`, `${row}.1`, `${row}.2`]);
  bench = await openSheets({ [PAR]: rows });
});
afterEach(() => bench.close());

const PLAN: Plan = {
  ...emptyPlan('recalculate'),
  cells: [change(5, 2, '5.2', 5.25), change(6, 2, '6.2', 6.25), change(7, 2, '7.2', 7.25)],
};
const held = () => [5, 6, 7].map((row) => cellOf(bench.engine, PAR, row, 2));
const filter = (by: string, row: number, sheet = PAR) => {
  bench.host.settings.filters = { [sheet]: by };
  const found = bench.engine.sheets.find(({ name }) => name === sheet);
  found?.layout.setRowHidden(row, true);
};

test('nothing is written to rows that a filter hides, and the filter is named (W13)', async () => {
  filter('A1:C12', 6);
  const applied = await bench.port.apply(PLAN);
  const details = { sheet: PAR, filter: 'A1:C12' };
  expect(applied).toMatchObject({ problem: { code: 'rows-filtered', details } });
  if (!applied.ok) expect(problemMessage(applied.problem, vi)).toContain('đang lọc (A1:C12)');
  expect(held()).toEqual(['5.2', '6.2', '7.2']);
  // Elsewhere on the sheet it is no matter.
  bench.engine.sheets[0]?.layout.setRowHidden(6, false);
  bench.engine.sheets[0]?.layout.setRowHidden(9, true);
  expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true });
  expect(held()).toEqual([5.25, 6.25, 7.25]);
});

test('rows that somebody hid by hand are written like others', async () => {
  bench.engine.sheets[0]?.layout.setRowHidden(6, true);
  expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true });
  expect(held()).toEqual([5.25, 6.25, 7.25]);
});

test('nothing is undone in them, until the filter is cleared', async () => {
  expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true });
  filter('A1:C12', 6);
  expect(await bench.port.revert()).toMatchObject({ problem: { code: 'rows-filtered' } });
  expect(held()).toEqual([5.25, 6.25, 7.25]);
  bench.host.settings.filters = {};
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { cells: 3 } });
  expect(held()).toEqual(['5.2', '6.2', '7.2']);
});

test('a sheet of the add-in that somebody filters is not made again', async () => {
  const first = agencyModel(['par:1.1', 'par:1.2']);
  expect(await bench.port.apply(assignPlan(first))).toMatchObject({ ok: true });
  filter('A1:D4', 2, first.name);
  const again = assignPlan(agencyModel(['par:2.1', 'par:2.2']), first.name);
  expect(await bench.port.apply(again)).toMatchObject({ problem: { code: 'rows-filtered' } });
  expect(cellOf(bench.engine, first.name, 1, 0)).toBe('par:1.1');
});

test('nor is it given back what it held, until the filter is cleared (W13)', async () => {
  const first = agencyModel(['par:1.1', 'par:1.2']);
  expect(await bench.port.apply(assignPlan(first))).toMatchObject({ ok: true });
  const again = assignPlan(agencyModel(['par:2.1', 'par:2.2']), first.name);
  expect(await bench.port.apply(again)).toMatchObject({ ok: true });
  filter('A1:D4', 2, first.name);
  const details = { sheet: first.name, filter: 'A1:D4' };
  expect(await bench.port.revert()).toMatchObject({ problem: { code: 'rows-filtered', details } });
  expect(cellOf(bench.engine, first.name, 1, 0)).toBe('par:2.1');
  bench.host.settings.filters = {};
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(cellOf(bench.engine, first.name, 1, 0)).toBe('par:1.1');
});

test('an undo that Excel does not hold to is not said to be done (W13)', async () => {
  expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true });
  // Rows hidden only for the undo's own batch: what it gives back goes astray.
  let first: number | null = null;
  bench.host.beforeAction = (batch) => {
    first ??= batch;
    if (batch - first === 3) filter('A1:C12', 6);
    return null;
  };
  expect(await bench.port.revert()).toMatchObject({
    problem: { code: 'not-as-written', details: { sheet: PAR, cell: 'C7' } },
  });
  bench.host.beforeAction = null;
  expect(await bench.port.lastWrite()).toMatchObject({ value: { isUnfinished: true } });
});
