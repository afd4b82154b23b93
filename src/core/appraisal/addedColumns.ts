import { firstBlankColumn } from '../plan/blankColumn';
import type { CellChange, NewColumn } from '../plan/plan';
import { cellAt } from '../base/cellContent';
import type { PlacedTable } from '../nextYear/nextYear';
import {
  APPRAISED_KINDS,
  type AppraisedKind,
  type ColumnChoices,
  yearWorkedOn,
} from './appraisedKinds';

/** What heads a column of each kind, as the reading knows it again. */
const HEADINGS: Readonly<Record<AppraisedKind, string>> = {
  appraised: 'Điểm thẩm định',
  survey: 'Điểm điều tra xã hội học',
  final: 'Điểm chính thức',
};

/** A column that a table is to get. */
export interface AddedColumn extends NewColumn {
  heading: string;
}

/**
 * The columns that somebody wants for scores for which a table has none (SPEC T9): right of it, where nothing stands, one
 * for each kind of scores.
 */
export function addedColumns(
  { table, grid }: PlacedTable,
  columns: ColumnChoices,
): ReadonlyMap<AppraisedKind, AddedColumn> {
  const { appendix } = table;
  const { sheet, area } = appendix;
  const year = yearWorkedOn(appendix);
  const added = new Map<AppraisedKind, AddedColumn>();
  let from = area.column + area.columns;
  for (const kind of APPRAISED_KINDS) {
    const { from: source, to } = columns[kind];
    if (source === null || to !== 'new') continue;
    const column = firstBlankColumn(grid, appendix, from);
    const likeColumn = appendix.columns.target ?? appendix.columns.base ?? from - 1;
    const heading = `${HEADINGS[kind]}${year === null ? '' : ` năm ${year}`}`;
    added.set(kind, {
      ...{ sheet, column, likeColumn, firstRow: area.row, rows: area.rows, heading },
    });
    from = column + 1;
  }
  return added;
}

/** @param name of the table that the scores come from */
export function headingOf(
  { grid }: PlacedTable,
  { sheet, column, firstRow: row, heading }: AddedColumn,
  name: string,
): CellChange {
  return {
    ...{ sheet, row, column, before: cellAt(grid, row, column), after: heading },
    numberFormat: '@',
    why: { is: 'appraised', heading, from: name },
  };
}
