import type { Appendix, Criterion, TotalRow } from './appendix';
import type { ScoredTable } from './scoredTable';

/** What a table has in a sheet row, from 0: a criterion or its total; null in rows that no table has. */
export type RowsOfTables = (sheet: string, row: number) => Criterion | TotalRow | null;

/**
 * The rows of all tables. A row is looked for when it is first asked about: of very many few are shown. Of tables side by
 * side the last one speaks for a row.
 */
export function rowsOfTables(tables: readonly Pick<ScoredTable, 'appendix'>[]): RowsOfTables {
  const bySheet = new Map<string, TableRows[]>();
  for (const { appendix } of tables) {
    const others = bySheet.get(appendix.sheet) ?? [];
    bySheet.set(appendix.sheet, [new TableRows(appendix), ...others]);
  }
  return (sheet, row) => {
    for (const table of bySheet.get(sheet) ?? []) {
      const found = table.at(row);
      if (found) return found;
    }
    return null;
  };
}

/** One table's rows, indexed as far as somebody has asked: they mostly stand in the order in which they are shown. */
class TableRows {
  private readonly known = new Map<number, Criterion>();
  private next = 0;

  constructor(private readonly appendix: Appendix) {}

  at(row: number): Criterion | TotalRow | null {
    const { area, headerRows, criteria, total } = this.appendix;
    if (row < area.row + headerRows || row >= area.row + area.rows) return null;
    if (total?.row === row) return total;
    const before = this.known.get(row);
    if (before) return before;
    while (this.next < criteria.length) {
      const criterion = criteria[this.next];
      this.next += 1;
      if (!criterion) continue;
      this.known.set(criterion.row, criterion);
      if (criterion.row === row) return criterion;
    }
    return null;
  }
}
