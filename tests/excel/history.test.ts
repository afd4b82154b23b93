import { check } from '../../src/app/check';
import { historyTask } from '../../src/app/history';
import { finish } from '../../src/core/base/task';
import type { Bench } from '../workbench/bench';
import { openBytes, openSeed } from '../workbench/bench';

const SHEET = 'Qua các năm PAR INDEX';

/** The plan of 2022 with the scores of the year before last right of it: those of 2021, half of them. */
async function withEarlierScores(): Promise<Bench> {
  const bench = await openSeed();
  bench.engine.batch('user', () => {
    const { cells } = sheetIn(bench, 'Phụ lục I');
    const column = 7;
    cells.enter(4, column, 'Điểm năm 2020');
    for (let row = 5; row < 250; row += 1) {
      // The plan prints text.
      const base = Number(String(cells.value(row, 3)).trim().replace(',', '.') || NaN);
      if (!Number.isNaN(base)) cells.enter(row, column, String(base / 2).replace('.', ','));
    }
  });
  return bench;
}

const sheetIn = ({ engine }: Bench, name = SHEET) => {
  const sheet = engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

async function make({ port }: Bench) {
  const reading = await check(port);
  if (!reading.ok) throw new Error(reading.problem.code);
  const applied = await port.apply(finish(historyTask(reading.value)));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}

const chartsOf = (bench: Bench) =>
  sheetIn(bench)
    .charts.all()
    .map(({ name, look }) => ({ name, title: look?.title, series: look?.series }));

test('[Y6] the sheet of all years has a chart of Excel’s own, is the same when made again, and is undone', async () => {
  const bench = await withEarlierScores();
  expect((await make(bench)).sheetsAdded).toEqual([SHEET]);
  const charts = chartsOf(bench);
  expect(charts).toEqual([
    expect.objectContaining({ title: 'PAR INDEX theo lĩnh vực qua các năm' }),
  ]);
  expect(charts[0]?.series?.map(({ name }) => name)).toEqual([
    ...['Năm 2020', 'Năm 2021', 'Mục tiêu 2022'],
  ]);
  expect((await bench.port.revert()).ok).toBe(true);
  expect(bench.engine.sheets.map(({ name }) => name)).not.toContain(SHEET);
  await make(bench);
  expect(await make(bench)).toMatchObject({ sheetsAdded: [], sheetsUpdated: [] });
  expect(chartsOf(bench)).toEqual(charts);
  expect(chartsOf(await openBytes(await bench.save()))).toEqual(charts);
});
