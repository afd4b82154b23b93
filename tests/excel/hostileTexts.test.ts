import { REMARK, TEXT_COLUMNS } from '../../src/core/collect/resultsColumns';
import { RESULTS_SHEET } from '../../src/core/collect/resultsSheet';
import { check } from '../../src/app/check';
import { reportTask } from '../../src/app/report';
import { finish } from '../../src/core/base/task';
import { openSeed, type Bench } from '../workbench/bench';
import { assign, assignPlanOf, cellsOf, collectPlanOf, rowsOf, rowWith } from './agencyBench';

/** What Excel could take for a formula, a number, a day or a mark; each is a text that somebody typed with an apostrophe. */
const TEXTS = [
  "=cmd|' /C calc'!A0",
  '=1+1',
  ' =A1',
  '=',
  '+84 912 345 678',
  '-5 hồ sơ',
  '@nguoidung',
  "'=1+1",
  "''",
  '1/2',
  '00123',
  'TRUE',
  '#N/A',
  '=HYPERLINK("http://x";"y")',
  'a\r\nb',
  'gạch – ngang\t;"nháy"',
];
const AGENCIES = ['Sở Nội vụ', 'Sở Tư pháp'];
/** On an agency's sheet: evidence, measures and notes. */
const SELF = 7;
const COLUMNS = [SELF + 3, SELF + 6];

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
  await assign(bench, AGENCIES);
});
afterEach(() => bench.close());

const cells = (name: string) => cellsOf(bench, name);

/** As text, whatever it looks like. */
function type(name: string, key: string, column: number, text: string): void {
  const sheet = bench.engine.sheets.find((each) => each.name === name);
  sheet?.cells.setValue(rowWith(sheet.cells, key), column, text);
}

async function collectTwice(): Promise<void> {
  const plan = await collectPlanOf(bench);
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  const again = await collectPlanOf(bench);
  expect({ cells: again.cells, sheets: again.sheets.map(({ model }) => model.name) }).toEqual({
    cells: [],
    sheets: [],
  });
}

const TAKING = 'Sở Tư pháp';
/** Rows of criteria on its sheet, each with one of the texts. */
const places = () => {
  const sheet = cells(TAKING);
  const keys = rowsOf(sheet).map((row) => String(sheet.value(row, 0)));
  const criteria = keys.filter((key) => key.startsWith('par:'));
  return TEXTS.map((text, nth) => ({
    text,
    key: criteria[nth % criteria.length] ?? '',
    column: COLUMNS[Math.floor(nth / criteria.length) % COLUMNS.length] ?? SELF,
  }));
};

test('[W6] texts that look like formulas are texts on the results, and a second collecting changes nothing', async () => {
  for (const { key, column, text } of places()) type(TAKING, key, column, text);
  await collectTwice();
  const results = cells(RESULTS_SHEET);
  const shown = rowsOf(results).flatMap((row) =>
    Object.values(TEXT_COLUMNS).map((column) => plain(results.value(row, column))),
  );
  expect(TEXTS.filter((text) => !shown.some((one) => one.includes(plain(text))))).toEqual([]);
  // And where the sheet is made anew with remarks like them, and with one beside a row.
  type('Sở Nội vụ', 'par:1.5', SELF, '2');
  for (const { key, text } of places()) {
    const own = `${key}|sở tư pháp`;
    if (rowsOf(results).some((row) => results.value(row, 0) === own)) {
      type(RESULTS_SHEET, own, REMARK, text);
      type(RESULTS_SHEET, own, REMARK + 1, text);
    }
  }
  await collectTwice();
});

test('[W6] on an agency’s sheet and on the report they are as they were when these are made again', async () => {
  for (const { key, column, text } of places()) {
    type(TAKING, key, column, text);
    type(TAKING, key, 20, text);
  }
  const made = await bench.port.apply(await assignPlanOf(bench, AGENCIES));
  expect(made).toMatchObject({ ok: true });
  expect((await assignPlanOf(bench, AGENCIES)).sheets.map(({ model }) => model.name)).toEqual([]);
  const report = async () => {
    const reading = await check(bench.port);
    if (!reading.ok) throw new Error(reading.problem.code);
    return finish(reportTask(reading.value, '2022-10-01'));
  };
  expect(await bench.port.apply(await report())).toMatchObject({ ok: true });
  TEXTS.forEach((text, nth) => cells('Báo cáo').setValue(100 + nth, 2, text));
  expect(await bench.port.apply(await report())).toMatchObject({ ok: true });
  expect((await report()).sheets.map(({ model }) => model.name)).toEqual([]);
});

function plain(text: unknown): string {
  return String(text).replace(/\s/g, '');
}
