import type { ColumnBackup, JournalRecord } from '../journal/record';
import { nameOf } from './restoredCells';

/**
 * Which columns get the looks back that they had: those whose heading, the topmost cell that was written there, is
 * given back as well. Under another heading it is another column, with looks that are its own.
 *
 * @param kept "Sheet!A1" of cells that are left alone
 */
export function columnsToRestore(entry: JournalRecord, kept: readonly string[]): ColumnBackup[] {
  const left = new Set(kept);
  return entry.columns.filter(({ sheet, column }) => {
    const rows = entry.cells
      .filter((run) => run.sheet === sheet && run.column === column)
      .map(({ row }) => row);
    return rows.length === 0 || !left.has(nameOf({ sheet, row: Math.min(...rows), column }));
  });
}
