import type { CellLike, WorkbookLike } from '@cj-tech-master/excelts/formula';
import { Enums, type Cell, type Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { EVERYWHERE } from './areas';
import { eachRow } from './sheetCore';

/** Formulas to be calculated as if they stood below everything on a sheet, from a row of the library's count. */
export interface FurtherCells {
  worksheet: Worksheet;
  firstRow: number;
  cells: readonly CellLike[];
}

/**
 * A workbook as the library's calculation takes it, in which only some formulas are formulas: the
 * others pass for the values that they have now, and are neither calculated nor changed.
 */
export function partialWorkbook(
  workbook: Workbook,
  isCalculated: (cell: Cell) => boolean,
  further?: FurtherCells,
): WorkbookLike {
  const sheets = new Map(
    workbook.worksheets.map((worksheet) => [
      worksheet,
      partialSheet(worksheet, isCalculated, further),
    ]),
  );
  const like = {
    worksheets: [...sheets.values()],
    getWorksheet: (id?: number | string) => {
      const worksheet = workbook.getWorksheet(id);
      return worksheet === undefined ? undefined : sheets.get(worksheet);
    },
    definedNames: workbook.definedNames,
    properties: workbook.properties,
    calcProperties: workbook.calcProperties,
    userFunctions: workbook.userFunctions,
  };
  // The library's own sheets fit its interface, which its types only say without exact optional properties.
  return like as unknown as WorkbookLike;
}

function partialSheet(
  worksheet: Worksheet,
  isCalculated: (cell: Cell) => boolean,
  further: FurtherCells | undefined,
): object {
  const more = further?.worksheet === worksheet ? further : { firstRow: Infinity, cells: [] };
  const { firstRow, cells } = more;
  const seen = (cell: Cell): Cell | object =>
    cell.formula === undefined || isCalculated(cell) ? cell : valueCell(cell);
  const find = (row: number, column: number): object | undefined => {
    if (column === 1 && row >= firstRow) return cells[row - firstRow];
    const cell = worksheet.findCell(row, column);
    return cell && seen(cell);
  };
  const { top, left, bottom, right } = worksheet.dimensions;
  return {
    id: worksheet.id,
    name: worksheet.name,
    dimensions: {
      top,
      left,
      right,
      bottom: cells.length === 0 ? bottom : firstRow + cells.length - 1,
    },
    mergedRegions: worksheet.mergedRegions,
    findCell: find,
    getCell: (row: number, column: number) => find(row, column) ?? worksheet.getCell(row, column),
    getTables: () => worksheet.getTables(),
    eachRow: (...args: unknown[]) => {
      const each = lastOf<(row: object, number: number) => void>(args);
      eachRow(worksheet, EVERYWHERE, (row, index) => {
        each({ hidden: row.hidden, eachCell: eachCellOf(row, seen) }, index + 1);
      });
      cells.forEach((cell, index) => {
        each(
          { eachCell: (...inner: unknown[]) => lastOf<EachCell>(inner)(cell, 1) },
          firstRow + index,
        );
      });
    },
  };
}

type EachCell = (cell: object, column: number) => void;

function eachCellOf(
  row: { eachCell(callback: (cell: Cell, column: number) => void): void },
  seen: (cell: Cell) => object,
): (...args: unknown[]) => void {
  return (...args) => {
    const each = lastOf<EachCell>(args);
    row.eachCell((cell, column) => each(seen(cell), column));
  };
}

/** The library's callbacks come last, after options that change nothing here. */
function lastOf<T>(args: readonly unknown[]): T {
  return args.at(-1) as T;
}

function valueCell({ row, col, result }: Cell): object {
  const value = result === undefined ? null : result;
  return { row, col, type: typeOf(value), value, result: undefined, model: {} };
}

function typeOf(value: unknown): number {
  if (value === null) return Enums.ValueType.Null;
  if (typeof value === 'number') return Enums.ValueType.Number;
  if (typeof value === 'boolean') return Enums.ValueType.Boolean;
  if (typeof value === 'string') return Enums.ValueType.String;
  return value instanceof Date ? Enums.ValueType.Date : Enums.ValueType.Error;
}
