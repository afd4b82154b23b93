import type { Reading } from '../../app/reading';
import type { Assignment, CriterionRef } from '../../core/assign/assignment';
import { criterionRef } from '../../core/assign/assignment';
import { sum, type Decimal } from '../../core/decimal';

/** The points that the planned rises of an agency's own PAR INDEX leaves add up to. */
export function pointsAtStake(reading: Reading, { lead }: Assignment): Decimal {
  const led = new Set<CriterionRef>(lead);
  const rises = reading.tables.flatMap(({ appendix, nth, computed }) =>
    appendix.kind === 'sipas'
      ? []
      : appendix.criteria.flatMap((criterion) => {
          const { id, children } = criterion;
          const isLed = children.length === 0 && led.has(criterionRef('par', id, nth));
          return isLed ? (computed.of(criterion).delta ?? []) : [];
        }),
  );
  return sum(rises);
}
