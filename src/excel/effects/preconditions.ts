import { contentOf, isSameContent } from '../../core/base/cellContent';
import { cellAddress, type CellValue } from '../../core/base/grid';
import type { Problem } from '../../core/base/outcome';
import { isSliceEnd, type Task } from '../../core/base/task';
import type { ColumnPrecondition } from '../../core/plan/plan';
import { requestOf, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { rangeOf, sheetOrNullInBatch } from '../requests/ranges';

/** A precondition, and what stands there now. */
export interface ReadPrecondition {
  wanted: ColumnPrecondition;
  /** Null when its sheet is gone. */
  found: { contents: CellValue[][]; results: CellValue[][]; numberFormats: string[][] } | null;
}

/** About what a cell's content, result or number format costs in an answer. */
const PART_BYTES = 20;

/** A request that reads what stands there now. */
export function readPrecondition(precondition: ReadPrecondition): BatchRequest {
  const { sheet, row, column, contents, results, numberFormats } = precondition.wanted;
  const parts = 1 + (results ? 1 : 0) + (numberFormats ? 1 : 0);
  return requestOf(
    OBJECT_BYTES + contents.length * parts * PART_BYTES,
    (context) => {
      const area = { row, column, rows: contents.length, columns: 1 };
      const range = rangeOf(sheetOrNullInBatch(context, sheet), area);
      const values = results ? ',values' : '';
      const formats = numberFormats ? ',numberFormat' : '';
      range.load(`formulas${values}${formats}` as const);
      return range;
    },
    (range) => {
      if (range.isNullObject) return;
      precondition.found = {
        contents: range.formulas,
        results: results ? range.values : [],
        numberFormats: numberFormats ? range.numberFormat : [],
      };
    },
  );
}

/** A heading, a code or a figure is another: the table stands elsewhere now, or says something else. */
export function* brokenPrecondition(read: readonly ReadPrecondition[]): Task<Problem | null> {
  for (const { wanted, found } of read) {
    yield;
    const { sheet, row, column } = wanted;
    if (found === null) return { code: 'sheet-gone', details: { sheet } };
    for (const nth of wanted.contents.keys()) {
      if (isSliceEnd(nth)) yield;
      if (holds(wanted, found, nth)) continue;
      return { code: 'changed-under-us', details: { sheet, cell: cellAddress(row + nth, column) } };
    }
  }
  return null;
}

function holds(
  wanted: ColumnPrecondition,
  found: NonNullable<ReadPrecondition['found']>,
  nth: number,
): boolean {
  const before = wanted.contents[nth] ?? null;
  if (before === null) return true;
  const now = found.contents[nth]?.[0] ?? '';
  const result = wanted.results?.[nth] ?? before;
  const resultNow = wanted.results ? (found.results[nth]?.[0] ?? '') : now;
  if (!isSameContent(contentOf(now, resultNow), contentOf(before, result))) return false;
  if (!isSameContent(resultNow, result)) return false;
  const format = wanted.numberFormats?.[nth] ?? null;
  return format === null || format === found.numberFormats[nth]?.[0];
}
