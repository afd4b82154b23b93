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
  /** Of the reading after an edit that took the most. */
  syncs: number;
}

/** From the event of an edit to true figures in what the pane shows, with the round trips it took. */
export async function editCost(rows = ROWS, edits = EDITS): Promise<EditCost> {
  const bench = await openSheets({ [SHEET]: tableOf(rows).values });
  const syncs: number[] = [];
  const { refresh } = bench.port;
  bench.port.refresh = async (...asked) => {
    const before = bench.host.traffic.totals().syncs;
    const fresh = await refresh(...asked);
    syncs.push(bench.host.traffic.totals().syncs - before);
    return fresh;
  };
  const session = new Session(bench.port);
  await session.start();
  await settled(() => bench.host.traffic.totals().syncs);
  const cells = bench.engine.sheets[0]?.cells;
  const milliseconds: number[] = [];
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
    const started = performance.now();
    bench.engine.batch('user', () => cells?.setValue(LEAF.row, LEAF.column, value));
    await shown;
    milliseconds.push(performance.now() - started);
    const grid = session.getState().reading?.snapshot.sheets[0];
    if (grid?.values[LEAF.row]?.[LEAF.column] !== value) throw new Error('not what was typed');
  }
  await session.stop();
  bench.close();
  return { milliseconds: milliseconds.sort((a, b) => a - b), syncs: Math.max(...syncs) };
}

/** What the pane asks for as it opens, such as the cell that is selected, is no part of an edit. */
async function settled(syncs: () => number): Promise<void> {
  for (let before = -1; before !== syncs();) {
    before = syncs();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
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
