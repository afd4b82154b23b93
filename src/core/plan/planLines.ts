import type { CellRef } from '../base/grid';
import type { CellChange, NewColumn, Plan, SheetHighlights, SheetWrite } from './plan';

/** A line of a plan, by which it is chosen or left out: what it changes, and where. */
export type LineKey = `cell ${string}` | `marks ${string}` | `sheet ${string}`;

export function cellLine({ sheet, row, column }: CellRef): LineKey {
  return `cell ${row}:${column}:${sheet}`;
}

export function marksLine({ sheet }: Pick<SheetHighlights, 'sheet'>): LineKey {
  return `marks ${sheet}`;
}

export function sheetLine({ model }: Pick<SheetWrite, 'model'>): LineKey {
  return `sheet ${model.name}`;
}

/** A plan without the lines that were left out; a column of which nothing but its heading is left goes with them. */
export function planWithout(plan: Plan, leftOut: ReadonlySet<LineKey>): Plan {
  if (leftOut.size === 0) return plan;
  const chosen = plan.cells.filter((cell) => !leftOut.has(cellLine(cell)));
  const filled = new Set<string>();
  for (const cell of chosen) {
    if (!isHeading(plan.newColumns, cell)) filled.add(columnKey(cell));
  }
  const newColumns = plan.newColumns.filter((column) => filled.has(columnKey(column)));
  return {
    ...plan,
    cells: chosen.filter(
      (cell) => !isHeading(plan.newColumns, cell) || filled.has(columnKey(cell)),
    ),
    newColumns,
    highlights: plan.highlights.filter((marks) => !leftOut.has(marksLine(marks))),
    sheets: plan.sheets.filter((sheet) => !leftOut.has(sheetLine(sheet))),
  };
}

/** Whether a cell is the heading of a column that the plan adds: it goes with the column, and is no line of its own. */
export function isHeading(newColumns: readonly NewColumn[], cell: CellChange): boolean {
  return newColumns.some(
    ({ sheet, column, firstRow }) =>
      cell.sheet === sheet && cell.column === column && cell.row === firstRow,
  );
}

function columnKey({ sheet, column }: { sheet: string; column: number }): string {
  return `${column}:${sheet}`;
}
