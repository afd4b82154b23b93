import type { Criterion } from '../table/appendix';

/** Who leads a criterion: its own lead agencies, else those of the nearest criterion above that names some. */
export function leadsOf(criterion: Criterion): readonly string[] {
  let one: Criterion | null = criterion;
  while (one && one.leads.length === 0) one = one.parent;
  return one?.leads ?? [];
}
