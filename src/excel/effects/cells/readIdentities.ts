import type { CellValue } from '../../../core/base/grid';
import { isSliceEnd, type Task } from '../../../core/base/task';
import { FINGERPRINT_LENGTH } from '../../journal/fingerprints';
import type { TableFingerprints } from '../../journal/record';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { sheetInBatch } from '../../requests/ranges';

/** What stands now where a table had its row identities when it was written. */
export interface ReadTable {
  written: TableFingerprints;
  /** One for each row, and each column of its identities; blank where the sheet is gone. */
  rows: CellValue[][];
  /** One for each heading and header row. */
  headings: CellValue[][];
}

/** About what a name costs in an answer, and how many are asked for at a time. */
const NAME_BYTES = 200;
const ROWS_A_REQUEST = 4000;

/** A table that is about to be read. */
export function* tableToRead(written: TableFingerprints): Task<ReadTable> {
  return {
    written,
    rows: yield* blank(written.rows.length / FINGERPRINT_LENGTH, written.columns.length),
    headings: yield* blank(written.headings.length, written.headerRows),
  };
}

function* blank(rows: number, columns: number): Task<CellValue[][]> {
  const cells: CellValue[][] = [];
  for (let row = 0; row < rows; row += 1) {
    if (isSliceEnd(row)) yield;
    cells.push(new Array<CellValue>(columns).fill(''));
  }
  return cells;
}

/** Requests that read the row identities of a table as they are now. */
export function readIdentities({ written, rows, headings }: ReadTable): BatchRequest[] {
  const requests: BatchRequest[] = [];
  for (const [nth, column] of written.columns.entries()) {
    for (let first = 0; first < rows.length; first += ROWS_A_REQUEST) {
      const lines = rows.slice(first, first + ROWS_A_REQUEST);
      requests.push(
        readDown(written.sheet, written.row + first, column, lines.length, (contents) =>
          lines.forEach((line, at) => {
            line[nth] = contents[at] ?? '';
          }),
        ),
      );
    }
  }
  for (const [nth, { column }] of written.headings.entries()) {
    requests.push(
      readDown(written.sheet, written.row, column, written.headerRows, (contents) => {
        headings[nth] = contents;
      }),
    );
  }
  return requests.filter(({ bytes }) => bytes > OBJECT_BYTES);
}

function readDown(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  into: (contents: CellValue[]) => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES + rows * NAME_BYTES,
    (context) => {
      const range = sheetInBatch(context, sheet).getRangeByIndexes(row, column, rows, 1);
      range.load('formulas');
      return range;
    },
    ({ formulas }) => into(formulas.map(([content]: CellValue[]) => content ?? '')),
  );
}
