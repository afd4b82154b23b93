import { readingOf } from '../../../src/app/check';
import { finish } from '../../../src/core/base/task';
import { agencyStakes } from '../../../src/core/overview/agencyStakes';
import { summaryOf } from '../../../src/core/overview/tableSummary';
import { decimalFromNumber } from '../../../src/core/base/decimal';
import { HEADER } from '../../../seeds/layouts/layout';
import { seedPlan } from '../../seedPlan';
import { sheetOf, workbookOf } from '../../snapshot';

function read(rows: (string | number)[][]) {
  const reading = readingOf(workbookOf(sheetOf('S', [HEADER, ...rows])));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const d = decimalFromNumber;

test('[O5] agencies by the points that targets ask of them; of equals the one with more room first', () => {
  const { tables, assignments } = read([
    ['1', 'Lĩnh vực', 30, 15, 18, 3, ''],
    ['1.1', 'a', 10, 8, 9, 1, 'Sở Tài chính'],
    ['1.2', 'b', 10, 2, 3, 1, 'Sở Nội vụ'],
    ['1.3', 'c', 10, 5, 6, 1, 'Sở Tư pháp; Sở Y tế'],
    ['2', 'Lĩnh vực khác', 10, 4, 6, 2, ''],
    ['2.1', 'd', 10, 4, 6, 2, 'Sở Y tế'],
  ]);
  const found = finish(agencyStakes(tables, assignments));
  expect(found.map(({ agency, stake, room }) => [agency, stake, room])).toEqual([
    ['Sở Y tế', d(3), d(11)],
    ['Sở Nội vụ', d(1), d(8)],
    ['Sở Tư pháp', d(1), d(5)],
    ['Sở Tài chính', d(1), d(2)],
  ]);
});

test('[G6] what is at stake, and room, are of criteria that have both figures', () => {
  const { tables, assignments } = read([
    ['1', 'Lĩnh vực', 30, 12, 13.5, '', ''],
    ['1.1', 'a', 10, 4, 4.5, 0.5, 'Sở Tư pháp'],
    ['1.2', 'b', 10, 4, '', '', 'Sở Tư pháp'],
    ['1.3', 'c', 10, 4, 4.5, 0.5, 'Sở Tài chính'],
    ['1.4', 'd', 10, '', 4.5, '', 'Sở Tài chính'],
  ]);
  const found = finish(agencyStakes(tables, assignments));
  expect(found.map(({ agency, stake, room }) => [agency, stake, room])).toEqual([
    ['Sở Tư pháp', d(0.5), d(12)],
    ['Sở Tài chính', d(0.5), d(6)],
  ]);
});

test('[O6] a summary holds what a message needs, and its figures are those that are shown', () => {
  const reading = readingOf(seedPlan());
  const [par] = reading.ok ? reading.value.tables : [];
  expect(par && summaryOf(par)).toMatchObject({
    ...{ kind: 'par', baseYear: 2021, targetYear: 2022, leaves: 110, below: 32, results: null },
    base: { value: d(91.14), places: 2 },
    target: { value: d(93.1572), places: 3 },
    result: null,
  });
  const summary = par && summaryOf(par);
  expect(summary?.rises.map(({ criterion }) => criterion.code)).toEqual(['7', '8', '5']);
  expect(summary?.most.map(({ criterion }) => criterion.code)).toEqual(['8.3.1', '8.1', '5.5.2']);
});
