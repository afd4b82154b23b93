import { type Decimal, sum } from '../base/decimal';
import type { Appendix } from '../table/appendix';
import type { RolledField } from '../table/scoreFields';

/** What the total holds besides its parts (SPEC R14): bonus points, and penalties with their minus. */
export function adjustmentOf({ adjustments }: Appendix, field: RolledField): Decimal {
  return sum(adjustments.flatMap(({ scores }) => scores[field]?.value ?? []));
}
