import type { Appendix, Criterion } from './appendix';

/** The criteria that are a part of no other: the fields of PAR INDEX, the groups of SIPAS. */
export function topmost({ criteria }: Pick<Appendix, 'criteria'>): Criterion[] {
  return criteria.filter(({ parent }) => parent === null);
}
