import { type Decimal, decimalsOf, formatDecimal } from '../base/decimal';
import type { Score } from './appendix';

/** A figure as a cell holds it that says nothing else. */
export function plainScore(value: Decimal): Score {
  const decimals = decimalsOf(value);
  return {
    text: formatDecimal(value, ','),
    value,
    ...{ decimals, mostDecimals: decimals, relation: '=', rank: null },
    ...{ state: 'value', unreadable: null, stored: 'number', isFraction: false },
  };
}
