import type { Doubtful } from '../collect/doubts';
import type { PlacedCriterion } from '../assign/criteriaByRef';
import { aboutCriterion } from '../collect/about';
import { type Decisions, rowName, saidOf, type Settled } from '../collect/settlement';
import { isSliceEnd, type Task } from '../base/task';
import { titleOf } from '../table/shownCode';
import type { LocalityTable } from './localityTable';

/** How a person settled one locality's doubtful answer; null where it is open. */
export function settledAs(
  { claim }: Doubtful,
  placed: PlacedCriterion,
  decisions: Decisions,
): Settled['is'] | null {
  const decision = decisions.get(rowName(claim));
  if (decision?.of !== saidOf(aboutCriterion(placed), [claim])) return null;
  return decision.is === 'score' ? null : decision.is;
}

/** The doubtful answers of localities that a person left alone, or wants to be explained (SPEC T5). */
export function* settledDoubts(
  tables: readonly LocalityTable[],
  decisions: Decisions,
): Task<Settled[]> {
  const settled: Settled[] = [];
  for (const { criteria } of tables) {
    yield;
    for (const [nth, one] of criteria.entries()) {
      if (isSliceEnd(nth)) yield;
      const { criterion, doubtful, max } = one;
      for (const doubt of doubtful) {
        const is = settledAs(doubt, one, decisions);
        if (is === null) continue;
        const { claim, why } = doubt;
        const reason = { is: why, max };
        const key = rowName(claim);
        settled.push({ key, claims: [claim], is, label: titleOf(criterion), why: [reason] });
      }
    }
  }
  return settled;
}
