import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import type { Reading } from '../../src/app/reading';
import { rowNames } from '../../src/app/rowNames';
import { changeGroups } from '../../src/core/plan/changeGroups';
import { finish } from '../../src/core/base/task';
import { criteriaByRow } from '../../src/taskpane/check/criteriaByRow';
import { tableOf } from '../bench/tables';
import { workbookOf } from '../snapshot';
import { expectSlices } from './expectSlices';
import { counted } from './workCounter';

const ROWS = 5_000;
const SHEET = 'Bảng';

let reading: Reading;
beforeAll(() => {
  const found = readingOf(workbookOf(tableOf(ROWS)));
  if (!found.ok) throw new Error(found.problem.code);
  reading = found.value;
});

test('changes are put together by their reasons in slices', () => {
  const { cells } = finish(recalculateTask(reading, 'values'));
  expect(cells.length).toBeGreaterThan(ROWS);
  const groups = expectSlices(2_000, changeGroups(cells));
  expect(groups.flatMap((group) => group.cells)).toHaveLength(cells.length);
});

test('of a table’s rows those are looked for that are shown', () => {
  counted.begin();
  const name = rowNames(reading);
  const criterion = criteriaByRow(reading.tables);
  expect(name(SHEET, 3)).toBe('1.1.1 Tiêu chí 1.1.1');
  expect(criterion({ sheet: SHEET, row: 3 })?.code).toBe('1.1.1');
  expect([name(SHEET, 0), name('Khác', 3), name(SHEET, ROWS + 1)]).toEqual([null, null, null]);
  expect(counted.end().work).toBeLessThan(100);
  expect(name(SHEET, ROWS)).toContain('Tiêu chí');
  expect(name(SHEET, 3)).toBe('1.1.1 Tiêu chí 1.1.1');
});
