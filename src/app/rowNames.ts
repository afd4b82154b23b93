import { rowsOfTables } from '../core/table/rowsOfTables';
import { titleOf } from '../core/table/shownCode';
import type { Reading } from './reading';

/** Code and name of the criterion in a row, or the name of the total; null in rows that no table has. */
export type RowNames = (sheet: string, row: number) => string | null;

export function rowNames({ tables }: Reading): RowNames {
  const rows = rowsOfTables(tables);
  return (sheet, row) => {
    const found = rows(sheet, row);
    if (!found) return null;
    return 'code' in found ? titleOf(found) : found.name;
  };
}
