import { type CellValue, valueAt } from '../base/grid';
import type { Criterion, OtherRow, PassedOverRow } from '../table/appendix';
import type { PlacedTable } from './nextYear';

/** A row of the next year's table. */
export type TableLine =
  | { is: 'criterion'; criterion: Criterion }
  | { is: 'total' }
  /** A rule or a heading between criteria, with the points that a rule prints. */
  | { is: 'words'; code: CellValue; name: CellValue; max: CellValue };

/** Rows that belong to the set of criteria; others are of last year's table. */
const OF_THE_SET: ReadonlySet<OtherRow> = new Set<OtherRow>(['rule', 'heading']);

/**
 * The rows of the next year's table: the new set's, with the total where last year's table has it.
 *
 * @returns with the rows of the set that do not come along
 */
export function tableLines(
  was: PlacedTable,
  set: PlacedTable,
): { lines: TableLine[]; left: readonly PassedOverRow[] } {
  const { columns, criteria, rowsPassedOver } = set.table.appendix;
  const cell = (row: number, column: number | undefined): CellValue =>
    column === undefined ? '' : valueAt(set.grid, row, column);
  const rows: { row: number; line: TableLine }[] = criteria.map((criterion) => ({
    row: criterion.row,
    line: { is: 'criterion', criterion },
  }));
  for (const { row, as } of rowsPassedOver) {
    if (!OF_THE_SET.has(as)) continue;
    const [code, name] = [cell(row, columns.code), cell(row, columns.name)];
    if (code === '' && name === '') continue;
    rows.push({ row, line: { is: 'words', code, name, max: cell(row, columns.max) } });
  }
  rows.sort((a, b) => a.row - b.row);
  const lines = rows.map(({ line }) => line);
  const { total, criteria: before } = was.table.appendix;
  if (total) {
    const isFirst = total.row < (before[0]?.row ?? 0);
    if (isFirst) lines.unshift({ is: 'total' });
    else lines.push({ is: 'total' });
  }
  return { lines, left: rowsPassedOver.filter(({ as }) => !OF_THE_SET.has(as) && as !== 'header') };
}
