import type { Worksheet } from '@cj-tech-master/excelts';
import { columnCount } from './sheetFormats';

/**
 * The library's copies give hidden columns a width of their own, take the looks off merged cells, and share the models of
 * formulas with the original: results of the copy would appear there.
 */
export function mendCopy(source: Worksheet, copy: Worksheet): void {
  for (let column = 1; column <= columnCount(source); column += 1) {
    if (source.getColumn(column).width === undefined) delete copy.getColumn(column).width;
  }
  copy.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula !== undefined) cell.value = structuredClone(cell.value);
    });
  });
  for (const { top, left, bottom, right } of source.mergedRegions) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        copy.getCell(row, column).style = source.getCell(row, column).style;
      }
    }
  }
}
