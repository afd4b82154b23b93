import type { Area, SheetGrid } from '../base/grid';
import { choicesOf, type Choices, type KeptChoice } from '../table/choice';
import {
  hasFigures,
  MOST_HEADER_ROWS,
  printedHeading,
  rowsAsHeader,
  type HeaderRows,
} from './headerRows';
import { tableHeading } from './headingKeys';

/** Rows that a person pointed at as a header, here or in a table of the same form. @returns null where these are none */
export function pointedHeader(grid: SheetGrid, row: number, choices: Choices): HeaderRows | null {
  for (const { choice } of choices) {
    if (choice.about !== 'table' || hasFigures(grid.values[row - grid.row] ?? [])) continue;
    const rows = rowsAsHeader(grid, row, choice.headerRows);
    if (rows === null) continue;
    const { fingerprint } = tableHeading(rows.headings, () => '');
    const isPointed = choicesOf(choices, fingerprint).of('table')?.headerRows === rows.rows;
    if (isPointed) return rows;
  }
  return null;
}

/**
 * What makes rows the header of a table, here and wherever the same words stand.
 * @param area the rows that a person selected, as far as a header may reach
 * @returns null where they are blank
 */
export function headingChoice(grid: SheetGrid, { row, rows }: Area): KeptChoice | null {
  const header = rowsAsHeader(grid, row, Math.min(rows, MOST_HEADER_ROWS));
  if (header === null || header.headings.size < LEAST_COLUMNS) return null;
  const heading = tableHeading(header.headings, (column) => printedHeading(grid, header, column));
  const choice = { about: 'table', headerRows: header.rows } as const;
  return { table: heading.fingerprint, heading: heading.text, choice };
}

/** A name and a figure. */
const LEAST_COLUMNS = 2;
