import type { CellValue } from '../../core/base/grid';
import { askStep, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import type { TablePrints } from '../journal/record';
import { LABEL_PRINT } from '../journal/fingerprints';
import { sheetInBatch } from '../requests/sheetInBatch';

/** What stands now where a table had its labels when it was written. */
export interface LookedTable {
  prints: TablePrints;
  /** One for each row and column of labels; blank where the sheet is gone. */
  rows: CellValue[][];
  /** One for each heading and header row. */
  headings: CellValue[][];
}

/** About what a name costs in an answer, and how many are asked for at a time. */
const LABEL_BYTES = 200;
const ROWS_A_STEP = 4000;

/** A table that is about to be looked at. */
export function lookedTable(prints: TablePrints): LookedTable {
  const blank = (rows: number, columns: number): CellValue[][] =>
    Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(''));
  return {
    prints,
    rows: blank(prints.rows.length / LABEL_PRINT, prints.columns.length),
    headings: blank(prints.headings.length, prints.headerRows),
  };
}

/** Steps that read the labels of a table as they are now. */
export function lookAtTable({ prints, rows, headings }: LookedTable): BatchRequest[] {
  const steps: BatchRequest[] = [];
  for (const [nth, column] of prints.columns.entries()) {
    for (let first = 0; first < rows.length; first += ROWS_A_STEP) {
      const lines = rows.slice(first, first + ROWS_A_STEP);
      steps.push(
        lookDown(prints.sheet, prints.row + first, column, lines.length, (contents) =>
          lines.forEach((line, at) => {
            line[nth] = contents[at] ?? '';
          }),
        ),
      );
    }
  }
  for (const [nth, { column }] of prints.headings.entries()) {
    steps.push(
      lookDown(prints.sheet, prints.row, column, prints.headerRows, (contents) => {
        headings[nth] = contents;
      }),
    );
  }
  return steps.filter(({ bytes }) => bytes > OBJECT_BYTES);
}

function lookDown(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  into: (contents: CellValue[]) => void,
): BatchRequest {
  return askStep(
    OBJECT_BYTES + rows * LABEL_BYTES,
    (context) => {
      const range = sheetInBatch(context, sheet).getRangeByIndexes(row, column, rows, 1);
      range.load('formulas');
      return range;
    },
    ({ formulas }) => into(formulas.map(([content]: CellValue[]) => content ?? '')),
  );
}
