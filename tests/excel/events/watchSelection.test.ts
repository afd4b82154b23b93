import type { SelectedCell } from '../../../src/app/workbookPort';
import { openSeed, type Bench } from '../../workbench/bench';

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

let bench: Bench;
let heard: SelectedCell[];
let stop: () => Promise<void>;

beforeEach(async () => {
  bench = await openSeed({ excelApi: '1.9' });
  heard = [];
  const watching = await bench.port.watchSelection((cell) => heard.push(cell));
  if (!watching.ok) throw new Error(JSON.stringify(watching.problem));
  stop = watching.value;
});

afterEach(async () => {
  await stop();
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
  await quiet();
  expect(heard).toHaveLength(1);
  select('Phụ lục II', 6, 3);
  await quiet();
  expect(heard.slice(1)).toEqual([{ sheet: 'Phụ lục II', row: 6, column: 3 }]);
});

test('of a run of arrow keys the end is told, once; after the end of watching nothing', async () => {
  await quiet();
  heard = [];
  for (const row of [20, 21, 22]) select('Phụ lục I', row, 4);
  await quiet();
  expect(heard).toEqual([{ sheet: 'Phụ lục I', row: 22, column: 4 }]);
  await stop();
  select('Phụ lục I', 30, 4);
  await quiet();
  expect(heard).toHaveLength(1);
});

test('a sheet that is turned to tells its cell, too', async () => {
  await quiet();
  heard = [];
  const other = bench.engine.sheets.find((one) => one.name === 'Phụ lục II');
  if (other) bench.engine.batch('user', () => bench.engine.activate(other));
  await quiet();
  expect(heard.map(({ sheet }) => sheet)).toEqual(['Phụ lục II']);
});

test('while a cell is being edited nothing is told, and the next selection is', async () => {
  await quiet();
  heard = [];
  bench.host.settings.isCellBeingEdited = true;
  select('Phụ lục I', 20, 4);
  await quiet();
  expect(heard).toEqual([]);
  bench.host.settings.isCellBeingEdited = false;
  select('Phụ lục I', 21, 4);
  await quiet();
  expect(heard).toEqual([{ sheet: 'Phụ lục I', row: 21, column: 4 }]);
});
