import { readingOf } from '../../src/app/check';
import { collectTask } from '../../src/app/collect';
import { resultsWrites } from '../../src/app/resultsWrites';
import { returnedTask } from '../../src/app/returned';
import { roundsTask, roundTask, sentTask } from '../../src/app/rounds';
import { isDone, nextStep, workflowTask } from '../../src/app/workflow';
import { finish } from '../../src/core/base/task';
import type { CellValue, SheetGrid } from '../../src/core/base/grid';
import { collect } from '../../src/core/collect/collect';
import { periodsWrite } from '../../src/core/periods/periodsSheet';
import type { Plan } from '../../src/core/plan/plan';
import { HEADER } from '../../seeds/layouts/layout';
import { agencySheet } from '../core/collect/agencySheets';
import { gridOf } from '../core/agencies/modelGrid';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf } from '../snapshot';

function read(...sheets: SheetGrid[]) {
  const reading = readingOf(workbookOf(...sheets));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const plan = (...rows: CellValue[][]) => sheetOf('S', [HEADER, ...rows]);
const RIGHT = plan(
  ['1', 'Lĩnh vực', 20, 10, 12, 2, ''],
  ['1.1', 'a', 10, 5, 6, 1, 'Sở Nội vụ'],
  ['1.2', 'b', 10, 5, 6, 1, 'Sở Tài chính'],
);

test('the plan as published: errors, cells out of date, targets, and no forms yet', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const workflow = finish(workflowTask(reading.value));
  expect(workflow).toEqual({
    check: { errors: 5, warnings: 18 },
    recalculate: { outdated: 4 },
    targets: { given: 134, of: 134 },
    // The Front and a society of the thirty are asked, not assigned: no form goes to them by default.
    assign: { made: 0, of: 28 },
    collect: { answered: 0, of: 28 },
  });
  expect(nextStep(workflow)).toBe('check');
});

test('where no form is expected back nothing has been collected', () => {
  const nobody = plan(['1', 'Lĩnh vực', 10, 5, 6, 1, ''], ['1.1', 'a', 10, 5, 6, 1, '']);
  const workflow = finish(workflowTask(read(nobody)));
  expect(workflow.collect).toEqual({ answered: 0, of: 0 });
  expect(isDone(workflow, 'collect')).toBe(false);
});

test('each step is the next one once those before it ask for nothing', () => {
  const wrongSum = plan(
    ['1', 'Lĩnh vực', 20, 10, 12, 2, ''],
    ['1.1', 'a', 10, 5, 6, '', 'Sở Nội vụ'],
    ['1.2', 'b', 10, 5, 6, 1, 'Sở Tài chính'],
  );
  const noTarget = plan(
    ['1', 'Lĩnh vực', 20, 10, '', '', ''],
    ['1.1', 'a', 10, 5, 6, 1, 'Sở Nội vụ'],
    ['1.2', 'b', 10, 5, '', '', 'Sở Tài chính'],
  );
  const next = (sheet: SheetGrid) => nextStep(finish(workflowTask(read(sheet))));
  expect([wrongSum, noTarget, RIGHT].map(next)).toEqual(['recalculate', 'targets', 'assign']);
});

test('forms in the workbook are made, and those in which something is typed have come back', () => {
  const forms = [
    agencySheet('Sở Nội vụ', [['par:1.1', 5.5]]),
    agencySheet('Sở Tài chính', [['par:1.2', '']]),
  ];
  const workflow = finish(workflowTask(read(RIGHT, ...forms)));
  expect(workflow.assign).toEqual({ made: 2, of: 2 });
  expect(workflow.collect).toEqual({ answered: 1, of: 2 });
  expect([isDone(workflow, 'assign'), nextStep(workflow)]).toEqual([true, 'collect']);
});

test('what was collected counts, though the forms are not in the workbook', () => {
  const reading = read(RIGHT, agencySheet('Sở Nội vụ', [['par:1.1', 5.5]]));
  const { reports } = finish(returnedTask(reading, []));
  const [written] = finish(resultsWrites(reading, new Map(), reports));
  if (!written) throw new Error('no sheet of results');
  const results = sheetOf(written.model.name, written.model.values);
  const workflow = finish(workflowTask(read(RIGHT, results)));
  expect(workflow.collect).toEqual({ answered: 1, of: 2 });
});

const FRONT = 'Ủy ban MTTQ Việt Nam tỉnh';

test('[O9] who is asked and not assigned is waited for only where a form was made for it', () => {
  const asking = plan(
    ['1', 'Lĩnh vực', 20, 10, 12, 2, ''],
    ['1.1', 'a', 10, 5, 6, 1, 'Sở Nội vụ'],
    ['1.2', 'b', 10, 5, 6, 1, FRONT],
  );
  const alone = finish(workflowTask(read(asking)));
  expect([alone.assign, alone.collect]).toEqual([
    { made: 0, of: 1 },
    { answered: 0, of: 1 },
  ]);
  const forms = [agencySheet('Sở Nội vụ', []), agencySheet(FRONT, [['par:1.2', 4]])];
  const both = finish(workflowTask(read(asking, ...forms)));
  expect([both.assign, both.collect]).toEqual([
    { made: 2, of: 2 },
    { answered: 1, of: 2 },
  ]);
});

const NINE = '09 tháng năm 2022';
const YEAR = 'Năm 2022';
const TODAY = '2022-09-20';

/** The workbook with its table of rounds. */
function withRounds(...sheets: SheetGrid[]) {
  const planned = [NINE, YEAR].map((name) => ({ name, due: '', who: '', basis: '' }));
  const write = finish(periodsWrite(workbookOf(...sheets), planned));
  if (!write) throw new Error('no table of rounds');
  return read(...sheets, gridOf(write.model));
}

type Read = ReturnType<typeof read>;

const written = ({ snapshot }: Read, { sheets }: Plan) =>
  read(
    ...snapshot.sheets.filter(({ sheet }) => !sheets.some(({ replaces }) => replaces === sheet)),
    ...sheets.map(({ model }) => gridOf(model)),
  );

function roundNow(reading: Read, name: string) {
  const { claimable, said, reports } = finish(returnedTask(reading, []));
  const collected = finish(collect(reading.tables, claimable));
  const rounds = finish(roundsTask(reading));
  const period = rounds.periods.find((one) => one.name === name);
  if (!period) throw new Error(`no round ${name}`);
  const now = finish(roundTask(reading, rounds, period, said, collected, TODAY));
  return { now, reports, collected };
}

test('[O9] a round that is worked on counts what came back in it, and no other round', () => {
  const before = withRounds(RIGHT, agencySheet('Sở Nội vụ', [['par:1.1', 5.5]]));
  const { now, reports, collected } = roundNow(before, NINE);
  const collecting = finish(collectTask(before, collected.accepted, reports, now));
  const after = written(before, collecting);
  const answered = (reading: Read, round: string) => finish(workflowTask(reading, round)).collect;
  expect([before, after].map((reading) => answered(reading, NINE))).toEqual([
    { answered: 1, of: 2 },
    { answered: 1, of: 2 },
  ]);
  expect([YEAR, '', 'a round that is gone'].map((round) => answered(after, round))).toEqual([
    { answered: 0, of: 2 },
    // Without a round: of the one form that was made.
    { answered: 1, of: 1 },
    { answered: 1, of: 1 },
  ]);
});

test('[O9] forms that are noted to have gone out as files are made, whatever the round', () => {
  const before = withRounds(RIGHT);
  const sent = written(before, finish(sentTask(before, roundNow(before, NINE).now)));
  const states = [before, sent].map((reading) => finish(workflowTask(reading, YEAR)));
  expect(states.map(({ assign }) => assign)).toEqual([
    { made: 0, of: 2 },
    { made: 2, of: 2 },
  ]);
  expect(states.map(nextStep)).toEqual(['assign', 'collect']);
  const another = { ...sent, year: 2023 };
  expect(finish(workflowTask(another, YEAR)).assign.made).toBe(0);
});
