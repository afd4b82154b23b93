import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { Plan } from '../../src/core/plan/plan';
import { fileOf, openBytes, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, PAR, writePlan } from './samples';

const KEPT = /^_CCHC_(?:nhat_ky|sao_)/;
const REMADE = assignPlan(agencyModel(['par:2.1', 'par:2.2']), 'Sở Nội vụ');

/** A table for writePlan, with looks of its own in the column that takes others, and a sheet of an agency. */
async function start(): Promise<Bench> {
  const rows = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 7 }, (_each, column) => `${row}.${column}`),
  );
  for (const [row, text] of [
    [5, '8.5'],
    [6, '1.5'],
  ] as const) {
    const cells = rows[row];
    if (cells) cells[2] = text;
  }
  const bench = await openBytes(await fileOf({ [PAR]: rows }));
  const table = bench.engine.sheets.find(({ name }) => name === PAR);
  table?.formats.set({ row: 8, column: 7, rows: 1, columns: 1 }, { fill: '#FFFF00', bold: true });
  await bench.port.apply(assignPlan(agencyModel(['par:1.1', 'par:1.2'])));
  return bench;
}

const sheetsOf = ({ engine }: Bench): { name: string }[] =>
  (describeWorkbook(engine) as { name: string }[]).filter(({ name }) => !KEPT.test(name));

/** Writes, with everything lost from an action of the batch that writes on; then another pane reverts. */
async function cutAt(plan: Plan, cut: number) {
  const bench = await start();
  const before = sheetsOf(bench);
  const earlier = await bench.port.lastWrite();
  let first: number | null = null;
  let isOver = true;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    if (batch - first < 1 || (batch - first === 1 && action < cut)) return null;
    isOver = false;
    return 'drop-before';
  };
  await bench.port.apply(plan);
  bench.host.beforeAction = null;
  const now = sheetsOf(bench);
  const unnamed = now.filter(({ name }) => !before.some((each) => each.name === name));
  const port = createExcelWorkbook();
  const last = await port.lastWrite();
  const atOf = (one: typeof last) => (one.ok ? one.value?.at : undefined);
  // One of which only the note is lacking that it is done stands whole, and is undone like any other.
  if (atOf(last) !== atOf(earlier)) await port.revert();
  const after = sheetsOf(bench);
  const backups = bench.engine.sheets.filter(({ name }) => name.startsWith('_CCHC_sao_'));
  bench.close();
  return { isOver, before, after, unnamed: unnamed.map(({ name }) => name), backups };
}

test.each([
  ['a column that takes other looks', writePlan()],
  ['a sheet that is made again', REMADE],
])('%s: cut anywhere, a backup is used only once it is whole', async (_what, plan) => {
  for (let cut = 0; ; cut += 1) {
    const { isOver, before, after, unnamed, backups } = await cutAt(plan, cut);
    expect([cut, unnamed]).toEqual([cut, []]);
    if (isOver) break;
    expect([cut, after]).toEqual([cut, before]);
    expect(backups).toEqual([]);
  }
});
