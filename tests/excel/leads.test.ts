import { check } from '../../src/app/check';
import { directoryTask } from '../../src/app/directory';
import { leadsTask, unansweredTask } from '../../src/app/leads';
import { editedDirectory } from '../../src/core/agencies/directoryEdits';
import { finish } from '../../src/core/base/task';
import { openSheets, type Bench } from '../workbench/bench';

let bench: Bench;
afterEach(() => bench.close());

const SHEET = 'Bảng chấm điểm';
const LEAD = 6;
const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2024',
  'Mục tiêu năm 2025',
  'Tăng/giảm',
];

async function open() {
  bench = await openSheets({
    [SHEET]: [
      [...HEADER, 'Cơ quan chủ trì'],
      ['1', 'Thể chế', 4, 3, 3.5, 0.5, ''],
      ['1.1', 'Văn bản', 2, 1.5, 1.75, 0.25, 'Các cơ quan, đơn vị được giao'],
      ['1.2', 'Kiểm tra', 2, 1.5, 1.75, 0.25, ''],
      ['2', 'Tài chính', 2, 1, 1, 0, 'Sở Tài chính'],
    ],
  });
  bench.engine.sheets[0]?.layout.merge({ row: 2, column: LEAD, rows: 2, columns: 1 });
}

async function read() {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

const value = (row: number, column: number) => bench.engine.sheets[0]?.cells.value(row, column);

test('[G16] a merged cell is given for all of its rows, read back, and taken back', async () => {
  await open();
  const reading = await read();
  const cells = finish(unansweredTask(reading));
  expect(cells.map(({ criteria }) => criteria.map(({ code }) => code))).toEqual([['1.1', '1.2']]);
  const given = await bench.port.apply(finish(leadsTask(reading, cells, 'Sở Tư pháp')));
  if (!given.ok) throw new Error(JSON.stringify(given.problem));
  expect(value(2, LEAD)).toBe('Sở Tư pháp; Các cơ quan, đơn vị được giao');
  const now = await read();
  expect(finish(unansweredTask(now))).toEqual([]);
  expect(now.assignments.find(({ agency }) => agency === 'Sở Tư pháp')?.lead).toEqual([
    ...['par:1.1', 'par:1.2'],
  ]);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(value(2, LEAD)).toBe('Các cơ quan, đơn vị được giao');
});

test('[S13, S14] the directory’s sheet holds what the pane wrote, what a hand changed there, and both', async () => {
  await open();
  const write = async (...edits: Parameters<typeof editedDirectory>[1]) => {
    const reading = await read();
    const { directory } = editedDirectory(reading.directory, edits);
    const applied = await bench.port.apply(finish(directoryTask(reading, directory)));
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  };
  await write({ is: 'replace', name: 'Sở Tài chính', by: 'Sở Ngân khố', day: '2025-05-01' });
  const sheet = bench.engine.sheets.find(({ name }) => name === 'Danh bạ cơ quan');
  const rowOf = (name: string) => {
    for (let row = 0; row < 200; row += 1) if (sheet?.cells.value(row, 2) === name) return row;
    throw new Error(name);
  };
  const at = rowOf('Sở Tài chính');
  expect([6, 7, 8].map((column) => sheet?.cells.value(at, column))).toEqual([
    ...['', '01/05/2025', 'Sở Ngân khố'],
  ]);
  sheet?.cells.enter(at, 7, '15/6/2025');
  sheet?.cells.enter(at, 6, 'từ lâu');
  await write({ is: 'add', name: 'Ban Mới' });
  expect(rowOf('Ban Mới')).toBeGreaterThan(0);
  const again = rowOf('Sở Tài chính');
  expect([6, 7, 8].map((column) => sheet?.cells.value(again, column))).toEqual([
    ...['từ lâu', '15/06/2025', 'Sở Ngân khố'],
  ]);
  const { directory } = await read();
  expect(directory.agencies.find(({ name }) => name === 'Sở Tài chính')).toMatchObject({
    ...{ until: '2025-06-15', unreadDays: { from: 'từ lâu' } },
  });
});
