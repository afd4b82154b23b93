import type { Criterion } from '../../core/table/appendix';
import type { Place } from '../../core/table/finding';
import { rowsOfTables } from '../../core/table/rowsOfTables';
import type { ScoredTable } from '../../core/table/scoredTable';

/** The criterion in whose row something is; null for headers, totals and what is of no table. */
export type CriteriaByRow = (place: Pick<Place, 'sheet' | 'row'>) => Criterion | null;

export function criteriaByRow(tables: readonly ScoredTable[]): CriteriaByRow {
  const rows = rowsOfTables(tables);
  return ({ sheet, row }) => {
    const found = rows(sheet, row);
    return found && 'code' in found ? found : null;
  };
}
