import { AGENCY, REMARK, SCORE, TEXT_COLUMNS } from '../../src/core/collect/resultsColumns';
import { RESULTS_SHEET } from '../../src/core/collect/resultsSheet';
import { openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { assign, cellsOf, collectPlanOf, rowWith } from './agencyBench';

/** On an agency's sheet. */
const SELF = 7;
const DEADLINE = 12;
const AGENCIES = ['Sở Nội vụ', 'Sở Tư pháp'];

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
  await assign(bench, AGENCIES);
});
afterEach(() => bench.close());

const cells = (name: string) => cellsOf(bench, name);
const rowOf = (name: string, key: string) => rowWith(cells(name), key);
const type = (name: string, key: string, column: number, text: string) =>
  cells(name).enter(rowOf(name, key), column, text);
const shown = (key: string, column: number) =>
  cells(RESULTS_SHEET).value(rowOf(RESULTS_SHEET, key), column);

const planned = () => collectPlanOf(bench);

async function collectNow() {
  const applied = await bench.port.apply(await planned());
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}

const JUSTICE = 'par:2.1.1|sở tư pháp';

test('collected three times, nothing that anybody typed is lost, and each is undone whole', async () => {
  type('Sở Tư pháp', 'par:2.1.1', SELF, '1');
  type('Sở Tư pháp', 'par:2.1.1', SELF + 3, 'BC 45');
  type('Sở Tư pháp', 'par:2.1.1', DEADLINE, '15/12/2022');
  type('Sở Nội vụ', 'par:1.1', SELF, '1,5');
  await collectNow();
  expect(shown(JUSTICE, TEXT_COLUMNS.evidence)).toBe('BC 45');
  expect((await planned()).sheets).toEqual([]);

  const results = cells(RESULTS_SHEET);
  results.enter(rowOf(RESULTS_SHEET, JUSTICE), REMARK, 'đã thẩm tra');
  const below = (results.used(true)?.rows ?? 0) + 1;
  results.enter(below, 2, 'Ghi tay');
  results.enter(below, AGENCY, 'UBND tỉnh');
  results.enter(below + 1, REMARK, 'chỉ một ý kiến');
  type('Sở Nội vụ', 'par:1.5', SELF, '2');
  await collectNow();
  type('Sở Tư pháp', 'par:2.1.1', SELF, '0,9');
  await collectNow();
  expect(shown(JUSTICE, SCORE)).toBe(0.9);
  expect(shown(JUSTICE, TEXT_COLUMNS.evidence)).toBe('BC 45');
  expect(shown(JUSTICE, REMARK)).toBe('đã thẩm tra');
  expect(shown('added:ghi tay|ubnd tỉnh', 2)).toBe('Ghi tay');
  expect(shown('added:|', REMARK)).toBe('chỉ một ý kiến');
  expect(shown('par:1.5|sở nội vụ', SCORE)).toBe(2);

  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  // The sheet as it was first made, with what was typed there since: undoing leaves it.
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [RESULTS_SHEET] } });
  expect(shown(JUSTICE, REMARK)).toBe('đã thẩm tra');
});

test('a collection is undone whole', async () => {
  type('Sở Tư pháp', 'par:2.1.1', SELF, '1');
  const start = describeWorkbook(bench.engine);
  await collectNow();
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

test('what changed on the results between reading and writing is not written over', async () => {
  type('Sở Tư pháp', 'par:2.1.1', SELF, '1');
  await collectNow();
  type('Sở Tư pháp', 'par:2.1.1', SELF + 3, 'BC 46');
  const patching = await planned();
  cells(RESULTS_SHEET).enter(rowOf(RESULTS_SHEET, JUSTICE), TEXT_COLUMNS.evidence, 'sửa tay');
  expect(await bench.port.apply(patching)).toMatchObject({
    problem: { code: 'changed-under-us', details: { sheet: RESULTS_SHEET } },
  });
  type('Sở Nội vụ', 'par:1.5', SELF, '2');
  const rewriting = await planned();
  cells(RESULTS_SHEET).enter(rowOf(RESULTS_SHEET, JUSTICE), REMARK, 'ghi sau');
  expect(await bench.port.apply(rewriting)).toMatchObject({
    problem: { code: 'changed-under-us', details: { sheet: RESULTS_SHEET } },
  });
  expect(shown(JUSTICE, TEXT_COLUMNS.evidence)).toBe('sửa tay');
});

test('a sheet of results that has lost its headings stays, and a new one is made', async () => {
  type('Sở Tư pháp', 'par:2.1.1', SELF, '1');
  await collectNow();
  const results = cells(RESULTS_SHEET);
  const header = rowOf(RESULTS_SHEET, 'columns:');
  for (let column = 0; column <= REMARK; column += 1) results.setValue(header, column, '');
  type('Sở Nội vụ', 'par:1.5', SELF, '2');
  const applied = await collectNow();
  expect(applied.sheetsAdded).toEqual([`${RESULTS_SHEET} (2)`]);
  expect(shown(JUSTICE, SCORE)).toBe(1);
});

test('formulas that somebody puts beside reports go with their rows; of others the value is kept, and it is said', async () => {
  type('Sở Tư pháp', 'par:2.1.1', SELF, '0,8');
  await collectNow();
  const results = cells(RESULTS_SHEET);
  const row = rowOf(RESULTS_SHEET, JUSTICE);
  const header = rowOf(RESULTS_SHEET, 'columns:');
  results.enter(header, REMARK + 1, 'Còn thiếu');
  results.enter(row, REMARK + 1, `=E${row + 1}-F${row + 1}`);
  results.enter(header, REMARK + 2, 'Cộng');
  results.enter(row, REMARK + 2, `=SUM(F${row + 1}:F${row + 2})`);
  const missing = shown(JUSTICE, REMARK + 1);
  expect(missing).toBeCloseTo(0.2, 9);

  type('Sở Nội vụ', 'par:1.1', SELF, '1,5');
  const plan = await planned();
  const about = expect.stringMatching(/^2\.1\.1 .* · Sở Tư pháp$/) as string;
  expect(plan.sheets.flatMap(({ replaced }) => replaced)).toEqual([
    { about, before: `=SUM(F${row + 1}:F${row + 2})`, after: '0.8' },
  ]);
  await collectNow();
  const now = rowOf(RESULTS_SHEET, JUSTICE);
  expect(now).toBeGreaterThan(row);
  expect(cells(RESULTS_SHEET).formula(now, REMARK + 1)).toBe(`=E${now + 1}-F${now + 1}`);
  expect(shown(JUSTICE, REMARK + 1)).toBe(missing);
  expect(shown(JUSTICE, REMARK + 2)).toBe(0.8);
  expect((await planned()).sheets).toEqual([]);
});
