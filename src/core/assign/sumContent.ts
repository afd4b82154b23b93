import { decimalsOf } from '../base/decimal';
import type { FigureContent } from '../ownSheets/rowContent';
import { boundOf, numberOf } from './figures';
import { type Points, type PointSum, saidSum } from './points';

/** Of points that no document prints. */
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 4;

/**
 * What a sheet shows of a sum of points (SPEC G6, G7): a number, a bound, or nothing where nobody knows.
 *
 * @param asFraction whether the rows beside it hold fractions that are shown as percentages
 * @param figure what stands there of a number
 */
export function sumContent(
  points: Points,
  of: PointSum,
  asFraction = false,
  figure: (shows: number) => FigureContent = (shows) => shows,
): FigureContent {
  const sum = saidSum(points, of);
  if (sum === null) return '';
  const { value, relation } = sum;
  if (relation === '=') return figure(numberOf(value, asFraction));
  const decimals = Math.max(LEAST_DECIMALS, Math.min(decimalsOf(value), MOST_DECIMALS));
  return boundOf({ relation, value, decimals }, asFraction);
}
