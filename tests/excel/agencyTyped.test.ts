import { canonicalNames } from '../../src/core/agencies/namesByKey';
import type { InputColumn } from '../../src/core/assign/assignOptions';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { reportsOf } from '../../src/core/collect/reports';
import { readReturned } from '../../src/core/collect/returned';
import { finish } from '../../src/core/base/task';
import { openSeed, type Bench } from '../workbench/bench';
import {
  assign as assignSheets,
  cellsOf,
  readingOf,
  rowWith,
  assignPlanOf,
  rowsOf,
} from './agencyBench';

const AGENCY = 'Sở Nội vụ';
const SELF = 7;
const NOTE = 13;
const BESIDE = 15;

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
  await assign();
});
afterEach(() => bench.close());

const assign = (inputs?: InputColumn[]) => assignSheets(bench, [AGENCY], inputs);
const cells = () => cellsOf(bench, AGENCY);
const rowOf = (key: string) => rowWith(cells(), key);
const rows = () => rowsOf(cells());
const texts = () =>
  rows().flatMap((row) =>
    Array.from({ length: BESIDE + 1 }, (_, column) => String(cells().value(row, column))),
  );

/** Where nobody is meant to type: over a parent's sum, in the sum's row, right of the columns, below everything. */
function typeEverywhere(): string[] {
  cells().enter(rowOf('par:1.3'), SELF, '1,37');
  cells().enter(rowOf('total:lead'), NOTE, 'ghi ở dòng cộng');
  cells().enter(rowOf('par:1.1'), BESIDE, 'ghi bên phải');
  cells().enter((cells().used(true)?.rows ?? 0) + 1, 1, 'Ý kiến cuối phiếu');
  return ['1.37', 'ghi ở dòng cộng', 'ghi bên phải', 'Ý kiến cuối phiếu'];
}

test('sheets made again, with other columns and back, keep what was typed anywhere', async () => {
  const typed = typeEverywhere();
  await assign();
  expect(texts()).toEqual(expect.arrayContaining(typed));
  await assign(['score', 'note']);
  expect(texts()).toEqual(expect.arrayContaining(typed));
  await assign();
  for (const text of typed) expect(texts().filter((one) => one === text)).toEqual([text]);
});

test('what was typed anywhere is collected', async () => {
  typeEverywhere();
  const { snapshot, tables, directory } = await readingOf(bench);
  const { sheets } = finish(readReturned([{ file: null, snapshot }], tables));
  const criteria = finish(criteriaByRef(tables));
  const reports = finish(reportsOf(sheets, criteria, canonicalNames(directory)));
  expect(
    reports.map(({ key, label, score, texts: { note } }) => [key, label, score, note]),
  ).toEqual(
    expect.arrayContaining([
      ['par:1.3', expect.stringMatching(/^1\.3 /), 1.37, ''],
      ['total:lead', expect.stringMatching(/^Cộng/), '', 'ghi ở dòng cộng'],
      ['par:1.1', expect.stringMatching(/^1\.1 /), '', 'ghi bên phải'],
      ['added:ý kiến cuối phiếu', 'Ý kiến cuối phiếu', '', ''],
    ]),
  );
  expect(reports).toHaveLength(4);
});

test('a row that somebody put in above the headings is kept, whatever column it is in', async () => {
  const header = rowOf('columns:');
  cells().enter(header - 1, 4, 'lưu ý chung');
  await assign(['score', 'note']);
  expect(texts()).toContain('lưu ý chung');
  await assign();
  expect(texts().filter((text) => text === 'lưu ý chung')).toHaveLength(1);
});

test('a sheet on which somebody typed since it was read is not made anew over it', async () => {
  const plan = await assignPlanOf(bench, [AGENCY], ['score', 'note']);
  cells().enter(rowOf('par:1.1'), NOTE, 'ghi sau khi đọc');
  expect(await bench.port.apply(plan)).toMatchObject({
    problem: { code: 'changed-under-us', details: { sheet: AGENCY } },
  });
  expect(texts()).toContain('ghi sau khi đọc');
});
