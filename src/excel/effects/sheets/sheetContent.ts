import { contains } from '../../../core/base/grid';
import type { SheetModel } from '../../../core/ownSheets/sheetModel';
import { GENERAL_FORMAT, type CellContent } from '../../../core/base/cellContent';

/** What every cell of a model is to hold: its values, its formulas and the texts of its links. */
export function contentsOf(model: SheetModel): CellContent[][] {
  const columns = Math.max(1, ...model.values.map((row) => row.length));
  const contents: CellContent[][] = model.values.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? ''),
  );
  const put = (row: number, column: number, content: CellContent): void => {
    const line = contents[row];
    if (line && column < columns) line[column] = content;
  };
  for (const { row, column, formula } of model.formulas) put(row, column, { formula });
  for (const { row, column, text } of model.links) put(row, column, text);
  return contents;
}

/** @returns what says the number format that a model's styles give each cell */
export function numberFormatsOf(model: SheetModel): (row: number, column: number) => string {
  const formats = model.styles
    .flatMap(({ area, style }) =>
      style.numberFormat === undefined ? [] : [{ area, format: style.numberFormat }],
    )
    .reverse();
  return (row, column) =>
    formats.find(({ area }) => contains(area, row, column))?.format ?? GENERAL_FORMAT;
}
