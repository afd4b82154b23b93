import fc from 'fast-check';
import { handOut, type Taker } from '../../../src/core/targets/handOut';
import { runs } from '../../whole';

const made = (takers: Taker[], steps: number[]) =>
  takers.reduce((sum, { unit }, index) => sum + unit * (steps[index] ?? 0), 0);

/** Every amount that the takers can make. */
function everyAmount(takers: Taker[]): Set<number> {
  let amounts = new Set([0]);
  for (const { unit, room } of takers) {
    const next = new Set<number>();
    for (const amount of amounts) for (let n = 0; n <= room; n += 1) next.add(amount + n * unit);
    amounts = next;
  }
  return amounts;
}

const takersOf = (units: number[]) =>
  fc.array(fc.record({ unit: fc.constantFrom(...units), room: fc.integer({ min: 0, max: 6 }) }), {
    maxLength: 5,
  });

/** Little of each: 63 is 15 and four twelves, and no part of these makes up whole twenties. */
const TIGHT: Taker[] = [
  { unit: 20, room: 3 },
  { unit: 15, room: 1 },
  { unit: 12, room: 4 },
];

test.each([
  ['units that divide one another, as the grades of points do', [1, 25, 50, 100]],
  ['units of groups of 4 and 5 items', [4, 5]],
  ['units of groups of 3, 4, 5 and 6 items', [10, 12, 15, 20]],
  ['units that all divide the largest, but not one another', [10, 15, 30]],
])('%s: the amount where any way makes it, else the most below it', (_, units) => {
  fc.assert(
    fc.property(takersOf(units), fc.integer({ min: 0, max: 600 }), (takers, amount) => {
      const steps = handOut(amount, takers);
      const best = Math.max(...[...everyAmount(takers)].filter((one) => one <= amount));
      expect(made(takers, steps)).toBe(best);
      steps.forEach((count, index) => {
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(takers[index]?.room ?? 0);
      });
    }),
    { ...runs(100), examples: [[TIGHT, 63]] },
  );
});

test('equal units are shared in proportion to room, the odd ones by largest remainder', () => {
  const takers = [10, 20, 70].map((room) => ({ unit: 1, room }));
  expect(handOut(50, takers)).toEqual([5, 10, 35]);
  expect(handOut(51, takers)).toEqual([5, 10, 36]);
});

test('coarse steps stay near their proportion', () => {
  const takers = [
    { unit: 50, room: 2 },
    { unit: 50, room: 2 },
    { unit: 1, room: 200 },
  ];
  expect(handOut(200, takers)).toEqual([1, 1, 100]);
});

test('nine thousand takers are served at once', () => {
  const takers = Array.from({ length: 9400 }, (_, index) => ({
    unit: [5000, 2500, 1][index % 3] ?? 1,
    room: 1 + (index % 2000),
  }));
  expect(made(takers, handOut(12_345_678, takers))).toBe(12_345_678);
});
