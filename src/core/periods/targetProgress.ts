import { type Decimal, decimalFromNumber, sum } from '../base/decimal';
import { readCriterionRef } from '../ownSheets/rowSubject';
import { traitsOf } from '../table/indexTraits';
import type { KeptPeriod } from './periodSheet';

/** What a round came to, against the targets of the same criteria. */
export interface TargetProgress {
  period: string;
  /** Criteria of which a score was taken and a target is known. */
  criteria: number;
  /** Points. */
  got: Decimal;
  target: Decimal;
}

/**
 * Points taken in a round, beside what was aimed at in those criteria then (SPEC T8). Each criterion counts once, whoever
 * reported it; scores that were not taken, and percentages, count for nothing.
 */
export function targetProgress({ period, reports }: KeptPeriod): TargetProgress {
  const figures = new Map<string, { got: Decimal; target: Decimal }>();
  for (const { key, recorded, target } of reports) {
    const index = readCriterionRef(key)?.table.index;
    if (index === undefined || traitsOf(index).unit !== 'points') continue;
    const got = recorded === null ? null : decimalFromNumber(recorded);
    const aim = target === null ? null : decimalFromNumber(target);
    if (got !== null && aim !== null) figures.set(key, { got, target: aim });
  }
  const all = [...figures.values()];
  return {
    period,
    criteria: all.length,
    got: sum(all.map((one) => one.got)),
    target: sum(all.map((one) => one.target)),
  };
}
