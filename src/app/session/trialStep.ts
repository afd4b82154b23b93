import type { Decimal } from '../../core/base/decimal';
import type { Relation } from '../../core/table/appendix';

/** A tried target of a leaf, which is known by its id and its name. */
export interface TriedTarget {
  id: string;
  name: string;
  value: Decimal | null;
  relation: Relation;
}

/** What was done to tried targets: of each leaf what was tried before and after; null where it was as in the table. */
export interface TrialStep {
  leaves: {
    id: string;
    name: string;
    before: TriedTarget | null;
    after: TriedTarget | null;
  }[];
}

/** @param before what was tried of one table, and after */
export function stepBetween(
  before: readonly TriedTarget[],
  after: readonly TriedTarget[],
): TrialStep {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Map(after.map((one) => [one.id, one]));
  const leaves = [...new Map([...earlier, ...later]).values()].flatMap(({ id, name }) => {
    const [was, is] = [earlier.get(id) ?? null, later.get(id) ?? null];
    return isSameTry(was, is) ? [] : [{ id, name, before: was, after: is }];
  });
  return { leaves };
}

/** Of one leaf. */
export function isSameTry(one: TriedTarget | null, other: TriedTarget | null): boolean {
  return one?.value === other?.value && one?.relation === other?.relation;
}
