import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import type { CellContent } from '../../src/core/base/cellContent';
import { JOURNAL_SHEET } from '../../src/excel/journal/sheetNames';
import { openSheets, type Bench } from '../workbench/bench';
import { cellsOf } from './agencyBench';

const SHEET = 'Bảng';
const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'];
const ROWS = [
  HEADER,
  ...['Một', 'Hai', 'Ba', 'Bốn'].map((name, at) => [`${at + 1}`, name, 2, 1, 2]),
];

let bench: Bench;
afterEach(() => bench.close());

function plan(kind: Plan['kind'], ...changes: [number, CellContent, CellContent][]): Plan {
  return {
    ...emptyPlan(kind),
    cells: changes.map(([row, before, after]) => ({
      ...{ sheet: SHEET, row, column: 4, before, after },
      why: { is: 'target' },
    })),
  };
}

/** What a person's copy of the workbook holds: the journal's rows below the mark, the newest first; and the targets. */
interface Copy {
  journal: unknown[][];
  targets: unknown[];
  sheets: string[];
}

function copyOf({ engine }: Bench): Copy {
  const journal = engine.sheets.find(({ name }) => name === JOURNAL_SHEET)?.cells;
  const rows = journal?.used(true)?.rows ?? 0;
  return {
    journal: Array.from({ length: Math.max(0, rows - 1) }, (_, at) =>
      Array.from({ length: 12 }, (_each, column) => journal?.value(at + 1, column) ?? ''),
    ),
    targets: [1, 2, 3, 4].map((row) => cellsOf({ engine } as Bench, SHEET).value(row, 4)),
    sheets: engine.sheets.map(({ name }) => name),
  };
}

/**
 * Two people work on copies of one workbook in which something was written already; then Excel merges them: rows that the
 * other put in come on top, and of a cell that both wrote the other's value stays.
 */
async function merged(mine: readonly Plan[], theirs: readonly Plan[]): Promise<void> {
  const begin = async () => {
    bench = await openSheets({ [SHEET]: ROWS });
    await write(plan('fix', [4, 2, 1]));
    return copyOf(bench);
  };
  await begin();
  for (const one of theirs) await write(one);
  const other = copyOf(bench);
  bench.close();
  const base = await begin();
  // Ids are drawn anew: the record that both had is this copy's.
  const idOf = ({ journal }: Copy) => String(journal.at(-1)?.[2]);
  const added = other.journal
    .slice(0, other.journal.length - base.journal.length)
    .map((row) => row.map((cell) => String(cell).split(idOf(other)).join(idOf(base))));
  for (const one of mine) await write(one);
  const journal = cellsOf(bench, JOURNAL_SHEET);
  bench.engine.batch('coauthor', () => {
    journal.insertRows(1, added.length);
    added.forEach((row, at) =>
      row.forEach((cell, column) => journal.setValue(1 + at, column, cell)),
    );
    other.targets.forEach((target, at) => {
      if (target !== ROWS[at + 1]?.[4] && at < 3)
        cellsOf(bench, SHEET).setValue(at + 1, 4, target as number);
    });
  });
}

async function write(one: Plan): Promise<void> {
  expect(await bench.port.apply(one)).toMatchObject({ ok: true });
}

async function log() {
  const found = await bench.port.writes();
  if (!found.ok) throw new Error(found.problem.code);
  return found.value.map(({ kind, beside = [] }) => [kind, ...beside.map((one) => one.kind)]);
}

async function said() {
  const last = await bench.port.lastWrite();
  if (!last.ok) throw new Error(last.problem.code);
  return last.value?.beside?.map(({ kind }) => kind);
}

test('[W18] two writes on copies that are merged are both kept, and both said, until a write knows of both', async () => {
  await merged([plan('targets', [1, 2, 1.5], [2, 2, 1.5])], [plan('collect', [2, 2, 0.5])]);
  expect(await said()).toEqual(['targets', 'collect']);
  expect(await log()).toEqual([['collect', 'targets'], ['targets', 'collect'], ['fix']]);
  await write(plan('fix', [3, 2, 1.75]));
  expect(await said()).toBeUndefined();
  expect(await log()).toEqual([['fix'], ['collect', 'targets'], ['targets', 'collect'], ['fix']]);
});

test('[W18] both can be undone: what the other wrote over is kept and named', async () => {
  await merged([plan('targets', [1, 2, 1.5], [2, 2, 1.5])], [plan('collect', [2, 2, 0.5])]);
  expect(await bench.port.revert()).toMatchObject({
    ok: true,
    value: { kind: 'collect', kept: [] },
  });
  expect(await said()).toBeUndefined();
  const undone = await bench.port.revert();
  expect(undone).toMatchObject({ ok: true, value: { kind: 'targets', cells: 1 } });
  expect([1, 2].map((row) => cellsOf(bench, SHEET).value(row, 4))).toEqual([2, 2]);
});

test('[W18] several writes of one of them: those that were made on the same are said', async () => {
  await merged(
    [plan('targets', [1, 2, 1.5])],
    [plan('collect', [2, 2, 0.5]), plan('recalculate', [3, 2, 1])],
  );
  expect(await said()).toEqual(['targets', 'collect']);
});

test('[W18] of writes one after the other, undone ones among them, nothing is said', async () => {
  bench = await openSheets({ [SHEET]: ROWS });
  await write(plan('targets', [1, 2, 1.5]));
  await write(plan('fix', [2, 2, 1.5]));
  await write(plan('collect', [3, 2, 1.5]));
  const all = await bench.port.writes();
  if (!all.ok) throw new Error(all.problem.code);
  expect(await bench.port.revert({ id: all.value[1]?.id ?? '' })).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  await write(plan('recalculate', [4, 2, 1]));
  expect(await said()).toBeUndefined();
  expect(await log()).toEqual([['recalculate'], ['targets']]);
});
