import type { Criterion, TotalRow } from '../core/table/appendix';
import { titleOf } from '../core/table/shownCode';
import type { Reading } from './reading';

/** Code and name of the criterion in a row, or the name of the total; null in rows that no table has. */
export type RowNames = (sheet: string, row: number) => string | null;

export function rowNames({ tables }: Reading): RowNames {
  const bySheet = new Map<string, Map<number, Criterion | TotalRow>>();
  for (const { appendix } of tables) {
    const { sheet, criteria, total } = appendix;
    const rows = bySheet.get(sheet) ?? new Map<number, Criterion | TotalRow>();
    bySheet.set(sheet, rows);
    for (const criterion of criteria) rows.set(criterion.row, criterion);
    if (total) rows.set(total.row, total);
  }
  return (sheet, row) => {
    const found = bySheet.get(sheet)?.get(row);
    if (!found) return null;
    return 'code' in found ? titleOf(found) : found.name;
  };
}
