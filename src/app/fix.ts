import type { Finding } from '../core/table/finding';
import { fixNow } from '../core/audit/maximumQuestion';
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

/**
 * The same of whichever reading is there when it is made: those of the findings that are still found, and that nobody is asked
 * about by then.
 */
export function fixesOf(findings: readonly Finding[]): (reading: Reading) => Task<GuardedPlan> {
  return (reading) => {
    const now = findingsNow(findings, reading.findings);
    return fixTask(
      reading,
      now.filter((one) => fixNow(one, reading.tables) !== null),
    );
  };
}

/**
 * What earlier findings are in a later reading: of the same rule, about the same criterion and column (of what no criterion
 * has, about the same cell), and about the same of several that one cell may hold.
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

function subjectOf(found: Finding): string {
  const { rule, sheet, id, row, column } = found;
  return JSON.stringify([rule, sheet, id ?? row, column, oneOfSeveral(found)]);
}

/** Which one it is of several in a cell: the last that is left is no other one than it was. */
function oneOfSeveral(found: Finding): string | null {
  switch (found.rule) {
    case 'agency-typo':
    case 'agency-unknown':
    case 'agency-ended':
    case 'agency-ending':
      return found.printed;
    case 'max-mismatch':
      return found.parent;
    default:
      return null;
  }
}
