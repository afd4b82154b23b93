import type { Decimal } from '../base/decimal';
import type { Relation } from './appendix';

/** A figure with the decimals that are shown of it, and its relation where it is a bound. */
export interface PrintedFigure {
  value: Decimal;
  places: number;
  relation: Relation;
}
