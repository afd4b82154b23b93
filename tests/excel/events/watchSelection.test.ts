import type { SelectedCell } from '../../../src/app/workbookPort';
import { until } from '../../app/openSession';
import { openSeed, type Bench } from '../../workbench/bench';

let bench: Bench;
let heard: SelectedCell[];
let stops: (() => Promise<void>)[];

/** @returns what is told from now on, once the first cell is */
async function watch(): Promise<SelectedCell[]> {
  const cells: SelectedCell[] = [];
  const watching = await bench.port.watchSelection((cell) => cells.push(cell));
  if (!watching.ok) throw new Error(JSON.stringify(watching.problem));
  stops.push(watching.value);
  await until(() => cells.length > 0);
  return cells;
}

beforeEach(async () => {
  bench = await openSeed({ excelApi: '1.9' });
  stops = [];
  heard = await watch();
});

afterEach(async () => {
  for (const stop of stops) await stop();
  bench.close();
});

const select = (name: string, row: number, column: number) => {
  const sheet = bench.engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet "${name}"`);
  bench.engine.batch('user', () => {
    bench.engine.activate(sheet);
    bench.engine.select(sheet, { row, column, rows: 3, columns: 2 });
  });
};

test('the active cell is told at the beginning, and when another one is selected', async () => {
  expect(heard).toHaveLength(1);
  select('Phụ lục II', 6, 3);
  await until(() => heard.length > 1);
  expect(heard.slice(1)).toEqual([{ sheet: 'Phụ lục II', row: 6, column: 3 }]);
});

test('of a run of arrow keys the end is told, once; after the end of watching nothing', async () => {
  for (const row of [20, 21, 22]) select('Phụ lục I', row, 4);
  await until(() => heard.length > 1);
  select('Phụ lục I', 25, 4);
  await until(() => heard.at(-1)?.row === 25);
  expect(heard.slice(1)).toEqual([
    { sheet: 'Phụ lục I', row: 22, column: 4 },
    { sheet: 'Phụ lục I', row: 25, column: 4 },
  ]);
  await stops[0]?.();
  // Another one still hears.
  const others = await watch();
  select('Phụ lục I', 30, 4);
  await until(() => others.at(-1)?.row === 30);
  expect(heard).toHaveLength(3);
});

test('a sheet that is turned to tells its cell, too', async () => {
  const other = bench.engine.sheets.find((one) => one.name === 'Phụ lục II');
  if (other) bench.engine.batch('user', () => bench.engine.activate(other));
  await until(() => heard.length > 1);
  expect(heard.slice(1).map(({ sheet }) => sheet)).toEqual(['Phụ lục II']);
});

test('while a cell is being edited nothing is told, and the next selection is', async () => {
  bench.host.settings.isCellBeingEdited = true;
  const answers = jest.spyOn(bench.host, 'processBatch');
  select('Phụ lục I', 20, 4);
  await until(() => answers.mock.calls.length > 0);
  bench.host.settings.isCellBeingEdited = false;
  select('Phụ lục I', 21, 4);
  await until(() => heard.length > 1);
  expect(heard.slice(1)).toEqual([{ sheet: 'Phụ lục I', row: 21, column: 4 }]);
});
