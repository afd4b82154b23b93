import { titleOf } from '../core/table/shownCode';
import type { Reading } from './reading';

/** What a row of a table is about. */
export type RowNames = (sheet: string, row: number) => string | null;

/** Code and name of the criterion in a row, or the name of the total; null in rows that no table has. */
export function rowNames({ tables }: Reading): RowNames {
  const names = new Map<string, Map<number, () => string>>();
  for (const { appendix } of tables) {
    const rows = names.get(appendix.sheet) ?? new Map<number, () => string>();
    names.set(appendix.sheet, rows);
    for (const criterion of appendix.criteria) rows.set(criterion.row, () => titleOf(criterion));
    const { total } = appendix;
    if (total) rows.set(total.row, () => total.name);
  }
  return (sheet, row) => names.get(sheet)?.get(row)?.() ?? null;
}
