import { readingOf } from '../../src/app/check';
import { findingsVi } from '../../src/strings/findings.vi';
import { criteriaByRow } from '../../src/taskpane/check/criteriaByRow';
import { searchText } from '../../src/taskpane/check/searchText';
import { foldAccents } from '../../src/core/base/text';
import { seedPlan } from '../seedPlan';

test('findings are found without accents: by code, by the criterion’s name, and by agency', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const { tables, findings } = reading.value;
  const rows = criteriaByRow(tables);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const found = (search: string) =>
    errors
      .filter((one) => searchText(one, rows(one), findingsVi).includes(foldAccents(search)))
      .map(({ rule, row }) => [rule, row + 1]);
  expect(found('tiet kiem, chong lang phi')).toEqual([['max-mismatch', 113]]);
  expect(found('TIẾT KIỆM, CHỐNG LÃNG PHÍ')).toEqual([['max-mismatch', 113]]);
  expect(found('so thong tin va truyen thong')).toContainEqual(['max-mismatch', 127]);
  expect(found('f121')).toEqual([['delta-mismatch', 121]]);
});
