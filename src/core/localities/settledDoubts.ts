import type { Doubtful } from '../collect/doubts';
import { type Decisions, rowName, saidBy, type Settled } from '../collect/settlement';
import { isSliceEnd, type Task } from '../base/task';
import { titleOf } from '../table/shownCode';
import type { LocalityTable } from './localityTable';

/** How a person settled one locality's doubtful answer; null where it is open. */
export function settledAs({ claim }: Doubtful, decisions: Decisions): Settled['is'] | null {
  const decision = decisions.get(rowName(claim));
  if (decision?.of !== saidBy([claim])) return null;
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
    for (const [nth, { criterion, doubtful, max }] of criteria.entries()) {
      if (isSliceEnd(nth)) yield;
      for (const doubt of doubtful) {
        const is = settledAs(doubt, decisions);
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
