import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../../src/app/check';
import { formFilesTask } from '../../../src/app/formFiles';
import { type AssignOptions, assignPlan } from '../../../src/core/assign/assignPlan';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import { finish } from '../../../src/core/base/task';
import { BASE, CHANGE, MAX, TARGET } from '../../../src/core/ownSheets/formColumns';
import { readSnapshot } from '../../readSnapshot';

function seed(name: string) {
  const bytes = readFileSync(join(__dirname, '../../../seeds/layouts', `${name}.xlsx`));
  const reading = readingOf(readSnapshot(bytes));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

/** What the totals of an agency's form say: maximum, base, target, change. */
function totalsOf(name: string, agency: string) {
  const { forms } = finish(formFilesTask(seed(name), defaultAssignOptions));
  const rows = forms.find((form) => form.agency === agency)?.sheets[0]?.values ?? [];
  return rows
    .filter(([key]) => /^(?:room:)?total:|^total/.test(String(key)))
    .map((row) => [MAX, BASE, TARGET, CHANGE].map((column) => row[column] ?? ''));
}

test('[G6] without last year’s scores a total says nothing of them, nor of what rises or is left', () => {
  // 15 criteria with maxima of 19 and targets of 15; the column of last year is blank.
  expect(totalsOf('whole-assignments-of-a-ministry', 'Vụ Tổ chức cán bộ')).toEqual([
    [19, '', 15, ''],
  ]);
});

test('[G6] without maxima nothing is left to gain', () => {
  expect(totalsOf('no-maxima', 'Sở Nội vụ')).toEqual([['', 1.5, 1.5, 0]]);
});

test('[G6] so does the index', () => {
  const options: AssignOptions = { ...defaultAssignOptions, live: false };
  const { sheets } = finish(assignPlan(seed('whole-assignments-of-a-ministry'), options));
  const lines = sheets.flatMap(({ model }) => model.values);
  const line = lines.find((row) => row[1] === 1 && row[2] === 'Vụ Tổ chức cán bộ');
  // Led; with others; of SIPAS; maximum, base, target, rise, what is left.
  expect(line?.slice(3, 11)).toEqual([15, '', '', 19, '', 15, '', '']);
});
