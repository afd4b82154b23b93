import { readingOf } from '../../src/app/check';
import { printedOtherwise } from '../../src/taskpane/overview/printedOtherwise';
import { seedPlan } from '../seedPlan';

test('a total is quoted from the table only where the table says something else', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const [par] = reading.value.tables;
  if (!par) throw new Error('no table');
  expect(printedOtherwise(par, 'base')).toBeNull();
  expect(printedOtherwise(par, 'target')).toMatchObject({ text: '93.157', relation: '=' });
});
