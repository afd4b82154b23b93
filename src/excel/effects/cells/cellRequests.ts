import {
  type CellContent,
  isAsRead,
  maybeError,
  GENERAL_FORMAT,
  TEXT_FORMAT,
} from '../../../core/base/cellContent';
import { typedForm } from '../../cells/typedForm';
import type { CellPatch } from '../../journal/record';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { columnBytes, OBJECT_BYTES } from '../../requests/bytes';
import type { ColumnRun } from '../../requests/runs';
import { sheetInBatch, sheetOrNullInBatch } from '../../requests/ranges';
import type { RestoredCell, WriteCheck } from '../writeCheck';
import type { CopyPlaces, CopyStep } from './cellCopies';
import { contentAt, stoodAt, typesFor } from './columnContents';
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
  /** Some of its rows are hidden. */
  hasHiddenRows?: boolean;
}

/** Where a run is copied before it is written. */
export interface CopyOf {
  places: CopyPlaces;
  /** Its place among the runs of its record. */
  nth: number;
}

/** About what a cell's value, formula and number format cost in an answer. */
const CELL_BYTES = 100;

/** A request that reads what stands in a run now. */
export function readRun<T extends Pick<CellPatch, 'before' | 'after'>>(
  read: ReadRun<T>,
): BatchRequest {
  const { run } = read;
  return requestOf(
    OBJECT_BYTES + run.items.length * CELL_BYTES,
    (context) => {
      const range = rangeOfRun(sheetOrNullInBatch(context, run.sheet), run);
      const types = typesFor(
        run.items,
        ({ before, after }) => maybeError(before) || maybeError(after),
      );
      range.load(`numberFormat,rowHidden,formulas,values${types}` as const);
      return { range, types };
    },
    ({ range, types }) => {
      if (range.isNullObject) return;
      const { numberFormat } = range;
      // Null where some are and some are not, whatever its type says.
      read.hasHiddenRows = range.rowHidden !== false;
      read.cells = run.items.map((_, index) => ({
        content: contentAt(range, index, types),
        format: numberFormat[index]?.[0] ?? '',
      }));
    },
  );
}

/** A request that writes a run's new contents, number formats first, and reads them back. */
export function writeRun(run: ColumnRun<CellPatch>, copy: CopyOf, check: WriteCheck): BatchRequest {
  const contents = run.items.map((item) => {
    if (item === null) return null;
    return typedForm(item.after, item.formatAfter ?? item.formatBefore);
  });
  const formats = run.items.map((item) => item?.formatAfter ?? null);
  return {
    ...overwrite(run, copy, 'write', check, {
      expected: ({ before }) => before,
      wanted: ({ after }) => after,
      write: (range) => {
        setFormats(range, formats);
        range.formulas = asColumn(contents);
      },
    }),
    bytes: bytesOf([contents, formats], run),
  };
}

/** A cell that gets something back, and what stood there when that was decided. */
export interface GivenBack extends RestoredCell {
  now: CellContent;
}

/**
 * A request that puts cells back exactly: written under a format that keeps text text and numbers
 * numbers, after which the cell gets its own format, which changes nothing in what it holds.
 *
 * @param copy null where there is no sheet of copies any more
 */
export function restoreRun(
  run: ColumnRun<GivenBack>,
  copy: CopyOf | null,
  check: WriteCheck,
): BatchRequest {
  const passing = run.items.map((item) => (item === null ? null : passingFormat(item.content)));
  const contents = run.items.map((item, index) =>
    item === null ? null : typedForm(item.content, passing[index] ?? GENERAL_FORMAT),
  );
  const formats = run.items.map((item) => item?.format ?? null);
  return {
    ...overwrite(run, copy, 'undo', check, {
      expected: ({ now }) => now,
      wanted: ({ content }) => content,
      write: (range) => {
        setFormats(range, passing);
        range.formulas = asColumn(contents);
        setFormats(range, formats);
      },
    }),
    bytes: bytesOf([contents, passing, formats], run),
  };
}

/** Copies what stands in a run, asks what it is, writes over it and reads it back. */
function overwrite<T>(
  run: ColumnRun<T>,
  copy: CopyOf | null,
  step: CopyStep,
  check: WriteCheck,
  how: {
    expected: (item: T) => CellContent;
    wanted: (item: T) => CellContent;
    write: (range: Excel.Range) => void;
  },
): BatchRequest {
  return requestOf(
    0,
    (context) => {
      copy?.places.copy(context, run, copy.nth, step);
      // A range of its own: what is loaded of one that is written to, is what was written.
      const sheet = sheetInBatch(context, run.sheet);
      const stood = rangeOfRun(sheet, run);
      stood.load('formulas,values,numberFormat');
      const range = rangeOfRun(sheet, run);
      how.write(range);
      const types = typesFor(run.items, (item) => maybeError(how.wanted(item)));
      range.load(`formulas,values${types}` as const);
      return { stood, range, types };
    },
    ({ stood, range, types }) =>
      run.items.forEach((item, index) => {
        if (item === null) return;
        const place = { sheet: run.sheet, row: run.row + index, column: run.column };
        const format = stood.numberFormat[index]?.[0] ?? '';
        const content = stoodAt(stood, index, format);
        if (!isAsRead(content, how.expected(item))) {
          check.typed.push({ ...place, item: { content, format, now: how.wanted(item) } });
        }
        const found = contentAt(range, index, types);
        check.compare(place.sheet, place.row, place.column, how.wanted(item), found);
      }),
  );
}

function bytesOf(columns: (readonly unknown[])[], { items }: ColumnRun<unknown>): number {
  const sent = columns.reduce((sum, cells) => sum + columnBytes(cells), 0);
  return OBJECT_BYTES * 3 + Math.max(sent, items.length * 2 * CELL_BYTES);
}

function passingFormat(content: CellContent): string {
  const isText = typeof content === 'string' && content !== '' && !content.startsWith("'");
  return isText ? TEXT_FORMAT : GENERAL_FORMAT;
}

function rangeOfRun<T>(sheet: Excel.Worksheet, { row, column, items }: ColumnRun<T>): Excel.Range {
  return sheet.getRangeByIndexes(row, column, items.length, 1);
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
