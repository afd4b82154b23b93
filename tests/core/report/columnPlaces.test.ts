import { decimalFromNumber, ZERO } from '../../../src/core/base/decimal';
import type { ShownFigure } from '../../../src/core/overview/shownFigure';
import { type ChangeRow, placesOfTable } from '../../../src/core/report/columnPlaces';

const shown = (
  value: number,
  places: number,
  relation: ShownFigure['relation'] = '=',
): ShownFigure => ({
  ...{ value: decimalFromNumber(value) ?? ZERO, places, relation, other: null },
});
const row = (base: number, target: number, places: number): ChangeRow => ({
  base: shown(base, places),
  target: shown(target, places),
  delta: shown(Math.round((target - base) * 1e8) / 1e8, places),
});

test('[B1] all figures of a table have the most decimals that one of them is printed with', () => {
  expect(placesOfTable([row(8.5, 9, 1), row(10.77, 10.94, 2)], null)).toEqual({
    ...{ places: 2, isRounded: false },
  });
  expect(placesOfTable([row(8, 9, 0)], null)).toEqual({ places: 0, isRounded: false });
});

test('[B1] where these do not add up, as many as do', () => {
  // 13,06 → 14,31 would be 1,25, and 1,2534 is; 1,3 + 1,3 is 2,6, and 2,5 is shown of 1,25 + 1,25.
  expect(placesOfTable([row(13.0566, 14.31, 2)], null).places).toBe(2);
  expect(placesOfTable([row(13.0551, 14.3102, 2)], null)).toEqual({ places: 3, isRounded: false });
  const halves = [row(1.25, 1.25, 1), row(1.25, 1.25, 1)];
  expect(placesOfTable(halves, row(2.5, 2.5, 1))).toEqual({ places: 2, isRounded: false });
});

test('[B1] where no four decimals add up they are rounded, which is said', () => {
  const third = row(0.33333333, 0.33333333, 1);
  const total = row(0.99999999, 0.99999999, 1);
  expect(placesOfTable([third, third, third], total)).toEqual({ places: 1, isRounded: true });
});

test('[B1] a total that is no sum, and bounds, add up with no decimals', () => {
  // With bonus points.
  expect(placesOfTable([row(8.5, 9, 1)], row(9, 9.5, 1))).toEqual({ places: 1, isRounded: false });
  const bound = { ...row(1.25, 2, 0), target: shown(2.4, 0, '>') };
  expect(placesOfTable([bound], null)).toEqual({ places: 0, isRounded: false });
});
