import { check } from '../../src/app/check';
import { reportTask } from '../../src/app/report';
import type { Applied } from '../../src/app/workbookPort';
import { finish } from '../../src/core/base/task';
import type { Bench } from '../workbench/bench';
import { openBytes, openSeed } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';

const REPORT = 'Báo cáo';
const TODAY = '2022-10-01';

async function report({ port }: Bench): Promise<Applied> {
  const reading = await check(port);
  if (!reading.ok) throw new Error(reading.problem.code);
  const applied = await port.apply(finish(reportTask(reading.value, TODAY)));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}

const sheetIn = ({ engine }: Bench, name = REPORT) => {
  const sheet = engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const chartsOf = (bench: Bench) =>
  sheetIn(bench)
    .charts.all()
    .map(({ name, look }) => ({ name, ...look }));
const words = (bench: Bench, row: number, column: number) =>
  sheetIn(bench).cells.value(row, column);

/** What a chart of the report is drawn from, as it stands in the cells. */
const drawn = (bench: Bench, nth: number) =>
  (chartsOf(bench)[nth]?.series ?? []).map(({ name, values, categories }) => ({
    name,
    categories: Array.from({ length: categories?.rows ?? 0 }, (_, row) =>
      words(bench, (categories?.row ?? 0) + row, categories?.column ?? 0),
    ),
    values: Array.from({ length: values.rows }, (_, row) =>
      words(bench, values.row + row, values.column),
    ),
  }));

test('[B4] the report’s charts are Excel’s own, drawn from its figures, and survive saving', async () => {
  const bench = await openSeed();
  expect((await report(bench)).sheetsAdded).toEqual([REPORT]);
  const charts = chartsOf(bench);
  expect(charts.map(({ title, isHorizontal }) => ({ title, isHorizontal }))).toEqual([
    { title: 'Điểm theo lĩnh vực', isHorizontal: false },
    { title: 'Mức tăng/giảm theo lĩnh vực', isHorizontal: false },
    { title: 'Điểm phấn đấu tăng theo cơ quan chủ trì', isHorizontal: true },
  ]);
  const codes = ['1', '2', '3', '4', '5', '6', '7', '8'];
  // As the plan prints them; where its fields and their parts differ, what the parts come to.
  expect(drawn(bench, 0)).toEqual([
    expect.objectContaining({ name: 'Năm 2021', categories: codes }),
    expect.objectContaining({ name: 'Mục tiêu 2022', categories: codes }),
    { name: 'Tối đa', categories: codes, values: [8.5, 10, 13.5, 11.5, 13.5, 12, 15, 16] },
  ]);
  expect(drawn(bench, 2)[0]?.categories[0]).toBe('Sở Thông tin và Truyền thông');
  const again = await openBytes(await bench.save());
  expect(chartsOf(again)).toEqual(charts);
});

test('[B3] made again it follows the tables, and its charts follow it; undoing takes back both', async () => {
  const bench = await openSeed();
  await report(bench);
  const first = JSON.stringify(describeWorkbook(bench.engine));
  const charts = chartsOf(bench);
  expect(await report(bench)).toMatchObject({ sheetsAdded: [], sheetsUpdated: [] });
  // A target is raised, and somebody writes beside the list.
  bench.engine.batch('user', () => {
    sheetIn(bench).cells.enter(10, 10, 'Giao Văn phòng đôn đốc');
    sheetIn(bench).cells.enter(9, 10, 'Ý kiến chỉ đạo');
  });
  const typed = JSON.stringify(describeWorkbook(bench.engine));
  expect((await report(bench)).sheetsUpdated).toEqual([REPORT]);
  expect(JSON.stringify(describeWorkbook(bench.engine))).toContain('Giao Văn phòng đôn đốc');
  expect(chartsOf(bench)).toHaveLength(charts.length);
  expect((await bench.port.revert()).ok).toBe(true);
  expect(JSON.stringify(describeWorkbook(bench.engine))).toBe(typed);
  expect(chartsOf(bench)).toEqual(charts);
  expect(first).not.toBe(typed);
});

test('[B4] a chart that somebody put on the report stays', async () => {
  const bench = await openSeed();
  await report(bench);
  const [own] = chartsOf(bench);
  if (own?.place === undefined) throw new Error('no chart');
  const { name: _, ...look } = own as Required<typeof own>;
  bench.engine.batch('user', () => {
    sheetIn(bench).charts.add({ ...look, name: 'Biểu đồ của tôi' });
    sheetIn(bench).cells.enter(10, 10, 'ghi chú');
  });
  await report(bench);
  const names = () => chartsOf(bench).map(({ name }) => name);
  expect(names()).toContain('Biểu đồ của tôi');
  expect(names()).toHaveLength(4);
  await bench.port.revert();
  expect(names()).toContain('Biểu đồ của tôi');
  expect(names()).toHaveLength(4);
});

test('undoing the first report takes sheet and charts', async () => {
  const bench = await openSeed();
  const before = JSON.stringify(describeWorkbook(bench.engine));
  await report(bench);
  expect((await bench.port.revert()).ok).toBe(true);
  expect(JSON.stringify(describeWorkbook(bench.engine))).toBe(before);
});
