import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import { openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { assign, cellsOf, collectPlanOf, readingOf, rowWith } from './agencyBench';
import { PAR } from './samples';
import { finish } from '../../src/core/base/task';

/** On an agency's sheet. */
const SELF = 7;
/** Of the appendix: the target of 2.1.1, and the new column of results. */
const RESULTS = 7;

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
  await assign(bench, ['Sở Tư pháp']);
  const sheet = cellsOf(bench, 'Sở Tư pháp');
  sheet.enter(rowWith(sheet, 'par:2.1.1'), SELF, '1');
});
afterEach(() => bench.close());

const formats = () =>
  bench.engine.sheets.find(({ name }) => name === PAR)?.conditionalFormats.all() ?? [];

async function apply(plan: Parameters<Bench['port']['apply']>[0]) {
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
}

test('marks follow the results that are written, and the new column takes none', async () => {
  await apply(finish(highlightTask(await readingOf(bench))));
  const before = describeWorkbook(bench.engine);
  await apply(await collectPlanOf(bench));
  expect(cellsOf(bench, PAR).text(4, RESULTS)).toMatch(/^Kết quả tự đánh giá/);
  const areas = formats().flatMap((format) => format.areas);
  expect(areas.filter(({ column }) => column === RESULTS)).toEqual([]);
  const formulas = formats().map(({ formula }) => formula);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !formula.includes('$H'))).toEqual([]);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test('where nothing is marked nothing is', async () => {
  await apply(await collectPlanOf(bench));
  expect(formats()).toEqual([]);
  expect(finish(clearHighlightTask(await readingOf(bench))).highlights.length).toBeGreaterThan(0);
});
