import type { WorkbookSnapshot } from '../base/grid';
import type { ScoredTable } from '../table/scoredTable';
import { formerTotals } from './history';

/** Whether there is more than one score of a year, or one of others, to put side by side. */
export function hasHistory(
  table: ScoredTable,
  tables: readonly ScoredTable[],
  snapshot: Pick<WorkbookSnapshot, 'sheets'>,
): boolean {
  const years = new Set(
    tables
      .filter(({ appendix }) => appendix.kind === table.appendix.kind)
      .flatMap(({ appendix }) => [
        ...(appendix.columns.base === undefined ? [] : [appendix.baseYear]),
        ...appendix.timeline.flatMap(({ of, year }) => (of === 'score' ? [year] : [])),
      ]),
  );
  const { timeline } = table.appendix;
  if (formerTotals(tables, snapshot, table).length > 0) return true;
  return years.size > 1 || timeline.some(({ of }) => of === 'former' || of === 'others');
}
