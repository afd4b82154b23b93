import {
  calculateFormulas,
  type CellLike,
  type WorkbookLike,
} from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../core/grid';
import type { SheetCore } from './sheetCore';

/** The library keeps the results of so many different formulas; with more it leaves some without one. */
const MOST_AT_ONCE = 5000;

/** What formulas would give on a sheet: calculated as if they stood below everything, and left again. */
export function evaluateOnSheet(core: SheetCore, formulas: readonly string[]): CellValue[] {
  const distinct = [...new Set(formulas)];
  const results = new Map<string, CellValue>();
  for (let first = 0; first < distinct.length; first += MOST_AT_ONCE) {
    const part = distinct.slice(first, first + MOST_AT_ONCE);
    const values = evaluate(core, part);
    part.forEach((formula, index) => results.set(formula, values[index] ?? ''));
  }
  return formulas.map((formula) => results.get(formula) ?? '');
}

function evaluate({ worksheet, book }: SheetCore, formulas: readonly string[]): CellValue[] {
  const first = worksheet.rowCount + 2;
  const cells = formulas.map((formula, index): CellLike => ({
    row: first + index,
    col: 1,
    type: 6,
    formula,
    model: { formula },
    value: { formula },
    result: undefined,
  }));
  const { workbook } = book;
  const extended = extendedSheet(worksheet, cells, first);
  const like = {
    worksheets: workbook.worksheets.map((sheet) => (sheet === worksheet ? extended : sheet)),
    getWorksheet: (id?: number | string) => {
      const sheet = workbook.getWorksheet(id);
      return sheet === worksheet ? extended : sheet;
    },
    definedNames: workbook.definedNames,
    properties: workbook.properties,
    userFunctions: workbook.userFunctions,
  };
  // The library's own sheets fit its interface, which its types only say without exact optional properties.
  calculateFormulas(like as unknown as WorkbookLike);
  return cells.map(({ result }) =>
    typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean'
      ? result
      : '',
  );
}

/** A sheet with further rows of one formula each below it. */
function extendedSheet(
  worksheet: SheetCore['worksheet'],
  cells: readonly CellLike[],
  first: number,
): object {
  const { top, left, right } = worksheet.dimensions;
  const find = (row: number, column: number) =>
    column === 1 && row >= first ? cells[row - first] : worksheet.findCell(row, column);
  return {
    id: worksheet.id,
    name: worksheet.name,
    dimensions: { top, left, right, bottom: first + cells.length - 1 },
    mergedRegions: worksheet.mergedRegions,
    findCell: find,
    getCell: (row: number, column: number) => find(row, column) ?? worksheet.getCell(row, column),
    getTables: () => worksheet.getTables(),
    eachRow: (...args: unknown[]) => {
      const each = args.at(-1) as (row: object, number: number) => void;
      worksheet.eachRow(each);
      cells.forEach((cell, index) => each(rowOf(cell), first + index));
    },
  };
}

function rowOf(cell: CellLike): object {
  return {
    eachCell: (...args: unknown[]) => {
      const each = args.at(-1) as (cell: CellLike, column: number) => void;
      each(cell, 1);
    },
  };
}
