import { assignTask } from '../../src/app/assign';
import { defaultAssignOptions, type InputColumn } from '../../src/core/assign/assignOptions';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import { readReturned } from '../../src/core/collect/returned';
import { finish } from '../../src/core/base/task';
import { openSeed, type Bench } from '../workbench/bench';
import { assign as assignSheets, cellsOf, readingOf, rowWith } from './agencyBench';

const AGENCY = 'Sở Tư pháp';
const KEY = 'par:2.1.1';
const SELF = 7;
const EVIDENCE = 10;
const NOTE = 13;

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
  await assign();
});
afterEach(() => bench.close());

const assign = (inputs?: InputColumn[]) => assignSheets(bench, [AGENCY], inputs);
const cells = () => cellsOf(bench, AGENCY);
const rowOf = (key: string) => rowWith(cells(), key);

/** As where somebody deletes a column: what stands right of it moves to the left, in the rows of these keys. */
function deleteColumn(column: number, ...keys: string[]): void {
  for (const row of keys.map(rowOf)) {
    for (let at = column; at < 14; at += 1) cells().setValue(row, at, cells().value(row, at + 1));
  }
}

const rowsRead = async () => {
  const { snapshot, tables } = await readingOf(bench);
  const [sheet] = finish(readReturned([{ file: null, snapshot }], tables)).sheets;
  return sheet?.rows.find(({ key }) => key === KEY);
};

test('columns that were deleted are put back, and what was typed stays in its own', async () => {
  cells().enter(rowOf(KEY), SELF, '0,75');
  cells().enter(rowOf(KEY), EVIDENCE, 'BC 45');
  cells().enter(rowOf(KEY), NOTE, 'ghi chú này');
  deleteColumn(NOTE - 1, 'columns:', KEY);
  await assign();
  const row = rowOf(KEY);
  const shown = [SELF, EVIDENCE, EVIDENCE + 1, NOTE - 1, NOTE].map((at) => cells().value(row, at));
  expect(shown).toEqual([0.75, 'BC 45', '', '', 'ghi chú này']);
});

test('a heading in other words is still known, and evidence that begins like one is none', async () => {
  cells().setValue(rowOf('columns:'), EVIDENCE, 'Tài liệu kiểm chứng (số, ngày)');
  cells().enter(rowOf(KEY), SELF, '1');
  cells().enter(rowOf(KEY), EVIDENCE, 'Tự đánh giá theo BC 45');
  const found = await rowsRead();
  expect(found?.score.text).toBe('1.00');
  expect(found?.texts.evidence).toBe('Tự đánh giá theo BC 45');
  await assign(['score', 'evidence']);
  expect(cells().value(rowOf(KEY), SELF + 2)).toBe('Tự đánh giá theo BC 45');
});

test('signatures stay in their blocks when other columns move them', async () => {
  const choices = { ...DEFAULT_CHOICES, form: 'signed' } as const;
  const options = { ...defaultAssignOptions, agencies: [AGENCY], choices };
  const signed = finish(assignTask(await readingOf(bench), options));
  expect(await bench.port.apply(signed)).toMatchObject({ ok: true });
  const name = rowOf('sign:6');
  cells().enter(name, SELF + 2, 'Nguyễn Văn A');
  // The choice is kept in the workbook.
  await assign(['note']);
  const row = rowOf('sign:6');
  const shown = Array.from({ length: 14 }, (_, column) => cells().value(row, column));
  expect(shown).toContain('Nguyễn Văn A');
});

test('a cell whose format somebody changed is written in its own again', async () => {
  cells().enter(rowOf(KEY), SELF + 3, 'x');
  await assign();
  const sheet = bench.engine.sheets.find(({ name }) => name === AGENCY);
  const title = rowOf(KEY);
  sheet?.formats.set(
    { row: title, column: 2, rows: 1, columns: 1 },
    { numberFormat: 'dd/mm/yyyy' },
  );
  cells().setValue(title, 2, 'tên khác');
  await assign();
  expect(String(cells().value(rowOf(KEY), 2))).toMatch(/^Thực hiện/);
  expect(sheet?.formats.get(title, 2).numberFormat).toBe('General');
});
