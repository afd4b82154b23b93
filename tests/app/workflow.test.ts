import { readingOf } from '../../src/app/check';
import { resultsWrites } from '../../src/app/resultsWrites';
import { returnedTask } from '../../src/app/returned';
import { isDone, nextStep, workflowTask } from '../../src/app/workflow';
import { finish } from '../../src/core/base/task';
import type { CellValue, SheetGrid } from '../../src/core/base/grid';
import { HEADER } from '../../seeds/layouts/layout';
import { agencySheet } from '../core/collect/agencySheets';
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
    assign: { made: 0, of: 30 },
    collect: { answered: 0, of: 30 },
  });
  expect(nextStep(workflow)).toBe('check');
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
