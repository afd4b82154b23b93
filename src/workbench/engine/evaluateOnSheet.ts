import { calculateFormulas, type CellLike } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../core/base/grid';
import { MOST_FORMULAS } from './calculate';
import { partialWorkbook } from './partialWorkbook';
import type { SheetCore } from './sheetCore';

/** What formulas would give on a sheet, with everything as it is now; nothing is changed. */
export function evaluateOnSheet(core: SheetCore, formulas: readonly string[]): CellValue[] {
  core.book.calculate();
  const distinct = [...new Set(formulas)];
  const results = new Map<string, CellValue>();
  for (let first = 0; first < distinct.length; first += MOST_FORMULAS) {
    const part = distinct.slice(first, first + MOST_FORMULAS);
    const values = evaluate(core, part);
    part.forEach((formula, index) => results.set(formula, values[index] ?? ''));
  }
  return formulas.map((formula) => results.get(formula) ?? '');
}

function evaluate({ worksheet, book }: SheetCore, formulas: readonly string[]): CellValue[] {
  const firstRow = worksheet.rowCount + 2;
  const cells = formulas.map((formula, index): CellLike => ({
    row: firstRow + index,
    col: 1,
    type: 6,
    formula,
    model: { formula },
    value: { formula },
    result: undefined,
  }));
  calculateFormulas(partialWorkbook(book.workbook, () => false, { worksheet, firstRow, cells }));
  return cells.map(({ result }) =>
    typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean'
      ? result
      : '',
  );
}
