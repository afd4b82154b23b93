import type { Task } from '../../core/base/task';
import { type PackedFormats, type PackedRun, unpackRun } from './packRecord';
import { isPageBefore } from './pageBefore';
import { type JournalRecord, RECORD_VERSION } from './record';
import {
  absentOr,
  arrayOf,
  isBoolean,
  isInteger,
  isNumber,
  isText,
  nullOr,
  type Test,
  withFields,
} from '../../core/base/shapes';

const isArea = withFields({
  row: isInteger,
  column: isInteger,
  rows: isInteger,
  columns: isInteger,
});

const isMark = withFields({
  areas: arrayOf(isArea),
  formula: isText,
  fill: isText,
  font: isText,
  bold: nullOr(isBoolean),
});

const isChart = withFields({
  name: isText,
  kind: isText,
  title: isText,
  place: isArea,
  categories: isArea,
  series: arrayOf(withFields({ name: isText, values: isArea, color: isText })),
});

const HEAD: Readonly<Record<keyof Omit<JournalRecord, 'cells'> | 'sheets' | 'runs', Test>> = {
  id: isText,
  kind: isText,
  at: isText,
  tables: arrayOf(
    withFields({
      sheet: isText,
      row: isInteger,
      headerRows: isInteger,
      columns: arrayOf(isInteger),
      rows: isText,
      headings: arrayOf(withFields({ column: isInteger, fingerprint: isText })),
    }),
  ),
  columns: arrayOf(
    withFields({
      sheet: isText,
      column: isInteger,
      firstRow: isInteger,
      rows: isInteger,
      width: isNumber,
      isStandardWidth: isBoolean,
      backupSheet: isText,
      place: isInteger,
    }),
  ),
  highlights: arrayOf(withFields({ sheet: isText, before: arrayOf(isMark) })),
  added: arrayOf(
    withFields({ name: isText, isVisible: isBoolean, mark: isText, rows: arrayOf(isText) }),
  ),
  rewritten: arrayOf(
    withFields({
      name: isText,
      nameBefore: isText,
      mark: isText,
      markBefore: isText,
      backupSheet: isText,
      printAreaBefore: nullOr(isText),
      pageBefore: isPageBefore,
      rows: arrayOf(isText),
      rowsBefore: arrayOf(isText),
    }),
  ),
  charts: absentOr(
    arrayOf(
      withFields({
        sheet: isText,
        removed: arrayOf(isChart),
        added: arrayOf(isChart),
        others: arrayOf(isText),
      }),
    ),
  ),
  sheets: arrayOf(isText),
  runs: isInteger,
};
const isHead = withFields(HEAD);

const isErrorValue = withFields({ error: isText });

/** A value, a formula in brackets, or an error. */
const isPackedContent: Test = (value) =>
  isText(value) ||
  isNumber(value) ||
  isBoolean(value) ||
  (Array.isArray(value) && value.length === 1 && isText(value[0])) ||
  isErrorValue(value);

const isFormats: Test = (value) => {
  const isShaped = withFields({ of: arrayOf(nullOr(isText)) })(value);
  const { at } = (isShaped ? value : {}) as PackedFormats;
  return isShaped && (at === undefined || arrayOf(isInteger)(at));
};

const isRun = withFields({
  s: isInteger,
  r: isInteger,
  c: isInteger,
  before: arrayOf(nullOr(isPackedContent)),
  after: arrayOf(nullOr(isPackedContent)),
  formatsBefore: isFormats,
  formatsAfter: isFormats,
});

/** The head of a record as it is kept; isHead says whether something is one. */
interface Head extends Omit<JournalRecord, 'cells'> {
  sheets: string[];
  runs: number;
}

/**
 * The record that lines of JSON hold.
 *
 * @returns "newer" where a later version of the add-in wrote it, null where something is not as it must be
 */
export function* recordOf([head, ...runs]: readonly unknown[]): Task<
  JournalRecord | 'newer' | null
> {
  if (isLater(head)) return 'newer';
  if (!isHead(head)) return null;
  const { sheets, runs: count, ...rest } = head as Head;
  if (runs.length !== count) return null;
  const cells: JournalRecord['cells'] = [];
  for (const run of runs) {
    yield;
    if (!isRun(run)) return null;
    const { s, before, after } = run as PackedRun;
    if (sheets[s] === undefined || before.length !== after.length) return null;
    cells.push(unpackRun(run as PackedRun, sheets));
  }
  const { version: _, ...record } = rest as typeof rest & { version: number };
  return { ...record, cells };
}

function isLater(head: unknown): boolean {
  if (typeof head !== 'object' || head === null || !('version' in head)) return false;
  return typeof head.version === 'number' && head.version > RECORD_VERSION;
}
