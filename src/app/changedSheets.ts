import { MOST_COLUMNS } from '../core/base/address';
import { type CellValue, contentAt, type SheetGrid, valueAt } from '../core/base/grid';
import { isSliceEnd, type Task } from '../core/base/task';
import { parseRowKey } from '../core/ownSheets/rowKey';
import { readSheetMark, type SheetModel } from '../core/ownSheets/sheetModel';
import type { SheetWrite } from '../core/plan/plan';

/** Own sheets without those that hold all that they are to hold: a preview that counts them would count too many. */
export function* changedSheets(sheets: readonly SheetWrite[]): Task<SheetWrite[]> {
  const changed: SheetWrite[] = [];
  for (const sheet of sheets) {
    yield;
    const { model, replaces, asRead } = sheet;
    const isSame = asRead && replaces === model.name && (yield* isAsRead(model, asRead));
    if (isSame !== true) changed.push(sheet);
  }
  return changed;
}

function* isAsRead(model: SheetModel, grid: SheetGrid): Task<boolean> {
  const rows = grid.row + grid.formulas.length;
  const right = grid.column + (grid.formulas[0]?.length ?? 0);
  const contents = placedContents(model);
  const isForm = readSheetMark(model.values[0]?.[0] ?? '')?.kind === 'agency';
  for (let row = 0; row < Math.max(rows, model.values.length); row += 1) {
    if (isSliceEnd(row)) yield;
    const wanted = model.values[row];
    if (!wanted) {
      // Below an agency's form people may write what they like, in rows without a key.
      if (!isForm || contentAt(grid, row, 0) !== '') return false;
      continue;
    }
    const isHeading = parseRowKey(String(wanted[0] ?? '')).kind === 'columns';
    const columns = isHeading ? Math.max(wanted.length, right) : wanted.length;
    for (let column = 0; column < columns; column += 1) {
      const content = contents.get(keyOf(row, column)) ?? { value: wanted[column] ?? '' };
      if (!holds(grid, row, column, content)) return false;
    }
  }
  return true;
}

type Content = { formula: string } | { value: CellValue };

/** What does not stand among a model's values: its formulas and the texts of its links. */
function placedContents({ formulas, links }: SheetModel): Map<number, Content> {
  const placed = new Map<number, Content>();
  for (const { row, column, formula } of formulas) placed.set(keyOf(row, column), { formula });
  for (const { row, column, text } of links) placed.set(keyOf(row, column), { value: text });
  return placed;
}

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** Excel writes formulas in a way of its own: without regard to case, spaces and quotes around names. */
function holds(grid: SheetGrid, row: number, column: number, content: Content): boolean {
  if ('formula' in content) {
    const now = contentAt(grid, row, column);
    return typeof now === 'string' && comparable(now) === comparable(content.formula);
  }
  const now = valueAt(grid, row, column);
  const isFormula = contentAt(grid, row, column) !== now;
  if (typeof now === 'string' && typeof content.value === 'string') {
    return !isFormula && unixLines(now) === unixLines(content.value);
  }
  return !isFormula && now === content.value;
}

function comparable(formula: string): string {
  return formula.replace(/[\s']/g, '').toUpperCase();
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
