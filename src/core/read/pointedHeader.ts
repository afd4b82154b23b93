import type { Area, SheetGrid } from '../base/grid';
import { choicesOf, type Choices, type KeptChoice } from '../table/choice';
import { contentsOf, share } from './columnContents';
import {
  hasFigures,
  MOST_HEADER_ROWS,
  printedHeading,
  rowsAsHeader,
  type HeaderRows,
} from './headerRows';
import { tableHeading } from './headingKeys';

type Headings = HeaderRows['headings'];

/** Rows that a person pointed at as a header, here or in a table of the same form. @returns null where these are none */
export function pointedHeader(grid: SheetGrid, row: number, choices: Choices): HeaderRows | null {
  for (const { choice } of choices) {
    if (choice.about !== 'table' || hasFigures(grid.values[row - grid.row] ?? [])) continue;
    const rows = rowsAsHeader(grid, row, choice.headerRows);
    if (rows === null) continue;
    const fingerprint = fingerprintOf(rows.headings);
    const isPointed = choicesOf(choices, fingerprint).of('table')?.headerRows === rows.rows;
    if (isPointed) return rows;
  }
  return null;
}

/**
 * Where a table begins or ends whose columns a person pointed at, here or in a table of the same form, in rows that
 * head other columns, too.
 *
 * @returns sheet columns, from left to right; none where the table is all that is headed; null where nobody pointed
 */
export function pointedColumns(grid: SheetGrid, row: number, choices: Choices): number[] | null {
  const starts = new Set<number>();
  let isPointed = false;
  for (const { table, choice } of choices) {
    if (choice.about !== 'table' || choice.columns === undefined) continue;
    if (hasFigures(grid.values[row - grid.row] ?? [])) continue;
    const headings = [...(rowsAsHeader(grid, row, choice.headerRows)?.headings ?? [])];
    for (let first = 0; first + choice.columns <= headings.length; first += 1) {
      const own = headings.slice(first, first + choice.columns);
      if (fingerprintOf(new Map(own)) !== table) continue;
      isPointed = true;
      // Codes may stand under a blank heading left of it.
      const before = headings[first - 1];
      if (before) starts.add(before[0] + 1);
      if (first + choice.columns < headings.length) starts.add((own.at(-1)?.[0] ?? 0) + 1);
    }
  }
  return isPointed ? [...starts].sort((one, other) => one - other) : null;
}

/**
 * What makes rows the header of a table, here and wherever the same words stand: all that they head, or the columns
 * that were selected, where another table stands beside these.
 *
 * @param area the cells that a person selected, of whose rows as many count as a header may have
 * @returns null where they are blank
 */
export function headingChoice(grid: SheetGrid, area: Area): KeptChoice | null {
  const header = rowsAsHeader(grid, area.row, Math.min(area.rows, MOST_HEADER_ROWS));
  if (header === null) return null;
  const own = selectedOf(grid, header, area);
  const headings = own ?? header.headings;
  if (headings.size < LEAST_COLUMNS) return null;
  const heading = tableHeading(headings, (column) => printedHeading(grid, header, column));
  const choice = {
    about: 'table',
    headerRows: header.rows,
    ...(own && { columns: own.size }),
  } as const;
  return { table: heading.fingerprint, heading: heading.text, choice };
}

/** @returns null where what was selected does not set one table apart from another one */
function selectedOf(
  grid: SheetGrid,
  { row, rows, headings }: HeaderRows,
  { column: from, columns }: Area,
): Headings | null {
  const all = [...headings];
  const own = all.filter(([column]) => column >= from && column < from + columns);
  const left = all.filter(([column]) => column < from);
  const right = all.filter(([column]) => column >= from + columns);
  const isTable = (beside: typeof all) => {
    const contents = beside.map(([column]) => contentsOf(grid, column, row + rows));
    const name = contents.findIndex((one) => share(one, 'words') >= MOST_ARE_NAMES);
    return name >= 0 && contents.slice(name + 1).some(({ figures }) => figures > 0);
  };
  if (own.length < LEAST_COLUMNS || ![left, right].some(isTable)) return null;
  return new Map(own);
}

function fingerprintOf(headings: Headings): string {
  return tableHeading(headings, () => '').fingerprint;
}

/** A name and a figure. */
const LEAST_COLUMNS = 2;
const MOST_ARE_NAMES = 0.5;
