import type { Area } from '../../core/base/grid';
import type { ChartModel } from '../../core/base/sheetModel';
import type { HighlightRule, RowIdentities } from '../../core/plan/plan';
import type { PlanKind } from '../../core/plan/reason';
import type { CellContent } from '../../core/base/cellContent';
import type { ColumnRun } from '../requests/runs';
import { newStamp } from './journalRows';
import type { PageBefore } from './pageBefore';

/** Of the form in which a record is kept; a change that older versions would misread raises it. */
export const RECORD_VERSION = 1;

/**
 * One write of the add-in: what stood there before and what was to stand there after. Kept in the
 * workbook from before the first change on, so that a write cut off anywhere can still be undone.
 */
export interface JournalRecord {
  id: string;
  kind: PlanKind;
  /** ISO date and time. */
  at: string;
  cells: ColumnRun<CellPatch>[];
  /** Of the tables and sheets that `cells` stand in. */
  tables: TableFingerprints[];
  columns: ColumnBackup[];
  highlights: MarkBackup[];
  added: AddedSheet[];
  rewritten: RewrittenSheet[];
  /** Absent in records of versions that made none. */
  charts?: ChartBackup[];
}

/** @returns the record of a write that does nothing yet */
export function emptyRecord(kind: PlanKind, now: Date): JournalRecord {
  return {
    // By the time, and by chance where two begin at once: short, because backups carry it in their names.
    id: now.getTime().toString(36) + newStamp().slice(0, 3),
    kind,
    at: now.toISOString(),
    cells: [],
    tables: [],
    columns: [],
    highlights: [],
    added: [],
    rewritten: [],
  };
}

export interface CellPatch {
  before: CellContent;
  after: CellContent;
  formatBefore: string;
  /** null: the number format is left alone. */
  formatAfter: string | null;
}

/** Fingerprints of what rows and written columns are called (RowIdentities), as they are after the write. */
export interface TableFingerprints extends Pick<
  RowIdentities,
  'sheet' | 'row' | 'headerRows' | 'columns'
> {
  /** Of all rows, one after the other: in short, because they are many. */
  rows: string;
  headings: { column: number; fingerprint: string }[];
}

/** A column that took a neighbour's formats; its own are kept on a backup sheet, in column `place`. */
export interface ColumnBackup {
  sheet: string;
  column: number;
  firstRow: number;
  rows: number;
  width: number;
  isStandardWidth: boolean;
  backupSheet: string;
  place: number;
}

export interface MarkBackup {
  sheet: string;
  before: OwnMark[];
}

/** One of the add-in's own conditional formats as it stands on a sheet; '' and null where its look says nothing. */
export interface OwnMark extends Pick<HighlightRule, 'formula' | 'fill' | 'font'> {
  bold: boolean | null;
  /** More than one after somebody cut and pasted inside it; the formula is for the corner around all of them. */
  areas: Area[];
}

/**
 * Charts that were taken off an own sheet, and put on it. They are kept as they were modelled: Excel does not say what a
 * chart is drawn from before ExcelApi 1.15.
 */
export interface ChartBackup {
  sheet: string;
  removed: ChartModel[];
  added: ChartModel[];
  /** Names of the charts there that are nobody's business here. */
  others: string[];
}

export interface AddedSheet {
  name: string;
  isVisible: boolean;
  mark: string;
  /** Fingerprints of its rows as written: tell whether somebody has typed there since. */
  rows: string[];
}

/** An own sheet that was cleared and written anew; the whole of it stands on a backup sheet. */
export interface RewrittenSheet {
  name: string;
  nameBefore: string;
  mark: string;
  markBefore: string;
  backupSheet: string;
  printAreaBefore: string | null;
  /** What else of its page a making of the sheet sets; absent in records of versions that kept none. */
  pageBefore?: PageBefore;
  /** Fingerprints of its rows as written, and as they were. */
  rows: string[];
  rowsBefore: string[];
}
