import { BySheet, isOn, isReached } from '../../../src/core/base/bySheet';
import { referencesIn } from '../../../src/core/base/references';

const SHEETS = ['Tổng', 'T1', 'T2'];

const bySheet = new BySheet<string>();
for (const name of SHEETS) bySheet.set(name, name);

test.each([
  ['=SUM(A1:A9)', ['Tổng'], ['Tổng']],
  ['=t1!A1', ['T1'], ['T1']],
  ["='tổng'!A1", ['Tổng'], ['Tổng']],
  ['=T9!A1', [], []],
  // Nobody knows which sheets lie between: it may be any, and is none for sure.
  ['=SUM(T1:T2!A1)', SHEETS, []],
  ["=SUM('T1:T2'!A1)", SHEETS, []],
])('%s leads to %p', (formula, reached, on) => {
  const [to] = referencesIn(formula);
  if (!to) throw new Error('no reference');
  expect([...bySheet.reached('Tổng', to)]).toEqual(reached);
  expect(SHEETS.filter((name) => isReached('Tổng', to, name))).toEqual(reached);
  expect(SHEETS.filter((name) => isOn('Tổng', to, name))).toEqual(on);
});
