import type { ScoredTable } from '../table/scoredTable';

/** Whether there is more than one score of a year, or one of others, to put side by side. */
export function hasHistory(table: ScoredTable, tables: readonly ScoredTable[]): boolean {
  const years = new Set(
    tables
      .filter(({ appendix }) => appendix.kind === table.appendix.kind)
      .flatMap(({ appendix }) => [
        ...(appendix.columns.base === undefined ? [] : [appendix.baseYear]),
        ...appendix.timeline.flatMap(({ of, year }) => (of === 'score' ? [year] : [])),
      ]),
  );
  const { timeline } = table.appendix;
  return years.size > 1 || timeline.some(({ of }) => of === 'former' || of === 'others');
}
