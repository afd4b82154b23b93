import { Session } from '../../src/app/session/session';
import { openSheets } from '../workbench/bench';
import { short } from './measure';
import { tableOf } from './tables';

const ROWS = 10_000;
const SHEET = 'Bảng';
/** Row and column of a leaf's target. */
const LEAF = { row: 3, column: 4 };
const EDITS = 7;

export interface EditCost {
  milliseconds: number[];
  /** Of an edit; the pane may ask for the selection beside one of them. */
  syncs: number;
}

/** From the event of an edit to true figures in what the pane shows, with the round trips it took. */
export async function editCost(rows = ROWS, edits = EDITS): Promise<EditCost> {
  const bench = await openSheets({ [SHEET]: tableOf(rows).values });
  const session = new Session(bench.port);
  await session.start();
  const cells = bench.engine.sheets[0]?.cells;
  const milliseconds: number[] = [];
  const syncs: number[] = [];
  for (let nth = 1; nth <= edits; nth += 1) {
    const value = nth / 100;
    const before = session.getState().reading;
    const shown = new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.getState().reading === before) return;
        stop();
        resolve();
      });
    });
    bench.host.traffic.reset();
    const started = performance.now();
    bench.engine.batch('user', () => cells?.setValue(LEAF.row, LEAF.column, value));
    await shown;
    milliseconds.push(performance.now() - started);
    syncs.push(bench.host.traffic.totals().syncs);
    const grid = session.getState().reading?.snapshot.sheets[0];
    if (grid?.values[LEAF.row]?.[LEAF.column] !== value) throw new Error('not what was typed');
  }
  await session.stop();
  bench.close();
  return { milliseconds: milliseconds.sort((a, b) => a - b), syncs: Math.min(...syncs) };
}

/** (6): an edit in a table of 10,000 rows. */
export async function editRow(): Promise<string[]> {
  const { milliseconds, syncs } = await editCost();
  const median = milliseconds[Math.floor(milliseconds.length / 2)] ?? Infinity;
  const [least = 0, most = 0] = [milliseconds[0], milliseconds.at(-1)];
  return [
    'an edit, from the event to true figures, 10,000 rows',
    `${syncs} syncs, ${short(median)} ms (${short(least)}–${short(most)}) with the stand-in`,
    'budget: 1 sync, 100 ms',
  ];
}
