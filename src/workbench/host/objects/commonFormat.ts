import type { CellFormat, FormatChange } from '../../engine/engine';
import { isWholeColumns, isWholeRows } from '../../engine/sheetCore';
import { requireUnprotected } from '../permissions';
import type { RangeTarget } from './range';

/** @returns what all cells of a range have in common, or null where they differ */
export function commonFormat<K extends keyof CellFormat>(
  target: RangeTarget,
  key: K,
): CellFormat[K] | null {
  const { sheet, area } = target;
  const first = sheet.formats.get(area.row, area.column)[key];
  for (const row of lookedAt(target, 'rows')) {
    for (const column of lookedAt(target, 'columns')) {
      if (sheet.formats.get(row, column)[key] !== first) return null;
    }
  }
  return first;
}

export function changeFormat({ context, sheet, area }: RangeTarget, change: FormatChange): void {
  requireUnprotected(context, sheet);
  sheet.formats.set(area, change);
}

/** Rows or columns of a range; of whole sheets only as many as were ever touched, and one more. */
export function lookedAt({ sheet, area }: RangeTarget, what: 'rows' | 'columns'): number[] {
  const isOpen = what === 'rows' ? isWholeColumns(area) : isWholeRows(area);
  const first = what === 'rows' ? area.row : area.column;
  const { rowCount, columnCount } = sheet.layout;
  const known = what === 'rows' ? rowCount : columnCount;
  const asked = what === 'rows' ? area.rows : area.columns;
  const count = isOpen ? Math.min(asked, known + 1) : asked;
  return Array.from({ length: count }, (_, index) => first + index);
}
