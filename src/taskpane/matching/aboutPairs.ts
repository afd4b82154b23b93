import { foldText } from '../../core/base/text';
import type { Appendix } from '../../core/table/appendix';

type Criteria = Pick<Appendix, 'byId'>;

/**
 * What the decision is about that a criterion is another one, or is new: what they are called.
 *
 * @returns null for one that is not there
 */
export function aboutPairs(now: Criteria, before: Criteria) {
  return (id: string, other: string | null): string | null => {
    const names = [now.byId.get(id)?.name, other === null ? '' : before.byId.get(other)?.name];
    return names.includes(undefined) ? null : names.map((name) => foldText(name ?? '')).join('|');
  };
}
