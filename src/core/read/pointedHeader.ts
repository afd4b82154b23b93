import type { SheetGrid } from '../base/grid';
import { choicesOf, type Choices } from '../table/choice';
import { hasFigures, rowsAsHeader, type HeaderRows } from './headerRows';
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
