import { evenMoves } from '../../../src/core/targets/evenMoves';
import { decimal } from './tables';

const at = (target: number, weight = 1) => ({
  ...{ target: decimal(target), lowest: decimal(0), highest: decimal(100), weight },
});

test('[K9] all move by as much; those at their end stay there, and the others make up for them', () => {
  expect(evenMoves(decimal(2), [at(94), at(95)])).toEqual([decimal(1), decimal(1)]);
  expect(evenMoves(-decimal(3), [at(94), at(95, 2)])).toEqual([-decimal(1), -decimal(1)]);
  expect(evenMoves(decimal(6), [at(99), at(90), at(90)])).toEqual([1, 2.5, 2.5].map(decimal));
  expect(evenMoves(decimal(9), [at(99), at(98)])).toEqual([decimal(1), decimal(2)]);
  expect(evenMoves(decimal(9), [])).toEqual([]);
});
