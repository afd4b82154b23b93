import { type SheetGrid, valueAt } from '../base/grid';
import { oneLine } from '../base/text';
import type { Appendix } from '../table/appendix';

/** The words above a column of a table, those of all rows of its header. @param column of the sheet, from 0 */
export function columnHeading(
  grid: SheetGrid,
  { area, headerRows }: Pick<Appendix, 'area' | 'headerRows'>,
  column: number,
): string {
  const words = Array.from({ length: headerRows }, (_, at) =>
    oneLine(String(valueAt(grid, area.row + at, column))),
  );
  return words.filter((word) => word !== '').join(' ');
}
