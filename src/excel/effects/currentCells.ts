import type { CellValue } from '../../core/base/grid';
import { askStep, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { contentOf, type CellContent } from '../../core/base/cellContent';
import type { ColumnRun } from '../requests/runs';
import { sheetOrNullInBatch } from '../requests/sheetInBatch';

export interface CurrentCell {
  content: CellContent;
  format: string;
}

/** About what a cell's value, formula and number format cost in an answer. */
const CELL_BYTES = 100;

/**
 * A step that reads what stands in a run now.
 * @param into gets one cell for each of the run, gaps included; not called when the sheet is gone
 */
export function lookAtRun<T>(
  run: ColumnRun<T>,
  into: (cells: CurrentCell[]) => void,
): BatchRequest {
  return askStep(
    OBJECT_BYTES + run.items.length * CELL_BYTES,
    (context) => {
      const sheet = sheetOrNullInBatch(context, run.sheet);
      const range = sheet.getRangeByIndexes(run.row, run.column, run.items.length, 1);
      range.load('formulas,values,numberFormat');
      return range;
    },
    (range) => {
      if (!range.isNullObject) into(cellsOf(range.formulas, range.values, range.numberFormat));
    },
  );
}

function cellsOf(
  formulas: CellValue[][],
  values: CellValue[][],
  formats: string[][],
): CurrentCell[] {
  return formulas.map((row, index) => ({
    content: contentOf(row[0] ?? '', values[index]?.[0] ?? ''),
    format: formats[index]?.[0] ?? '',
  }));
}
