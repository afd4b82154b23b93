import { check } from '../../src/app/check';
import { reportTask } from '../../src/app/report';
import { reportStateTask } from '../../src/app/reportState';
import type { Applied } from '../../src/app/workbookPort';
import { finish } from '../../src/core/base/task';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
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
    { title: 'Điểm theo lĩnh vực', isHorizontal: true },
    { title: 'Mức tăng/giảm theo lĩnh vực', isHorizontal: true },
    { title: 'Điểm phấn đấu tăng theo cơ quan chủ trì', isHorizontal: true },
  ]);
  const names = [
    ...['1. Chỉ đạo, điều hành', '2. Thể chế', '3. Thủ tục hành chính', '4. Tổ chức bộ máy'],
    ...['5. Cán bộ, công chức', '6. Tài chính công', '7. Hiện đại hóa', '8. Tác động của CCHC'],
  ];
  // As the plan prints them; where its fields and their parts differ, what the parts come to.
  expect(drawn(bench, 0)).toEqual([
    expect.objectContaining({ name: 'Năm 2021', categories: names }),
    expect.objectContaining({ name: 'Mục tiêu 2022', categories: names }),
    { name: 'Tối đa', categories: names, values: [8.5, 10, 13.5, 11.5, 13.5, 12, 15, 16] },
  ]);
  // Steps of an axis are whole, whatever decimals the figures have.
  expect(charts[0]?.axisFormat).toBe('General');
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
  // Last year's score of 1.1 is another one, so that it heads the list, and somebody writes beside the list.
  bench.engine.batch('user', () => {
    sheetIn(bench, 'Phụ lục I').cells.enter(6, 3, '0,1');
    sheetIn(bench).cells.enter(12, 10, 'Giao Văn phòng đôn đốc');
    sheetIn(bench).cells.enter(11, 10, 'Ý kiến chỉ đạo');
  });
  const typed = JSON.stringify(describeWorkbook(bench.engine));
  expect((await report(bench)).sheetsUpdated).toEqual([REPORT]);
  expect(JSON.stringify(describeWorkbook(bench.engine))).toContain('Giao Văn phòng đôn đốc');
  expect([12, 13].map((row) => [words(bench, row, 0), words(bench, row, 10)])).toEqual([
    ['par:1.1', ''],
    ['par:7.3.2', 'Giao Văn phòng đôn đốc'],
  ]);
  const now = chartsOf(bench);
  expect(now.map(({ title }) => title)).toEqual(charts.map(({ title }) => title));
  // Of its field 1.4 points less than before.
  expect(drawn(bench, 0)[0]?.values[0]).toBeCloseTo(7.1);
  expect((await bench.port.revert()).ok).toBe(true);
  expect(JSON.stringify(describeWorkbook(bench.engine))).toBe(typed);
  expect(chartsOf(bench)).toEqual(charts);
  expect(first).not.toBe(typed);
});

test('[B2] its sentences have the decimal mark of the machine, as its tables have, and nobody typed them', async () => {
  const bench = await openSeed();
  bench.engine.locale = 'en-US';
  await report(bench);
  const { cells } = sheetIn(bench);
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const row = rows.find((one) => String(cells.value(one, 1)).startsWith('PAR INDEX năm 2021')) ?? 0;
  const english =
    'PAR INDEX năm 2021 đạt 91.14 điểm; mục tiêu năm 2022 là 93.157 điểm; tăng 2.017 điểm.';
  expect(cells.value(row, 1)).toBe(english);
  expect(await report(bench)).toMatchObject({ sheetsAdded: [], sheetsUpdated: [] });
  // Opened on a Vietnamese one and made anew, because the table changed.
  bench.engine.locale = 'vi-VN';
  bench.engine.batch('user', () => {
    cells.enter(row, 1, english.replace(/(\d)\.(\d)/g, '$1,$2'));
    sheetIn(bench, 'Phụ lục I').cells.enter(6, 3, '0,1');
  });
  await report(bench);
  const texts = Array.from({ length: 90 }, (_, at) => String(words(bench, at, 2)));
  expect(texts.filter((text) => text.includes('PAR INDEX năm 2021'))).toEqual([]);
  expect(String(words(bench, row, 1))).toMatch(/^PAR INDEX năm 2021 đạt \d+,\d+ điểm;/);
});

test('[B3] whether a report still says what the figures say is known, of its own day, and whatever somebody wrote beside it', async () => {
  const bench = await openSeed();
  const state = async () => {
    const reading = await check(bench.port);
    if (!reading.ok) throw new Error(reading.problem.code);
    return finish(reportStateTask(reading.value, '2022-11-30'));
  };
  expect(await state()).toBeNull();
  await report(bench);
  expect(await state()).toEqual({ day: TODAY, isCurrent: true });
  bench.engine.batch('user', () => {
    sheetIn(bench, 'Phụ lục I').cells.enter(6, 3, '0,1');
  });
  expect(await state()).toEqual({ day: TODAY, isCurrent: false });
  await report(bench);
  bench.engine.batch('user', () => {
    const { cells } = sheetIn(bench);
    cells.enter(13, 10, 'Giao Văn phòng đôn đốc');
    cells.enter(200, 2, 'Việc khác');
  });
  expect(await state()).toEqual({ day: TODAY, isCurrent: true });
  // A figure of the report's own that somebody typed over is not what the tables say.
  bench.engine.batch('user', () => {
    sheetIn(bench).cells.enter(13, 4, '0,3');
  });
  expect(await state()).toEqual({ day: TODAY, isCurrent: false });
});

test('[B4] a chart that somebody put on the report stays', async () => {
  const bench = await openSeed();
  await report(bench);
  const [own] = chartsOf(bench);
  if (own?.place === undefined) throw new Error('no chart');
  const { name: _, ...look } = own as Required<typeof own>;
  bench.engine.batch('user', () => {
    sheetIn(bench).charts.add({ ...look, name: 'Biểu đồ của tôi' });
    // Below everything: the sheet is made anew, with this where it belongs.
    sheetIn(bench).cells.enter(200, 2, 'ghi chú');
  });
  await report(bench);
  const names = () => chartsOf(bench).map(({ name }) => name);
  expect(names()).toContain('Biểu đồ của tôi');
  expect(names()).toHaveLength(4);
  await bench.port.revert();
  expect(names()).toContain('Biểu đồ của tôi');
  expect(names()).toHaveLength(4);
});

test('[B4] what somebody made of a chart by hand stays where it is drawn from the same cells', async () => {
  const bench = await openSeed();
  await report(bench);
  const titles = () => chartsOf(bench).map(({ title }) => title);
  const [first] = sheetIn(bench).charts.all();
  if (first === undefined) throw new Error('no chart');
  bench.engine.batch('user', () => {
    sheetIn(bench).charts.change(first.id, { title: 'Điểm các lĩnh vực, Sở Nội vụ' });
    // Another score of last year: another criterion heads the list, and the sheet is made anew.
    sheetIn(bench, 'Phụ lục I').cells.enter(6, 3, '0,1');
  });
  const byHand = titles();
  expect(byHand).toContain('Điểm các lĩnh vực, Sở Nội vụ');
  await report(bench);
  expect(words(bench, 12, 0)).toBe('par:1.1');
  expect(titles().sort()).toEqual([...byHand].sort());
  expect((await bench.port.revert()).ok).toBe(true);
  expect(titles().sort()).toEqual([...byHand].sort());
});

test('undoing the first report takes sheet and charts', async () => {
  const bench = await openSeed();
  const before = JSON.stringify(describeWorkbook(bench.engine));
  await report(bench);
  expect((await bench.port.revert()).ok).toBe(true);
  expect(JSON.stringify(describeWorkbook(bench.engine))).toBe(before);
});

test.each([
  ['comes back', false],
  ['is given back by the next pane, where this one was gone', true],
])(
  '[B4] what is typed onto the report while it is made anew %s, and its charts with it (W11)',
  async (_what, isGone) => {
    const bench = await openSeed();
    await report(bench);
    const charts = chartsOf(bench);
    bench.engine.batch('user', () => {
      sheetIn(bench, 'Phụ lục I').cells.enter(6, 3, '0,1');
    });
    const reading = await check(bench.port);
    if (!reading.ok) throw new Error(reading.problem.code);
    let first: number | null = null;
    let isTyped = false;
    bench.host.beforeAction = (batch, action) => {
      first ??= batch;
      // Two batches look at what stands there, the third writes.
      if (batch - first < 2) return null;
      if (batch - first === 2 && action === 0 && !isTyped) {
        isTyped = true;
        bench.engine.batch('user', () => sheetIn(bench).cells.enter(13, 2, 'gõ đúng lúc đó'));
      }
      if (!isGone) return null;
      return batch - first === 2 ? 'drop-after' : 'drop-before';
    };
    const applied = await bench.port.apply(finish(reportTask(reading.value, TODAY)));
    bench.host.beforeAction = null;
    if (isGone) {
      expect(words(bench, 13, 2)).not.toBe('gõ đúng lúc đó');
      expect(await createExcelWorkbook().recover()).toEqual({ ok: true, value: [REPORT] });
    } else expect(applied).toMatchObject({ ok: true, value: { kept: [REPORT] } });
    expect(words(bench, 13, 2)).toBe('gõ đúng lúc đó');
    expect(chartsOf(bench)).toEqual(charts);
  },
);
