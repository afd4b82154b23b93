import type { Reverted, WrittenCell } from '../../app/workbookPort';
import type { Area } from '../../core/base/grid';
import type { Problem } from '../../core/base/outcome';
import type { Task } from '../../core/base/task';
import type {
  CellChange,
  HighlightRule,
  NewColumn,
  Plan,
  RowIdentities,
  SheetWrite,
} from '../../core/plan/plan';
import type { CellPatch, ChartBackup, JournalRecord } from '../journal/record';
import type { BatchRequest } from '../requests/batch';
import type { Placed } from '../requests/runs';
import type { ReadRun } from './cells/cellRequests';
import type { MergedNow } from './cells/mergedNow';
import type { ReadTable } from './cells/readIdentities';
import type { CurrentMarks } from './marks/readMarks';
import type { ExcelTables, Filters } from './filters';
import type { WriteCheck } from './writeCheck';
import type { ReadCopies } from './cells/cellCopies';
import type { ReadFormulas } from './cells/formulaCopies';
import type { ReadRequest } from './readTogether';
import type { CurrentSheet } from './sheets/currentSheet';
import type { SheetNow } from './sheets/sheetNow';
import type { WorkbookState } from './workbookState';

/** What stands where a plan is to write. */
export interface Current {
  state: WorkbookState;
  /** Of sheets in which cells are written. */
  filters: Filters;
  /** Of own sheets that are to be made again. */
  excelTables: ExcelTables;
  merged: MergedNow;
  cells: ReadRun<CellChange>[];
  columns: Map<NewColumn, CurrentColumn>;
  /** By the sheet's name; none where it is gone. */
  marks: Map<string, CurrentMarks>;
  /** Existing sheets that the plan writes, by sheetKey. */
  sheets: Map<string, CurrentSheet>;
  /** Names of the charts on them, by sheetKey, where the plan has charts. */
  charts: Map<string, string[]>;
}

/** Widths of a column, in points, and of the one that it is to take its formats from. */
export interface CurrentColumn {
  column: NewColumn;
  width: number;
  isStandardWidth: boolean;
  widthToTake: number;
}

/** What is left of a plan to be done. */
export interface ChangeSet {
  cells: Placed<CellPatch>[];
  /** What rows are called, of tables and sheets in which cells may change. */
  identities: RowIdentities[];
  written: WrittenCell[];
  columns: CurrentColumn[];
  marks: { current: CurrentMarks; wanted: HighlightRule[] }[];
  added: SheetWrite[];
  rewritten: { write: SheetWrite; current: CurrentSheet }[];
  /** Of all sheets that there are. */
  sheetNames: readonly string[];
  /** Own sheets of which single cells change. */
  patched: string[];
  charts: ChartBackup[];
}

/** What stands now where a record's write was. */
export interface Standing {
  state: WorkbookState;
  filters: Filters;
  excelTables: ExcelTables;
  cells: ReadRun<CellPatch>[];
  /** Made before writing: somebody may have typed in between. */
  copies: ReadCopies;
  formulas: ReadFormulas;
  /** What the rows are called now that the cells were written in. */
  tables: ReadTable[];
  marks: Map<string, CurrentMarks>;
  /** By sheetKey of the name written, for the sheets that the write added or rewrote. */
  sheets: Map<string, SheetNow>;
  /** By sheetKey, the backups that keep all that they are to keep. */
  backups: Set<string>;
  /** Names of charts, by sheetKey of the name written, where the write had to do with some. */
  charts: Map<string, string[]>;
}

/** How an undo is to go about it. */
export interface UndoWish {
  /** The write, or an undo of it, was cut off: some of what it planned may never have been done. */
  isUnfinished: boolean;
  /** An undo was cut off, which may have left cells under a passing number format. */
  isUndoCut: boolean;
  /** What somebody typed since may go. */
  mayDiscard: boolean;
}

/** Where a write does something. */
export interface Place {
  sheet: string;
  /** null: the sheet itself is added, removed, renamed, or filled. */
  area: Area | null;
  /** The sheet's name before the write; null for a sheet that it adds. */
  sheetBefore: string | null;
  /** Sheets come or go for it, be it a backup: not to be done under a protected structure. */
  changesStructure: boolean;
}

/**
 * One kind of what a plan does to a workbook. `apply` and `undo` go over the kinds in the order of `order.ts`; each adds
 * its own part to what is read, to the change set, to the record and to what is undone.
 */
export interface EffectKind {
  name: 'cells' | 'columns' | 'marks' | 'own sheets' | 'charts';
  /** Requests that read what stands where a plan is to write; they may be sent twice. */
  read(plan: Plan, current: Omit<Current, 'state'>): Task<ReadRequest[]>;
  /** Requests for what the first answers left open. */
  readOn?(plan: Plan, current: Current): Task<BatchRequest[]>;
  /** Adds what differs from the plan. @returns a problem where something is not what the plan was made for */
  diff(plan: Plan, current: Current, changes: ChangeSet): Task<Problem | null>;
  /** Adds to the record what an undo needs. What goes on a backup sheet is copied there by the requests of `write`. */
  backUp(changes: ChangeSet, record: JournalRecord): Task<void>;
  /**
   * Requests that write what the record says. What was written is read back by the same requests: others would make a
   * range of their own for it, and of a large write a second round of batches.
   */
  write(changes: ChangeSet, record: JournalRecord, check: WriteCheck): Task<BatchRequest[]>;
  /** Requests that read what stands where a record's write was; they may be sent twice. */
  readWritten?(record: JournalRecord, standing: Standing): Task<ReadRequest[]>;
  /** Requests that give back what stood there before, as far as it is to be given back; `undone` says what that is. */
  restore(
    record: JournalRecord,
    standing: Standing,
    wish: UndoWish,
    undone: Reverted,
    check: WriteCheck,
  ): Task<BatchRequest[]>;
  /**
   * Requests that take away for good what an undo set aside and what it does not need any more, once it is known what
   * somebody typed meanwhile, which comes back; `undone` says what that is.
   */
  cleanUp?(
    record: JournalRecord,
    standing: Standing,
    undone: Reverted,
    check: WriteCheck,
  ): BatchRequest[];
  places(record: JournalRecord): Place[];
}

/** What each of the kinds says, one after the other. */
export function* fromEach<T>(
  kinds: readonly EffectKind[],
  ask: (kind: EffectKind) => Task<T[]> | undefined,
): Task<T[]> {
  let all: T[] = [];
  for (const kind of kinds) {
    yield;
    const task = ask(kind);
    if (task !== undefined) all = all.concat(yield* task);
  }
  return all;
}
