import { type Decimal, decimalsOf, toNumber } from '../base/decimal';
import type { FigureContent } from '../ownSheets/rowContent';
import { boundOf } from './figures';
import { type Points, type PointSum, saidSum } from './points';

/** Of points that no document prints. */
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 4;

/** What a sheet shows of a sum of points (SPEC G6, G7): a number, a bound, or nothing where nobody knows. */
export function sumContent(
  points: Points,
  of: PointSum,
  figure: (value: Decimal) => FigureContent = toNumber,
): FigureContent {
  const sum = saidSum(points, of);
  if (sum === null) return '';
  const { value, relation } = sum;
  if (relation === '=') return figure(value);
  const decimals = Math.max(LEAST_DECIMALS, Math.min(decimalsOf(value), MOST_DECIMALS));
  return boundOf({ relation, value, decimals }, false);
}
