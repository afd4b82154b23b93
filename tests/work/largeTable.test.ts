import { readingOf, readingTask } from '../../src/app/check';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { criteriaCounts } from '../../src/core/assign/criteriaCounts';
import { finish } from '../../src/core/base/task';
import { agencyStakes } from '../../src/core/overview/agencyStakes';
import { workflowTask } from '../../src/app/workflow';
import { highlightTask } from '../../src/app/highlight';
import { recalculateTask } from '../../src/app/recalculate';
import type { Reading } from '../../src/app/reading';
import type { WorkbookPort } from '../../src/app/workbookPort';
import { ZERO } from '../../src/core/base/decimal';
import type { SheetGrid, WorkbookSnapshot } from '../../src/core/base/grid';
import { Session } from '../../src/app/session/session';
import { trialsOf } from '../../src/app/session/trials';
import { searchCriteria } from '../../src/taskpane/targets/searchCriteria';
import { tableOf } from '../bench/tables';
import { sheetOf, workbookOf } from '../snapshot';
import { expectSlices } from './expectSlices';
import { counted } from './workCounter';
import { IS_WHOLE } from '../whole';

/** 100,000 rows take counted sources half a minute: `npm run faults` does. */
const ROWS = IS_WHOLE ? 100_000 : 30_000;
/**
 * Whole passes that do next to nothing with a row go without a pause: that is what limits that grow with the rows leave
 * room for. 100,000 turns take one to three milliseconds.
 */
const turnsARow = (turns: number) => 20_000 + turns * ROWS;

let grid: SheetGrid;
let reading: Reading;
beforeAll(() => {
  grid = tableOf(ROWS);
  reading = read(workbookOf(grid));
});

function read(snapshot: WorkbookSnapshot): Reading {
  const found = readingOf(snapshot);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

function tableIn({ tables: [table] }: Reading) {
  if (!table) throw new Error('no table');
  return table;
}

test('read, and looked through', () => {
  expect(expectSlices(turnsARow(6), readingTask(workbookOf(grid)))).toMatchObject({ ok: true });
});

test.each(['values', 'formulas'] as const)('recalculated as %s', (mode) => {
  const { cells } = expectSlices(turnsARow(5), recalculateTask(reading, mode));
  expect(cells.length).toBeGreaterThan(0.3 * ROWS);
});

test('highlighted', () => {
  expect(expectSlices(turnsARow(1.2), highlightTask(reading)).highlights).toHaveLength(1);
});

test('searched', () => {
  const { appendix } = tableIn(reading);
  expect(expectSlices(4_000, searchCriteria(appendix, '7.1')).size).toBeGreaterThan(10);
});

test('what each agency has at stake', () => {
  const { tables, assignments } = reading;
  expect(expectSlices(13_000, agencyStakes(tables, assignments))).toHaveLength(1);
});

test('how many criteria each agency has', () => {
  const criteria = finish(criteriaByRef(reading.tables));
  const counts = expectSlices(10_000, criteriaCounts(reading.assignments, criteria));
  expect(counts.size).toBe(reading.assignments.length);
});

test('how far the year is', () => {
  const { targets } = expectSlices(turnsARow(4), workflowTask(reading));
  expect(targets.of).toBeGreaterThan(0.8 * ROWS);
});

test('targets tried, and taken along to another reading', () => {
  const session = new Session({} as WorkbookPort);
  const trial = expectSlices(20_000, trialsOf(session).of(tableIn(reading)));
  counted.begin();
  trial.set('1.1.1', ZERO);
  // The path to the root, and nothing else.
  expect(counted.end().work).toBeLessThan(100);
  // What is tried is said, kept and taken back without a look at all the others.
  counted.begin();
  expect(trial.tried().map(({ id }) => id)).toEqual(['1.1.1']);
  trial.do({ is: 'reset' }, (whatIf) => whatIf.reset());
  trial.takeBack();
  expect(trial.whatIf.changed().at(-1)?.id).toBeNull();
  expect(counted.end().work).toBeLessThan(1000);
  const fields = tableIn(reading).appendix.criteria.filter(({ parent }) => parent === null);
  counted.begin();
  for (const { id } of fields) expect(trial.whatIf.changeRank(id)?.of).toBe(fields.length);
  expect(counted.end().work).toBeLessThan(30 * fields.length);

  const [header = [], ...lines] = grid.values;
  const more = ['0', 'Tiêu chí mới', '1', '1', '1', '', 'Sở Nội vụ'];
  const later = read(workbookOf(sheetOf(grid.sheet, [header, more, ...lines])));
  expect(expectSlices(turnsARow(2.3), trialsOf(session).of(tableIn(later)))).toBe(trial);
  expect(trial.whatIf.target('1.1.1')).toBe(ZERO);
});
