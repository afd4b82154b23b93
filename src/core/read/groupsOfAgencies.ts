import type { AgencyReader } from '../agencies/agenciesInTime';
import { forEach, type Task } from '../base/task';
import type { Appendix, Criterion } from '../table/appendix';

/**
 * Criteria grouped by who answers for them ("I | Sở Nội vụ", and its criteria below it), in a table without a column that
 * says so: each group's name is who leads it and all that is in it (SPEC R10). All of the topmost rows must be such
 * groups, of agencies that are known.
 */
export function* leadsByGroups(
  { criteria, columns, targetYear }: Appendix,
  readAgency: AgencyReader,
): Task<void> {
  if (columns.leads !== undefined || columns.supports !== undefined) return;
  const groups = new Map<Criterion, string[]>();
  for (const one of criteria) {
    if (one.parent !== null) continue;
    if (one.children.length === 0) return;
    const matches = readAgency(one.name, targetYear);
    if (matches.length === 0 || matches.some(({ how }) => how !== 'known')) return;
    groups.set(
      one,
      matches.map(({ name }) => name),
    );
  }
  if (groups.size < LEAST_GROUPS) return;
  yield* forEach(criteria, (one) => {
    const leads = groups.get(one) ?? one.parent?.leads ?? [];
    one.leads = [...leads];
    one.leadText = leads.join('; ');
  });
}

const LEAST_GROUPS = 2;
