import { readCriterionRef } from '../ownSheets/rowSubject';
import type { CriterionRef } from './assignment';
import type { ScoredTable } from '../table/scoredTable';

/** Makes the function that says whether a reference is to a leaf criterion: those alone are counted, everywhere. */
export function leavesAmong(tables: readonly ScoredTable[]): (ref: CriterionRef) => boolean {
  return (ref) => {
    const read = readCriterionRef(ref);
    const table = tables.find(
      ({ appendix, nth }) => appendix.kind === read?.table.index && nth === read.table.nth,
    );
    return read !== null && table?.appendix.byId.get(read.id)?.children.length === 0;
  };
}
