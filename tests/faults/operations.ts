import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { collectTask } from '../../src/app/collect';
import { directoryTask } from '../../src/app/directory';
import { fixTask } from '../../src/app/fix';
import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import { reportTask } from '../../src/app/report';
import type { GuardedPlan, WorkbookPort } from '../../src/app/workbookPort';
import { addAlias } from '../../src/core/agencies/editDirectory';
import type { AssignOptions } from '../../src/core/assign/assignPlan';
import { defaultAssignOptions } from '../../src/core/assign/assignPlan';
import { canonicalNames } from '../../src/core/agencies/namesByKey';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { collect } from '../../src/core/collect/collect';
import { reportsOf } from '../../src/core/collect/reports';
import { readReturned } from '../../src/core/collect/returned';
import { decimalFromNumber } from '../../src/core/base/decimal';
import type { Outcome } from '../../src/core/base/outcome';
import { finish } from '../../src/core/base/task';
import { scenarioOf } from '../../src/core/targets/scenarios';
import { scenariosTask, targetsTask } from '../../src/app/targets';
import { whatIfTask } from '../../src/core/targets/whatIfTree';
import { layout, rowsWith, table } from '../../seeds/layouts/layout';
import { makeLayout } from '../../seeds/layouts/makeLayout';
import type { Engine } from '../../src/workbench/engine/engine';

/** Something that writes, on a workbook that earlier steps have brought to where it begins. */
export interface Operation {
  name: string;
  before?: (port: WorkbookPort, engine: Engine) => Promise<void>;
  run: (port: WorkbookPort) => Promise<Outcome<unknown>>;
}

/** A small workbook with something for every operation to do: a wrong change, a rank, agencies. */
export function faultWorkbook(): Promise<Uint8Array> {
  const rows = rowsWith({ '1,5': '+0,5', '0,3': '2,5\n(Xếp thứ 5/63)', '5,6': 'Sỏ Tư pháp' });
  return makeLayout(
    layout('faults', '', table(rows), { name: 'Sổ tay', rows: [['của người dùng']] }),
  );
}

export const writing = (plan: (reading: Reading) => GuardedPlan) => async (port: WorkbookPort) => {
  const reading = await check(port);
  return reading.ok ? port.apply(plan(reading.value)) : reading;
};

export async function done(work: Promise<Outcome<unknown>>): Promise<void> {
  const outcome = await work;
  if (!outcome.ok) throw new Error(`a step before failed: ${JSON.stringify(outcome.problem)}`);
}

/** One agency's sheet and the index: the sheets of more are made by the same steps over again. */
const AGENCY = 'Sở Tư pháp';
const ONE_AGENCY: AssignOptions = { ...defaultAssignOptions, agencies: [AGENCY] };
const OTHER_COLUMNS: AssignOptions = { ...ONE_AGENCY, live: false, inputs: ['score', 'note'] };

export const recalculateValues = writing((reading) => finish(recalculateTask(reading, 'values')));
const highlight = writing((reading) => finish(highlightTask(reading)));
const assign = writing((reading) => finish(assignTask(reading, ONE_AGENCY)));
const assignAgain = writing((reading) => finish(assignTask(reading, OTHER_COLUMNS)));
const collectTyped = writing((reading) => {
  const { sheets } = finish(
    readReturned([{ file: null, snapshot: reading.snapshot }], reading.tables),
  );
  const { accepted } = finish(collect(reading.tables, sheets));
  const reports = finish(
    reportsOf(sheets, finish(criteriaByRef(reading.tables)), canonicalNames(reading.directory)),
  );
  return finish(collectTask(reading, accepted, reports));
});
const makeReport = writing((reading) => finish(reportTask(reading, '2022-10-01')));
const keepDirectory = (alias: string) =>
  writing((reading) => finish(directoryTask(reading, addAlias(reading.directory, AGENCY, alias))));

/** An agency fills in a column of its sheet. */
function type(engine: Engine, agency: string, heading: string, text: string): void {
  const cells = engine.sheets.find(({ name }) => name === agency)?.cells;
  const used = cells?.used(true);
  if (!cells || !used) throw new Error(`no sheet of ${agency}`);
  let column = 0;
  for (let row = 0; row < used.row + used.rows; row += 1) {
    for (let at = 1; at < used.column + used.columns; at += 1) {
      if (cells.value(row, at) === heading) column = at;
    }
    if (cells.value(row, 0) === 'par:2.1') {
      engine.batch('user', () => {
        cells.enter(row, column, text);
      });
    }
  }
}

export const filledIn = async (port: WorkbookPort, engine: Engine) => {
  await done(assign(port));
  type(engine, AGENCY, 'Tự đánh giá', '0,75');
  type(engine, AGENCY, 'Ghi chú', 'ghi chú của sở');
  type(engine, AGENCY, 'Tài liệu kiểm chứng', 'BC 12/BC-STP ngày 05/9/2022');
};

/** An agency has filled in its sheet, and a score has changed in the table since. */
const outdated = async (port: WorkbookPort, engine: Engine) => {
  await filledIn(port, engine);
  const cells = engine.sheets[0]?.cells;
  engine.batch('user', () => cells?.enter(6, 4, '0,9'));
};

/** A report below which somebody wrote, so that it is made anew, and a target that has changed since. */
const reported = async (port: WorkbookPort, engine: Engine) => {
  await done(makeReport(port));
  const report = engine.sheets.find(({ name }) => name === 'Báo cáo')?.cells;
  engine.batch('user', () => {
    report?.enter(200, 2, 'ghi chú của sở');
    engine.sheets[0]?.cells.enter(6, 5, '1,2');
  });
};

const after =
  (...steps: Operation['run'][]) =>
  async (port: WorkbookPort) => {
    for (const step of steps) await done(step(port));
  };

const revert: Operation['run'] = (port) => port.revert();

export const OPERATIONS: readonly Operation[] = [
  { name: 'recalculate as values', run: recalculateValues },
  {
    name: 'recalculate as formulas',
    run: writing((reading) => finish(recalculateTask(reading, 'formulas'))),
  },
  { name: 'fix findings', run: writing((reading) => finish(fixTask(reading, reading.findings))) },
  { name: 'highlight', run: highlight },
  {
    name: 'clear the highlights',
    before: after(highlight),
    run: writing((reading) => finish(clearHighlightTask(reading))),
  },
  { name: 'make agency sheets', run: assign },
  { name: 'make agency sheets again', before: outdated, run: assignAgain },
  { name: 'collect', before: filledIn, run: collectTyped },
  { name: 'write targets', run: writing((reading) => tried(reading).plan) },
  { name: 'keep a scenario', run: writing((reading) => tried(reading).scenario) },
  { name: 'keep the directory', run: keepDirectory('Tư pháp tỉnh') },
  {
    name: 'change the directory',
    before: after(keepDirectory('Tư pháp tỉnh')),
    run: keepDirectory('Ngành tư pháp'),
  },
  { name: 'make the report', run: makeReport },
  { name: 'make the report again', before: reported, run: makeReport },
  { name: 'revert', before: after(recalculateValues), run: revert },
  { name: 'revert the highlights', before: after(highlight), run: revert },
  { name: 'revert agency sheets', before: after(assign), run: revert },
  {
    name: 'revert agency sheets made again',
    before: async (port, engine) => {
      await outdated(port, engine);
      await done(assignAgain(port));
    },
    run: revert,
  },
  { name: 'revert the report', before: after(makeReport), run: revert },
  {
    name: 'revert the report made again',
    before: async (port, engine) => {
      await reported(port, engine);
      await done(makeReport(port));
    },
    run: revert,
  },
  {
    name: 'revert a collection',
    before: async (port, engine) => {
      await filledIn(port, engine);
      await done(collectTyped(port));
    },
    run: revert,
  },
];

export function tried(reading: Reading): { plan: GuardedPlan; scenario: GuardedPlan } {
  const [first] = reading.tables;
  if (!first) throw new Error('the workbook has no table');
  const whatIf = finish(whatIfTask(first.appendix, first.computed));
  whatIf.set('1.2', decimalFromNumber(1.4));
  const kept = scenarioOf('par', whatIf, first.appendix, {
    name: 'Thử',
    note: '',
    at: '2022-01-01T00:00:00Z',
  });
  return {
    plan: finish(targetsTask(reading, first, whatIf)),
    scenario: finish(scenariosTask(reading, [kept])),
  };
}
