import { ruled } from '../core/localities/ruled';
import { editedDirectory } from '../../src/core/agencies/directoryEdits';
import { appraisalPlanTask, appraisalTask, appraisedTables } from '../../src/app/appraisal';
import { collectTask } from '../../src/app/collect';
import { directoryTask } from '../../src/app/directory';
import { evidenceTask } from '../../src/app/evidence';
import { formFilesTask } from '../../src/app/formFiles';
import { historyTask } from '../../src/app/history';
import { leadsTask, unansweredTask } from '../../src/app/leads';
import { nextYearSheetsTask } from '../../src/app/nextYear';
import type { Reading } from '../../src/app/reading';
import { returnedTask } from '../../src/app/returned';
import { periodsTask, roundsTask, roundTask, sentTask } from '../../src/app/rounds';
import { structureTask } from '../../src/app/structure';
import { check } from '../../src/app/check';
import type { WorkbookPort } from '../../src/app/workbookPort';
import { offeredColumns } from '../../src/core/appraisal/appraisedKinds';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { collect } from '../../src/core/collect/collect';
import { NO_LOCALITY_CHOICES } from '../../src/core/localities/localityScores';
import { plannedTables } from '../../src/core/nextYear/nextYearPlan';
import { copiedOut } from '../../src/taskpane/log/copiedOut';
import type { Engine } from '../../src/workbench/engine/engine';
import { gridOf } from '../core/agencies/modelGrid';
import { councilOf } from '../core/appraisal/councilOf';
import { read, sheet, workbook } from '../core/assign/tables';
import { placed } from '../core/nextYear/plans';
import { done, filledIn, type Operation, recalculateValues, tried, writing } from './operations';

const TODAY = '2022-10-01';
/** Of the table: the row of its last leaf, who leads, and the first column right of it. */
const [LEAF, LEAD, BESIDE] = [6, 6, 7];

const enter = (engine: Engine, row: number, column: number, text: string) => {
  engine.batch('user', () => engine.sheets[0]?.cells.enter(row, column, text));
};

const nextYear = writing((reading) => {
  const tables = plannedTables(reading.tables).map((table) => ({
    ...{ was: placed(reading, table), set: null, matches: new Map(), rescaled: new Map() },
  }));
  const targets = { is: 'last-year' } as const;
  return finish(
    nextYearSheetsTask(reading, { year: 2023, targets, successors: new Map(), tables }),
  );
});

/** Scores of the council, to a column that the table has. */
const appraise = writing((reading) => {
  const [table] = appraisedTables(reading);
  if (!table) throw new Error('no table is appraised');
  const council = read(workbook(sheet('Kết quả Bộ', councilOf(table, 2022))));
  const [to, from] = [placed(reading, table), placed(council, council.tables[0])];
  const choices = {
    ...{ to, from, name: 'Kết quả Bộ', columns: offeredColumns(from, to) },
    ...{ matches: new Map(), taken: new Set<string>() },
  };
  return finish(appraisalPlanTask(reading, finish(appraisalTask([choices]))));
});

/** What agencies typed on their sheets of the workbook. */
const typed = (reading: Reading) => finish(returnedTask(reading, []));

const keepRounds = writing((reading) => {
  const planned = [{ name: 'Quý III năm 2022', due: '30/9', who: '', basis: 'Kế hoạch', only: [] }];
  return finish(periodsTask(reading, { ...finish(roundsTask(reading)), planned }));
});

/** The round, and what is reported in it. */
function roundNow(reading: Reading) {
  const rounds = finish(roundsTask(reading));
  const [period] = rounds.periods;
  if (!period) throw new Error('the workbook has no round');
  const { returned, reports } = typed(reading);
  const collected = finish(collect(reading.tables, returned.sheets));
  const { accepted } = collected;
  return {
    ...{ accepted, reports },
    round: finish(roundTask(reading, rounds, period, returned.sheets, collected, TODAY)),
  };
}

const noteSent = writing((reading) => finish(sentTask(reading, roundNow(reading).round)));
const collectRound = writing((reading) => {
  const { accepted, reports, round } = roundNow(reading);
  return finish(collectTask(reading, accepted, reports, round));
});

/** Two communes answer for a leaf, and each has sent its form. */
const COMMUNES = ['UBND xã An Bình', 'UBND xã Tân Lập'];
const listCommunes = writing((reading) => {
  const edits = [{ is: 'list', name: 'UBND cấp xã', members: COMMUNES }] as const;
  return finish(directoryTask(reading, editedDirectory(reading.directory, edits).directory));
});
const collectCommunes = writing((reading) => {
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const files = forms.flatMap(({ agency, file, sheets: [model] }) => {
    if (!model || !COMMUNES.includes(agency)) return [];
    const grid = gridOf(model);
    const heading = grid.values.find((row) => String(row[0]).startsWith('columns:')) ?? [];
    const column = heading.findIndex((cell) => String(cell).startsWith('Tự đánh giá'));
    const row = grid.values.findIndex(([key]) => key === 'par:2.2');
    for (const cells of [grid.values[row], grid.formulas[row]]) {
      if (!cells || column < 0) throw new Error('the form has no place for a score');
      cells[column] = 0.5;
    }
    return [{ file, snapshot: workbook(grid) }];
  });
  const choices = { ...NO_LOCALITY_CHOICES, rules: ruled(reading.tables, { 'par:2.2': 'mean' }) };
  const found = finish(returnedTask(reading, files, choices));
  if (found.localities.length === 0) throw new Error('no locality has answered');
  const { accepted } = finish(collect(reading.tables, found.claimable));
  return finish(collectTask(reading, accepted, found.reports, null, found.localities));
});

const giveLeads = writing((reading) => {
  const cells = finish(unansweredTask(reading));
  return finish(leadsTask(reading, cells, 'Sở Tài chính'));
});

const answerStructure = writing((reading) =>
  finish(
    structureTask(reading.snapshot, [
      { table: 'abc', heading: 'TT | Tiêu chí', choice: { about: 'rollup', is: 'sum' } },
    ]),
  ),
);

const copyLog: Operation['run'] = async (port) => {
  const reading = await check(port);
  if (!reading.ok) return reading;
  const making = await copiedOut(port);
  return making.ok ? port.apply(finish(making.value(reading.value))) : making;
};

/** Of three writes the middle one, which wrote cells alone. */
const threeWrites = async (port: WorkbookPort) => {
  await done(recalculateValues(port));
  await done(writing((reading) => tried(reading).plan)(port));
  await done(keepRounds(port));
};
const undoOlder: Operation['run'] = async (port) => {
  const writes = await port.writes();
  return writes.ok ? port.revert({ id: writes.value[1]?.id ?? '' }) : writes;
};

const then =
  (...steps: NonNullable<Operation['before']>[]): NonNullable<Operation['before']> =>
  async (port, engine) => {
    for (const step of steps) await step(port, engine);
  };
const step =
  (run: Operation['run']): NonNullable<Operation['before']> =>
  async (port) =>
    done(run(port));

const PROTECTED = 'Sở Tư pháp';

/** What came after the first ones, each with what it writes that they do not. */
export const MORE_OPERATIONS: readonly Operation[] = [
  { name: 'make next year’s plan', run: nextYear },
  {
    name: 'import an appraisal',
    before: async (_port, engine) => {
      await Promise.resolve();
      enter(engine, 0, BESIDE, 'Điểm thẩm định năm 2022');
    },
    run: appraise,
  },
  { name: 'keep rounds', run: keepRounds },
  { name: 'note forms as sent', before: then(filledIn, step(keepRounds)), run: noteSent },
  { name: 'collect in a round', before: then(filledIn, step(keepRounds)), run: collectRound },
  {
    name: 'make the register of evidence',
    before: filledIn,
    run: writing((reading) => finish(evidenceTask(reading, typed(reading).reports))),
  },
  {
    name: 'collect of localities',
    before: then(async (_port, engine) => {
      await Promise.resolve();
      enter(engine, LEAF, LEAD, 'UBND cấp xã');
    }, step(listCommunes)),
    run: collectCommunes,
  },
  {
    name: 'make the sheet of all years',
    before: async (_port, engine) => {
      await Promise.resolve();
      enter(engine, 0, BESIDE, 'Điểm năm 2020');
      for (let row = 1; row <= LEAF; row += 1) enter(engine, row, BESIDE, '0,25');
    },
    run: writing((reading) => finish(historyTask(reading))),
  },
  {
    name: 'give criteria to an agency',
    before: async (_port, engine) => {
      await Promise.resolve();
      enter(engine, LEAF, LEAD, '');
    },
    run: giveLeads,
  },
  { name: 'answer how a table is built', run: answerStructure },
  { name: 'copy the log out', before: step(recalculateValues), run: copyLog },
  { name: 'revert an older write', before: threeWrites, run: undoOlder },
  {
    name: 'write beside a protected own sheet',
    before: then(filledIn, async (_port, engine) => {
      await Promise.resolve();
      const own = engine.sheets.find(({ name }) => name === PROTECTED);
      if (own) own.isProtected = true;
    }),
    run: recalculateValues,
  },
];
