import type { WrittenCell } from '../../app/workbookPort';
import { formatAt } from '../../core/base/cellText';
import { isFormula, plainContent } from '../../core/base/cellContent';
import type { CellValue, SheetGrid } from '../../core/base/grid';
import { normaliseText } from '../../core/base/text';
import { displayedText } from '../engine/displayedText';
import type { Engine } from '../engine/engine';

/** A written cell, with what it shows afterwards. */
export interface ShownCell extends WrittenCell {
  shows: string;
  /** What it holds, where a formula was written. */
  value: CellValue | null;
  /** It shows what it showed before: only the form has changed. */
  isForm: boolean;
}

/**
 * What written cells show now, in the language that the workbook is opened in.
 *
 * @param before the sheets as they were read before the write
 */
export function shownCells(
  written: readonly WrittenCell[],
  before: readonly SheetGrid[],
  engine: Engine,
  locale: string,
): ShownCell[] {
  const grids = new Map(before.map((grid) => [grid.sheet, grid]));
  return written.map((cell) => {
    const { sheet, row, column, after } = cell;
    const cells = engine.sheets.find(({ name }) => name === sheet)?.cells;
    const shows = cells?.text(row, column) ?? '';
    const grid = grids.get(sheet);
    const format = grid ? formatAt(grid, row, column) : 'General';
    const showed = displayedText(plainContent(cell.before), format, locale);
    return {
      ...cell,
      shows,
      value: isFormula(after) ? (cells?.value(row, column) ?? null) : null,
      isForm: asFigure(showed) === asFigure(shows),
    };
  });
}

/** Both decimal marks say the same. */
function asFigure(text: string): string {
  return normaliseText(text).replaceAll('.', ',');
}
