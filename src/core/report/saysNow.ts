import { cellAt, type CellContent, isSameContent } from '../base/cellContent';
import { type SheetGrid, valueAt } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { CODE, KEY } from '../ownSheets/formColumns';
import { parseRowKey } from '../ownSheets/rowKey';
import type { SheetModel } from '../ownSheets/sheetModel';
import { COLUMNS } from './reportColumns';

/**
 * Whether a report has every row and sentence that one of now would have. What somebody wrote beside or below them, in the
 * heading or in rows put in, is no difference.
 *
 * @param model the report of now
 * @param own the one that is there
 */
export function* saysNow({ values, formulas }: SheetModel, own: SheetGrid): Task<boolean> {
  const rows = Array.from({ length: own.row + own.formulas.length }, (_, row) => row);
  const sentences = new Map(formulas.map((one) => [one.row, one] as const));
  for (const [row, cells] of values.entries()) {
    if (isSliceEnd(row)) yield;
    const key = cells[KEY] ?? '';
    const sentence = sentences.get(row);
    const { kind } = parseRowKey(String(key));
    if (kind !== 'subject' && kind !== 'entry' && sentence === undefined) continue;
    const wanted = cells.slice(CODE, COLUMNS.last + 1).map((value, at): CellContent => {
      const isSaid = sentence?.column === CODE + at;
      return isSaid ? { formula: sentence.formula } : value;
    });
    const isThere = rows.some(
      (at) =>
        valueAt(own, at, KEY) === key &&
        wanted.every((content, nth) => isSameContent(content, cellAt(own, at, CODE + nth))),
    );
    if (!isThere) return false;
  }
  return true;
}
