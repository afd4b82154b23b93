import { finish } from '../../src/core/base/task';
import { collectTask } from '../../src/app/collect';
import type { Reading } from '../../src/app/reading';
import { returnedTask } from '../../src/app/returned';
import { periodsTask, roundsTask, roundTask, sentTask } from '../../src/app/rounds';
import { readingOf } from '../../src/app/check';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import type { SheetGrid } from '../../src/core/base/grid';
import { collect } from '../../src/core/collect/collect';
import type { Plan } from '../../src/core/plan/plan';
import { agencySheet, type Filled, workbook } from '../core/collect/agencySheets';
import { kindsVi } from '../../src/strings/kinds.vi';
import { gridOf } from '../core/agencies/modelGrid';
import { seedPlan } from '../seedPlan';

const read = (snapshot: Reading['snapshot']): Reading => {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
};

/** The workbook once a plan's sheets are written to it. */
const written = ({ snapshot }: Reading, { sheets }: Plan): Reading =>
  read({
    ...snapshot,
    sheets: [
      ...snapshot.sheets.filter(({ sheet }) => !sheets.some(({ replaces }) => replaces === sheet)),
      ...sheets.map(({ model }) => gridOf(model)),
    ],
  });

/** Rows that say what their criteria are called. */
function named(sheet: SheetGrid, { tables }: Reading): SheetGrid {
  const criteria = finish(criteriaByRef(tables));
  for (const line of sheet.values) {
    const placed = criteria.get(String(line[0]));
    if (placed) line[2] = placed.criterion.name;
  }
  return sheet;
}

/** A round with files that came back, and the plan that collects them in it. */
function round(reading: Reading, name: string, today: string, ...files: [string, Filled[]][]) {
  const sources = files.map(([agency, rows]) => ({
    file: `${agency} ${today}.xlsx`,
    snapshot: workbook(named(agencySheet(agency, rows), reading)),
  }));
  const { returned, reports } = finish(returnedTask(reading, sources));
  const collected = finish(collect(reading.tables, returned.sheets));
  const rounds = finish(roundsTask(reading));
  const period = rounds.periods.find((one) => one.name === name);
  if (!period) throw new Error(`no round ${name}`);
  const now = finish(roundTask(reading, rounds, period, returned.sheets, collected, today));
  const of = (agency: string) => now.progress.find((one) => one.agency === agency);
  return {
    now,
    of,
    rounds,
    plan: () => finish(collectTask(reading, collected.accepted, reports, now)),
  };
}

const NINE = '09 tháng năm 2022';
const TAX = 'Sở Tài chính';
const withTable = () => {
  const reading = read(seedPlan());
  const plan = finish(periodsTask(reading, finish(roundsTask(reading))));
  expect(kindsVi[plan.kind]).toBe('Kỳ báo cáo');
  return written(reading, plan);
};

test('a year: forms go out, one comes back, is kept; in the next round nothing of it is lost', () => {
  const before = withTable();
  const first = round(before, NINE, '2022-09-01');
  expect(first.now.progress.length).toBeGreaterThan(20);
  expect(first.now.progress.every(({ state }) => state === 'not-sent')).toBe(true);
  const noting = finish(sentTask(before, first.now));
  expect(kindsVi[noting.kind]).toBe('Kỳ báo cáo');
  const sent = written(before, noting);
  const back = round(sent, NINE, '2022-09-20', [TAX, [['par:6.1.1', 0.5, 'BC 1/BC-STC']]]);
  expect(back.now.progress.filter(({ state }) => state === 'sent')).toHaveLength(
    first.now.progress.length - 1,
  );
  expect(back.of(TAX)?.state).toBe('lacking');
  expect(back.of(TAX)?.missing).not.toContain('par:6.1.1');
  const kept = written(sent, back.plan());
  // The pane is closed, and its files with it: the workbook knows.
  const later = round(kept, NINE, '2022-09-25');
  expect(later.of(TAX)).toEqual(back.of(TAX));
  const year = round(kept, 'Năm 2022', '2022-12-10', [TAX, [['par:6.1.1', 1]]]);
  const all = written(kept, year.plan());
  expect(
    finish(roundsTask(all)).kept.map(({ period, reports }) => [
      period,
      reports.map(({ score }) => score),
    ]),
  ).toEqual([
    [NINE, [0.5]],
    ['Năm 2022', [1]],
  ]);
});

test('the monthly round is one centre’s alone', () => {
  const { now } = round(withTable(), 'Hằng tháng năm 2022', '2022-09-01');
  expect([now.progress.map(({ agency }) => agency), now.unknown]).toEqual([
    ['Trung tâm Phục vụ hành chính công tỉnh'],
    [],
  ]);
});

test('[T7] what a round keeps of a criterion is no answer to another one that has its code now', () => {
  const reading = withTable();
  const back = round(reading, NINE, '2022-09-20', [TAX, [['par:6.1.1', 0.5]]]);
  const kept = written(reading, back.plan());
  expect(round(kept, NINE, '2022-09-25').of(TAX)?.missing).not.toContain('par:6.1.1');
  const placed = finish(criteriaByRef(kept.tables)).get('par:6.1.1');
  if (!placed) throw new Error('no criterion 6.1.1');
  placed.criterion.name = 'Công khai ngân sách';
  expect(round(kept, NINE, '2022-09-25').of(TAX)?.missing).toContain('par:6.1.1');
});
