import { Enums, type Cell, type Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { calculateFormulas, type CellLike } from '@cj-tech-master/excelts/formula';
import { parseAddress } from '../../core/base/address';
import type { Area } from '../../core/base/grid';
import { EVERYWHERE } from './areas';
import { partialWorkbook } from './partialWorkbook';
import { eachCell } from './sheetCore';

/** @returns where an array of several cells stands, its formula's cell first; null where a cell holds no formula of one */
export function arrayOf(cell: Cell | undefined): Area | null {
  if (cell === undefined || cell.formula === undefined) return null;
  const { shareType, ref } = cell.model;
  const area = shareType === 'array' && ref !== undefined ? parseAddress(ref) : null;
  return area === null || area.rows * area.columns === 1 ? null : area;
}

/** Cells whose formula was typed and spills: marked as such the library would find its own results in the way. */
const spilling = new WeakSet<Cell>();

export function noteSpilling(cell: Cell): void {
  spilling.add(cell);
}

/** It was entered anew. */
export function noteFixed(cell: Cell): void {
  spilling.delete(cell);
}

/** Whether it was entered with Ctrl+Shift+Enter: it has the size that was selected, and does not spill. */
export function isFixed(cell: Cell): boolean {
  const { shareType, isDynamicArray } = cell.model;
  return shareType === 'array' && isDynamicArray !== true && !spilling.has(cell);
}

/** How large what a formula gives is, for a formula that is typed: more than a cell spills. */
export function sizeOf(workbook: Workbook, worksheet: Worksheet, formula: string) {
  const [rows, columns] = evaluate(workbook, worksheet, [
    `ROWS(${formula})`,
    `COLUMNS(${formula})`,
  ]);
  const isSize = typeof rows === 'number' && typeof columns === 'number';
  return isSize ? { rows, columns } : { rows: 1, columns: 1 };
}

/**
 * The library works out what stands in an array's first cell alone: here the others get theirs, as values, which is how
 * Excel gives them.
 *
 * @returns whether any of them is another than before
 */
export function fillArrays(workbook: Workbook): boolean {
  let isChanged = false;
  for (const worksheet of workbook.worksheets) {
    for (const { formula, area, isFixed: isOfOneSize } of arraysOn(worksheet)) {
      // One row, one column or one value goes on over all of the cells that were selected for it.
      const size = isOfOneSize ? sizeOf(workbook, worksheet, formula) : area;
      const cells: Cell[] = [];
      const formulas: string[] = [];
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          if (row + column === 0) continue;
          cells.push(worksheet.getCell(area.row + row + 1, area.column + column + 1));
          const at = [size.rows === 1 ? 1 : row + 1, size.columns === 1 ? 1 : column + 1];
          const isOne = size.rows * size.columns === 1;
          formulas.push(isOne ? formula : `INDEX(${formula},${at.join(',')})`);
        }
      }
      for (const [nth, value] of evaluate(workbook, worksheet, formulas).entries()) {
        const cell = cells[nth];
        if (!cell || cell.value === value) continue;
        cell.value = value;
        isChanged = true;
      }
    }
  }
  return isChanged;
}

function arraysOn(worksheet: Worksheet): { formula: string; area: Area; isFixed: boolean }[] {
  const found: ReturnType<typeof arraysOn> = [];
  eachCell(worksheet, EVERYWHERE, (cell) => {
    const area = arrayOf(cell);
    if (area) found.push({ formula: cell.formula ?? '', area, isFixed: isFixed(cell) });
  });
  return found;
}

function evaluate(
  workbook: Workbook,
  worksheet: Worksheet,
  formulas: readonly string[],
): (number | string | boolean | null)[] {
  const firstRow = worksheet.rowCount + 2;
  const cells = formulas.map((formula, index): CellLike => ({
    row: firstRow + index,
    col: 1,
    type: Enums.ValueType.Formula,
    formula,
    model: { formula },
    value: { formula },
    result: undefined,
  }));
  calculateFormulas(partialWorkbook(workbook, () => false, { worksheet, firstRow, cells }));
  return cells.map(({ result }) =>
    typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean'
      ? result
      : null,
  );
}
