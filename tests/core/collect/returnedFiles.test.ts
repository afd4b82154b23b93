import { withFiles } from '../../../src/core/collect/returnedFiles';
import { agencySheet, workbook } from './agencySheets';

const file = (name: string, agency: string, score = 1) => ({
  file: name,
  snapshot: workbook(agencySheet(agency, [['par:1', score]])),
});

test('a file dropped again replaces the one of the same agencies, and no other', () => {
  const first = withFiles([], [file('phieu.xlsx', 'A'), file('phieu.xlsx', 'B')]);
  expect(first.map((one) => one.file)).toEqual(['phieu.xlsx', 'phieu.xlsx (2)']);
  const corrected = file('phieu.xlsx', 'B', 2);
  const then = withFiles(first, [corrected, file('khac.xlsx', 'B')]);
  expect(then.map((one) => one.file)).toEqual(['phieu.xlsx', 'phieu.xlsx (2)', 'khac.xlsx']);
  expect(then[1]?.snapshot).toBe(corrected.snapshot);
});
