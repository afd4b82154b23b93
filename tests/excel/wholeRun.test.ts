import { ruled } from '../core/localities/ruled';
import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import type { Plan } from '../../src/core/plan/plan';
import { BATCH_BYTES } from '../../src/excel/requests/host';
import { openBytes, openSeed, openSheets, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { collectTask } from '../../src/app/collect';
import { formFilesTask } from '../../src/app/formFiles';
import { returnedTask } from '../../src/app/returned';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { toNumber } from '../../src/core/base/decimal';
import { finish } from '../../src/core/base/task';
import { collect } from '../../src/core/collect/collect';
import type { ReturnedFile } from '../../src/core/collect/returnedFiles';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { ALIKE, COMMUNES, directory, filled, names, plan } from '../communesPlan';
import { workbook } from '../core/assign/tables';

let bench: Bench;
afterEach(() => bench.close());

async function read(): Promise<Reading> {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

/** Applies a plan; what it cost. */
async function apply(plan: Plan) {
  bench.host.traffic.reset();
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return { applied: applied.value, ...bench.host.traffic.totals() };
}

test.each(['values', 'formulas'] as const)(
  'the plan’s workbook: recalculated as %s, highlighted, assigned, saved, opened again and reverted to what it was',
  async (mode) => {
    bench = await openSeed();
    const start = describeWorkbook(bench.engine);

    const recalculated = await apply(finish(recalculateTask(await read(), mode)));
    expect(recalculated.applied.cells.length).toBeGreaterThan(100);
    expect(recalculated.syncs).toBe(2);
    const highlighted = await apply(finish(highlightTask(await read())));
    expect(highlighted.applied.highlights).toBeGreaterThan(0);
    expect(highlighted.syncs).toBe(2);
    const assigned = await apply(finish(assignTask(await read())));
    expect(assigned.applied.sheetsAdded.length).toBeGreaterThan(10);
    // A look, and as few requests as hold it all; what is left of one is lost where the next step does not fit.
    expect(assigned.syncs).toBeLessThanOrEqual(2 + Math.ceil(assigned.requestBytes / BATCH_BYTES));

    const saved = await bench.save();
    bench.close();
    bench = await openBytes(saved);
    for (let writes = 0; writes < 3; writes += 1) {
      expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
    }
    expect(describeWorkbook(bench.engine)).toEqual(start);
  },
);

test('done a second time, nothing is left to write', async () => {
  bench = await openSeed();
  await apply(finish(recalculateTask(await read(), 'values')));
  await apply(finish(highlightTask(await read())));
  await apply(finish(assignTask(await read())));
  const done = describeWorkbook(bench.engine);
  expect(finish(recalculateTask(await read(), 'values')).cells).toEqual([]);
  await apply(finish(highlightTask(await read())));
  const again = await apply(finish(assignTask(await read())));
  expect(again.applied).toMatchObject({ cells: [], sheetsAdded: [], sheetsUpdated: [] });
  expect(describeWorkbook(bench.engine)).toEqual(done);
});

test('what was typed into an agency’s sheet stays when the sheets are made again', async () => {
  bench = await openSeed();
  const first = finish(assignTask(await read()));
  await apply(first);
  const model = first.sheets.map((write) => write.model).find(({ inputs }) => inputs.length > 0);
  const input = model?.inputs[0];
  const sheet = bench.engine.sheets.find(({ name }) => name === model?.name);
  if (!input || !sheet) throw new Error('no inputs');
  sheet.cells.enter(input.row, input.column, 'Đã hoàn thành');
  const again = await apply(finish(assignTask(await read())));
  expect(sheet.cells.value(input.row, input.column)).toBe('Đã hoàn thành');
  expect(again.applied.sheetsAdded).toEqual([]);
});

test('a plan for 168 communes and 15 departments: sheets, a file for each, what came back, and a ranking', async () => {
  bench = await openSheets({
    'Phụ lục I': plan(3, 1).values,
    'Danh bạ cơ quan': directory.values,
  });
  const { applied } = await apply(finish(assignTask(await read())));
  const made = applied.sheetsAdded.filter((name) => !/^(?:Mục lục|Phân công)/.test(name));
  expect(made).toEqual(expect.arrayContaining(['Sở Nội vụ', 'Thanh tra tỉnh', 'UBND cấp xã']));
  expect(made.filter((name) => /Số \d|Tân Lập/.test(name))).toEqual([]);

  const reading = await read();
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const ofCommunes = forms.filter(({ agency }) => names.includes(agency));
  expect(ofCommunes.map(({ agency }) => agency)).toEqual(names);
  expect(forms.map(({ agency }) => agency)).not.toContain('UBND cấp xã');
  const back: ReturnedFile[] = [];
  for (const [nth, { agency, file, sheets }] of ofCommunes.entries()) {
    const [model] = sheets;
    if (!model) throw new Error(file);
    const grid = filled(model, nth);
    const isAlike = ALIKE.some((each) => each === agency);
    // Of the two of one name the files themselves are written and read.
    const sent = isAlike
      ? await readInOneGo(finish(writeWorkbook([{ ...model, values: grid.values }])))
      : null;
    if (sent && !sent.ok) throw new Error(file);
    back.push({ file, snapshot: sent?.content.snapshot ?? workbook(grid) });
  }
  const rules = ruled(reading.tables, {
    'par:1.1': 'mean',
    'par:1.2': 'reached',
    'par:1.3': 'sum',
  });
  const found = finish(returnedTask(reading, back, { rules, partly: new Map() }));
  const collected = finish(collect(reading.tables, found.claimable));
  // 17 of 168 gave a half: (151 + 8.5) / 168, and 151 / 168; 159.5 is no score of 1, and asked about.
  expect(collected.accepted.map(({ ref, value }) => [ref, toNumber(value)])).toEqual([
    ['par:1.1', 0.9494],
    ['par:1.2', 0.8988],
  ]);
  expect(collected.doubtful.map(({ ref }) => ref)).toContain('par:1.3');
  const { accepted } = collected;
  await apply(finish(collectTask(reading, accepted, found.reports, null, found.localities)));

  const results = bench.engine.sheets.find(({ name }) => name === 'Kết quả UBND cấp xã 2026');
  const rows = Array.from({ length: results?.cells.used(true)?.rows ?? 0 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => results?.cells.value(row, column) ?? ''),
  ).filter(([key]) => String(key).startsWith('entry:locality'));
  expect(rows).toHaveLength(COMMUNES);
  // 151 gave all points, and share the first place; 17 the half of them, and the 152nd.
  const places = rows.map((cells) => cells.filter((cell) => typeof cell === 'number').at(-1));
  expect(places.filter((place) => place === 1)).toHaveLength(151);
  expect(places.filter((place) => place === 152)).toHaveLength(17);
  for (const name of ALIKE) expect(rows.filter((cells) => cells.includes(name))).toHaveLength(1);
});
