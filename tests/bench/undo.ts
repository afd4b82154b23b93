import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { finish } from '../../src/core/base/task';
import { cellsOf } from '../excel/agencyBench';
import { type Bench, openSeed } from '../workbench/bench';

/** (8): what the workbook keeps, hidden, so that all agency sheets of the published plan can be undone. */
export async function undoRow(): Promise<string[]> {
  const bench = await openSeed();
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  const plan = finish(assignTask(reading.value));
  const before = hiddenSheets(bench);
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(applied.problem.code);
  const added = hiddenSheets(bench).filter((name) => !before.includes(name));
  if (added.length === 0) throw new Error('nothing is kept');
  const kept = added.reduce((sum, name) => sum + textOf(bench, name), 0);
  bench.close();
  return [
    `kept for undoing ${plan.sheets.length} agency sheets`,
    `${(kept / 1000).toFixed(1)} KB`,
    'goal: 10 KB',
  ];
}

function hiddenSheets({ engine }: Bench): string[] {
  return engine.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name);
}

/** @returns bytes of all that stands in the cells of a sheet */
function textOf(bench: Bench, name: string): number {
  const cells = cellsOf(bench, name);
  const { row = 0, column = 0, rows = 0, columns = 0 } = cells.used(true) ?? {};
  let bytes = 0;
  for (let down = row; down < row + rows; down += 1) {
    for (let right = column; right < column + columns; right += 1) {
      bytes += Buffer.byteLength(String(cells.value(down, right)));
    }
  }
  return bytes;
}
