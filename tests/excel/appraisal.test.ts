import { appraisalPlanTask, appraisalTask, appraisedTables } from '../../src/app/appraisal';
import { offeredColumns } from '../../src/core/appraisal/appraisedKinds';
import { finish } from '../../src/core/base/task';
import type { Plan } from '../../src/core/plan/plan';
import { councilOf, REAL_MAXIMA } from '../core/appraisal/councilOf';
import { placed, readSeed } from '../core/nextYear/plans';
import { read, sheet, workbook } from '../core/assign/tables';
import { openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { cellsOf, readingOf, rowWith } from './agencyBench';

const PLAN = 'Phụ lục I';
const SHEET = 'Điểm bị trừ 2022';
/** Of the published table: its row of headings, and the first columns right of it. */
const [HEADER, APPRAISED, FINAL] = [4, 7, 8];
/** Of the sheet of lost points. */
const [CAUSE, REMEDY] = [10, 13];

const [published] = readSeed('phu-luc-205-kh-ubnd-2022.xlsx').tables;
if (!published) throw new Error('no table');
const rows = councilOf(published, 2022);
const council = read(workbook(sheet('Kết quả Bộ', rows)));
const from = placed(council, council.tables[0]);

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

function addColumns(): void {
  const cells = cellsOf(bench, PLAN);
  cells.enter(HEADER, APPRAISED, 'Điểm thẩm định năm 2022');
  cells.enter(HEADER, FINAL, 'Điểm đạt được năm 2022');
}

async function planned(withScores = true): Promise<Plan> {
  const reading = await readingOf(bench);
  const to = placed(reading, appraisedTables(reading)[0]);
  const one = { to, from, name: 'Kết quả Bộ', columns: offeredColumns(from, to) };
  const choices = withScores ? [{ ...one, matches: new Map(), taken: new Set<string>() }] : [];
  return finish(appraisalPlanTask(reading, finish(appraisalTask(choices))));
}

async function write(withScores = true) {
  const applied = await bench.port.apply(await planned(withScores));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}

const lostRow = (code: string) => rowWith(cellsOf(bench, SHEET), `entry:par:${code}`);

test('the published plan gets the council’s scores in their columns, is read so again, and is undone whole', async () => {
  addColumns();
  const start = describeWorkbook(bench.engine);
  const applied = await write();
  expect(applied.sheetsAdded).toEqual([SHEET]);
  const reading = await readingOf(bench);
  const [table] = reading.tables;
  expect(table?.appendix.columns).toMatchObject({ appraised: APPRAISED, result: FINAL });
  // Code, and what the council gave, by hand from its table.
  const given = new Map(rows.slice(2).map(([code, , , , score]) => [code, score]));
  const asRead = table?.appendix.criteria.map(({ id, scores }) => [
    id,
    (scores.result?.value ?? NaN) / 1e8,
  ]);
  // Two maxima are misprinted in the plan: a score out of another one waits for a person.
  const waiting = Object.keys(REAL_MAXIMA);
  expect(asRead).toEqual(
    table?.appendix.criteria.map(({ id }) => [id, waiting.includes(id) ? NaN : given.get(id)]),
  );
  expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(describeWorkbook(bench.engine)).toEqual(start);
});

test('without such columns the table stays as it is, and the sheet holds the scores and what people write', async () => {
  const plan = await planned();
  expect([plan.cells, plan.newColumns]).toEqual([[], []]);
  await write();
  const cells = cellsOf(bench, SHEET);
  const leaf = String(
    rows.find(([one, , max, , given]) => /\d\.\d\.\d/.test(String(one)) && max !== given)?.[0],
  );
  expect(cells.value(lostRow(leaf), 9)).toBe(0.25);
  cells.enter(lostRow(leaf), CAUSE, 'Chậm báo cáo');
  cells.enter(lostRow(leaf), REMEDY, 'Giao đầu mối');
  // A later round: the table has columns by now, and the sheet follows it.
  addColumns();
  await write();
  const again = cellsOf(bench, SHEET);
  expect([again.value(lostRow(leaf), CAUSE), again.value(lostRow(leaf), REMEDY)]).toEqual([
    'Chậm báo cáo',
    'Giao đầu mối',
  ]);
  expect((await planned(false)).sheets).toEqual([]);
});
