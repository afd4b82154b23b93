import type { Criterion } from '../../core/table/appendix';
import type { Place } from '../../core/table/finding';
import type { ScoredTable } from '../../core/table/scoredTable';

/** The criterion in whose row something is; null for headers, totals and what is of no table. */
export type CriteriaByRow = (place: Pick<Place, 'sheet' | 'row'>) => Criterion | null;

export function criteriaByRow(tables: readonly ScoredTable[]): CriteriaByRow {
  const rows = new Map<string, Map<number, Criterion>>();
  for (const { appendix } of tables) {
    const own = rows.get(appendix.sheet) ?? new Map<number, Criterion>();
    rows.set(appendix.sheet, own);
    for (const criterion of appendix.criteria) own.set(criterion.row, criterion);
  }
  return ({ sheet, row }) => rows.get(sheet)?.get(row) ?? null;
}
