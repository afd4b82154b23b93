import { readingOf } from '../../../src/app/check';
import type { ScoredTable } from '../../../src/core/table/scoredTable';
import { decimalFromNumber } from '../../../src/core/base/decimal';
import { resultCounts, resultsByField } from '../../../src/core/overview/resultCounts';
import { ABOVE, EXACT } from '../../../src/core/table/open';
import { sheetOf, workbookOf } from '../../snapshot';

function tableWith(
  results: readonly (number | string)[],
  target: number | string = 0.9,
): ScoredTable {
  const [first = '', second = '', third = ''] = results;
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Kết quả năm 2022'],
    ['1', 'Lĩnh vực', 3, 2, 2.7, ''],
    ['1.1', 'a', 1, 0.5, target, first],
    ['1.2', 'b', 1, 0.5, 0.8, second],
    ['1.3', 'c', 1, 1, 1, third],
  ];
  const reading = readingOf(workbookOf(sheetOf('PAR', rows)));
  const table = reading.ok ? reading.value.tables[0] : undefined;
  if (!table) throw new Error('no table');
  return table;
}

test('results and what is still judged by last year are counted apart', () => {
  expect(resultCounts(tableWith([0.95, '', 0.75]))).toEqual({
    leaves: 3,
    given: 2,
    compared: 2,
    below: 1,
    waiting: 1,
    points: decimalFromNumber(1.7),
    targets: decimalFromNumber(1.9),
    open: { points: EXACT, targets: EXACT },
  });
});

test('a result without a target is compared with nothing', () => {
  expect(resultCounts(tableWith([0.95, 0.9, ''], ''))).toMatchObject({
    ...{ given: 2, compared: 1, below: 0 },
  });
});

test('[O4] a bound among the targets of what has a result makes these a bound', () => {
  const { open, targets } = resultCounts(tableWith([0.95, '', 0.75], '>0,9'));
  expect([targets, open]).toEqual([decimalFromNumber(1.9), { points: EXACT, targets: ABOVE }]);
  expect(resultCounts(tableWith(['', '', 0.75], '>0,9')).open.targets).toBe(EXACT);
});

test('a target above which the score of last year is already waits for nothing', () => {
  expect(resultCounts(tableWith([0.5, 0.5, '']))).toMatchObject({ given: 2, below: 2, waiting: 0 });
});

test('[O4] results field by field, once one is there', () => {
  expect(resultsByField(tableWith(['', '', '']))).toEqual([]);
  const [field, ...others] = resultsByField(tableWith([0.95, '', 0.75]));
  expect(others).toEqual([]);
  expect(field).toMatchObject({
    ...{ leaves: 3, given: 2, below: 1, waiting: 1 },
    ...{ points: decimalFromNumber(1.7), targets: decimalFromNumber(1.9) },
  });
  expect(field?.criterion.name).toBe('Lĩnh vực');
});
