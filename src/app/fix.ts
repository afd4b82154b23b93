import type { Finding } from '../core/table/finding';
import { fixPlan } from '../core/plan/fixPlan';
import type { Task } from '../core/base/task';
import { withPreconditions } from './withPreconditions';
import { gridOf, type Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** Puts right the chosen findings; those that only a person can settle are left. */
export function* fixTask(reading: Reading, findings: readonly Finding[]): Task<GuardedPlan> {
  const plan = yield* fixPlan((sheet) => gridOf(reading, sheet), findings);
  return yield* withPreconditions(reading, plan);
}

/** The same of whichever reading is there when it is made: those of the findings that are still found. */
export function fixesOf(findings: readonly Finding[]): (reading: Reading) => Task<GuardedPlan> {
  return (reading) => fixTask(reading, findingsNow(findings, reading.findings));
}

/**
 * What earlier findings are in a later reading: of the same rule, about the same criterion and column (of what no criterion
 * has, about the same cell), and of several, as names in one cell may be, about the same words.
 */
export function findingsNow(
  earlier: readonly Finding[],
  later: readonly Finding[],
): readonly Finding[] {
  if (earlier.every((one) => later.includes(one))) return earlier;
  const bySubject = new Map<string, Finding[]>();
  for (const one of later) {
    const subject = subjectOf(one);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), one]);
  }
  const found = earlier.flatMap((one) => {
    const those = bySubject.get(subjectOf(one)) ?? [];
    const [only, ...others] = those;
    return others.length === 0
      ? (only ?? [])
      : those.filter(({ printed }) => printed === one.printed);
  });
  return [...new Set(found)];
}

function subjectOf({ rule, sheet, id, row, column }: Finding): string {
  return JSON.stringify([rule, sheet, id ?? row, column]);
}
