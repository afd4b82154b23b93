import type { Appendix, Criterion } from '../appendix';

/** Who leads a criterion: its own lead agencies, else those of the nearest criterion above that names some. */
export function leadsOf(appendix: Appendix, criterion: Criterion): readonly string[] {
  let one: Criterion | undefined = criterion;
  while (one && one.leads.length === 0) {
    one = one.parent === null ? undefined : appendix.byId.get(one.parent);
  }
  return one?.leads ?? [];
}
