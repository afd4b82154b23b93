import type { CellValue } from '../../../core/base/grid';
import {
  type CellContent,
  contentOf,
  GENERAL_FORMAT,
  TEXT_FORMAT,
} from '../../../core/base/cellContent';
import { typedForm } from '../../cells/typedForm';
import type { CellPatch } from '../../journal/record';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { columnBytes, OBJECT_BYTES } from '../../requests/bytes';
import type { ColumnRun } from '../../requests/runs';
import { sheetInBatch, sheetOrNullInBatch } from '../../requests/ranges';
import type { ReadBack } from '../readBack';
import { setFormat } from '../sheets/numberFormats';

export interface CurrentCell {
  content: CellContent;
  format: string;
}

/** A run, and what stands there now. */
export interface ReadRun<T> {
  run: ColumnRun<T>;
  /** One for each cell of the run, gaps included; null when its sheet is gone. */
  cells: CurrentCell[] | null;
}

/** About what a cell's value, formula and number format cost in an answer. */
const CELL_BYTES = 100;

/** A request that reads what stands in a run now. */
export function readRun<T>(read: ReadRun<T>): BatchRequest {
  const { run } = read;
  return requestOf(
    OBJECT_BYTES + run.items.length * CELL_BYTES,
    (context) => {
      const sheet = sheetOrNullInBatch(context, run.sheet);
      const range = sheet.getRangeByIndexes(run.row, run.column, run.items.length, 1);
      range.load('formulas,values,numberFormat');
      return range;
    },
    (range) => {
      if (range.isNullObject) return;
      const { formulas, values, numberFormat } = range;
      read.cells = run.items.map((_, index) => ({
        content: contentOf(at(formulas, index), at(values, index)),
        format: numberFormat[index]?.[0] ?? '',
      }));
    },
  );
}

/** A request that writes a run's new contents, number formats first, and reads them back. */
export function writeRun(run: ColumnRun<CellPatch>, readBack: ReadBack): BatchRequest {
  const contents = run.items.map((item) => {
    if (item === null) return null;
    return typedForm(item.after, item.formatAfter ?? item.formatBefore);
  });
  const formats = run.items.map((item) => item?.formatAfter ?? null);
  return requestOf(
    // Both formulas and values come back.
    OBJECT_BYTES + columnBytes(contents) + Math.max(columnBytes(contents), columnBytes(formats)),
    (context) => {
      const range = rangeOfRun(context, run);
      setFormats(range, formats);
      range.formulas = asColumn(contents);
      range.load('formulas,values');
      return range;
    },
    ({ formulas, values }) =>
      run.items.forEach((item, index) => {
        if (item === null) return;
        const found = contentOf(at(formulas, index), at(values, index));
        readBack.compare(run.sheet, run.row + index, run.column, item.after, found);
      }),
  );
}

export interface RestoredCell {
  content: CellContent;
  format: string;
}

/**
 * A request that puts cells back exactly: written under a format that keeps text text and numbers
 * numbers, after which the cell gets its own format, which changes nothing in what it holds.
 */
export function restoreRun(run: ColumnRun<RestoredCell>): BatchRequest {
  const passing = run.items.map((item) => (item === null ? null : passingFormat(item.content)));
  const contents = run.items.map((item, index) =>
    item === null ? null : typedForm(item.content, passing[index] ?? GENERAL_FORMAT),
  );
  const formats = run.items.map((item) => item?.format ?? null);
  return {
    bytes: OBJECT_BYTES + columnBytes(contents) + columnBytes(passing) + columnBytes(formats),
    queue: (context) => {
      const range = rangeOfRun(context, run);
      setFormats(range, passing);
      range.formulas = asColumn(contents);
      setFormats(range, formats);
    },
  };
}

function passingFormat(content: CellContent): string {
  const isText = typeof content === 'string' && content !== '' && !content.startsWith("'");
  return isText ? TEXT_FORMAT : GENERAL_FORMAT;
}

function rangeOfRun<T>(context: Excel.RequestContext, run: ColumnRun<T>): Excel.Range {
  const sheet = sheetInBatch(context, run.sheet);
  return sheet.getRangeByIndexes(run.row, run.column, run.items.length, 1);
}

/** Sets number formats of a column; null leaves a cell's own. The most frequent one goes once, for all cells. */
function setFormats(range: Excel.Range, formats: (string | null)[]): void {
  const usual = formats.includes(null) ? null : mostFrequent(formats);
  if (usual !== null) setFormat(range, usual);
  const others = formats.map((format) => (format === usual ? null : format));
  if (others.some((format) => format !== null)) range.numberFormat = asColumn(others);
}

function mostFrequent(formats: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

function asColumn<T>(items: T[]): T[][] {
  return items.map((item) => [item]);
}

function at(cells: CellValue[][], index: number): CellValue {
  return cells[index]?.[0] ?? '';
}
