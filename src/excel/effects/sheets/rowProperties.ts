import type { BatchRequest } from '../../requests/batch';
import { jsonBytes, OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf } from '../../requests/ranges';
import { rowBlocks } from './rowBlocks';
import { sheetInBatch } from '../../requests/ranges';

/** A row without properties takes three bytes, a command of its own some four hundred. */
const MOST_GAP = 150;

/** Requests that give rows of a stretch of columns their properties, many rows in one command. */
export function rowPropertyRequests(
  sheetName: string,
  { column, columns }: { column: number; columns: number },
  properties: ReadonlyMap<number, Excel.SettableRowProperties>,
): BatchRequest[] {
  return rowBlocks(properties, MOST_GAP).map(({ first, items }) => {
    const rows = items.map((item) => item ?? {});
    return {
      bytes: OBJECT_BYTES + jsonBytes(rows),
      queue: (context) => {
        const sheet = sheetInBatch(context, sheetName);
        const area = { row: first, column, rows: rows.length, columns };
        rangeOf(sheet, area).setRowProperties(rows);
      },
    };
  });
}
