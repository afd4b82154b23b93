import type { EngineChange } from '../../src/workbench/engine/engine';
import { Redraws } from '../../src/workbench/page/redraws';

const cellsOf = (row: number): EngineChange => ({
  sheet: 'a',
  what: 'cells',
  area: { row, column: 0, rows: 1, columns: 1 },
});

let drawn: number[][];
let redraws: Redraws;
beforeEach(() => {
  jest.useFakeTimers();
  drawn = [];
  redraws = new Redraws((changes) => drawn.push(changes.map(({ area }) => area?.row ?? -1)));
});
afterEach(() => jest.useRealTimers());

test('what the requests of an add-in write is drawn together, a little later, in its order', () => {
  redraws.add([cellsOf(1)], 'addin');
  jest.advanceTimersByTime(150);
  redraws.add([cellsOf(2), cellsOf(3)], 'addin');
  expect(drawn).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(drawn).toEqual([[1, 2, 3]]);
  redraws.add([cellsOf(4)], 'addin');
  jest.advanceTimersByTime(1000);
  expect(drawn).toEqual([[1, 2, 3], [4]]);
});

test('what a person types is drawn at once, with all that was written before, and nothing twice', () => {
  redraws.add([cellsOf(1)], 'addin');
  redraws.add([cellsOf(2)], 'user');
  expect(drawn).toEqual([[1, 2]]);
  jest.advanceTimersByTime(1000);
  expect(drawn).toEqual([[1, 2]]);
});
