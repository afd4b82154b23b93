import type { Appendix, Computed, Criterion } from './appendix';
import { type Decimal, decimalFromNumber } from '../base/decimal';

const PERCENT = decimalFromNumber(100);

/**
 * The highest that a criterion can score: its repaired maximum in points; in percent 100, whether or not the table
 * says so.
 */
export function limitOf(
  { appendix, computed }: { appendix: Appendix; computed: Computed },
  criterion: Criterion,
): Decimal | null {
  return computed.of(criterion).max ?? (appendix.kind === 'sipas' ? PERCENT : null);
}
