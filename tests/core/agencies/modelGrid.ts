import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';

/** A sheet as it would be read after a model was written to it; formulas give 0. */
export function gridOf(model: SheetModel): SheetGrid {
  const values = model.values.map((row): CellValue[] => [...row]);
  for (const { row, column, text } of model.links) put(values, row, column, text);
  const formulas = values.map((row): CellValue[] => [...row]);
  for (const { row, column, formula } of model.formulas) {
    put(values, row, column, 0);
    put(formulas, row, column, formula);
  }
  const numberFormats = values.map((row, r) =>
    row.map((_, c) => {
      const style = [...model.styles]
        .reverse()
        .find(
          ({ area, style: { numberFormat } }) =>
            numberFormat !== undefined &&
            r >= area.row &&
            r < area.row + area.rows &&
            c >= area.column &&
            c < area.column + area.columns,
        );
      return style?.style.numberFormat ?? 'General';
    }),
  );
  return {
    sheet: model.name,
    visibility: model.visibility,
    isProtected: false,
    row: 0,
    column: 0,
    values,
    formulas,
    numberFormats,
    merges: model.merges,
    excelTables: [],
  };
}

function put(cells: CellValue[][], row: number, column: number, value: CellValue): void {
  const line = cells[row];
  if (line) line[column] = value;
}
