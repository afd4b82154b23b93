import type { Barred } from '../core/log/barred';
import type { Outcome } from '../core/base/outcome';
import type { Plan } from '../core/plan/plan';
import type { PlanKind, Reason } from '../core/plan/reason';
import type { Moved } from '../core/base/moveMerges';
import type { Area, WorkbookSnapshot } from '../core/base/grid';
import type { CellContent } from '../core/base/cellContent';

declare const guarded: unique symbol;

/**
 * A plan that knows what must still hold where it is written. `withPreconditions` alone makes one, so that a plan
 * whose preconditions were forgotten cannot be written.
 */
export type GuardedPlan = Plan & { readonly [guarded]: true };

/** What the use cases need of a workbook. Implemented by excel/ over Office.js; by a fake in tests. */
export interface WorkbookPort {
  /** Reads every visible and hidden sheet; never writes. Two syncs, more only for what exceeds one answer. */
  read(options?: ReadOptions): Promise<Outcome<WorkbookSnapshot>>;
  /**
   * Brings a snapshot up to what the workbook holds, in one round trip: edited cells are read again, and what all formulas
   * come to. Merged areas stay what they were.
   *
   * @returns the same snapshot where nothing in it is another; "sheet-gone" or "too-large" where all is to be read again
   */
  refresh(
    snapshot: WorkbookSnapshot,
    edits: readonly CellsEdited[],
  ): Promise<Outcome<WorkbookSnapshot>>;
  /** Has Excel calculate what waits for it, as F9 does: where the user chose that formulas wait. */
  calculate(): Promise<Outcome<void>>;
  /**
   * Writes a plan: looks again at what it will overwrite, keeps a backup in the workbook, writes,
   * and reads back. Nothing is written where anything changed since it was read.
   */
  apply(plan: GuardedPlan, options?: RunOptions): Promise<Outcome<Applied>>;
  /** Undoes a write of the add-in that the workbook remembers: the newest, where none is named. */
  revert(options?: RevertOptions): Promise<Outcome<Reverted>>;
  /**
   * Settles when Excel has answered a write or an undo that was given up with "no-answer", however it answers. Until the
   * workbook is read after that, and after "no-answer" itself, nothing is written or undone: "not-begun".
   */
  lateAnswer(): Promise<void>;
  /**
   * Gives back what somebody typed while the newest write, or its undo, was under way, where the pane was gone before it
   * could: cells ("Sheet!A1") and sheets.
   */
  recover(): Promise<Outcome<string[]>>;
  /** The newest write that can be reverted, and whether it was cut off half-way; null when there is none. */
  lastWrite(): Promise<Outcome<LastWrite | null>>;
  /** All writes that the workbook remembers and that were not undone, the newest first. */
  writes(): Promise<Outcome<LoggedWrite[]>>;
  /** Which cells a write changed; of older writes nothing is kept but what `writes` says of them. */
  contentsOf(id: string): Promise<Outcome<LoggedCell[]>>;
  /** What an earlier pane kept in the workbook's settings, as text; null where nothing is. */
  keptChoices(): Promise<Outcome<string | null>>;
  /** Keeps a text in the workbook's settings: no cell changes, and no event tells of it. */
  keepChoices(text: string): Promise<Outcome<void>>;
  /** Shows cells to the user. */
  select(sheet: string, area: Area): Promise<Outcome<void>>;
  /** What the user has selected in the grid. */
  selection(): Promise<Outcome<SelectedArea>>;
  /**
   * Calls back when somebody else than the add-in changes cells or sheets: once for what comes close together, a paste
   * or a fill among it, so that the listener need not wait any more.
   *
   * @returns stops watching
   */
  watch(listener: (changes: SheetChange[]) => void): Promise<Outcome<() => Promise<void>>>;
  /**
   * Calls back with the active cell, first with the one that is active now: once for a drag or a run of arrow keys.
   *
   * @returns stops watching
   */
  watchSelection(listener: (cell: SelectedCell) => void): Promise<Outcome<() => Promise<void>>>;
}

/** One cell, at sheet coordinates from 0. */
export interface SelectedCell {
  sheet: string;
  row: number;
  column: number;
}

export interface SelectedArea {
  sheet: string;
  area: Area;
}

export interface ReadOptions extends RunOptions {
  /**
   * Merged areas that are known already, by sheet: they are not asked for again, because asking empties the user's undo
   * on desktops (office-js #5918).
   */
  merges?: ReadonlyMap<string, readonly Area[]>;
}

/** How a file leaves the pane. Implemented by excel/ over Office.js; by a fake in tests. */
export interface FilePort {
  /**
   * "download": the web view saves what the page hands it. "open": Excel opens it as a new workbook, to be saved from
   * there. "none": neither works on this device.
   */
  readonly way: 'download' | 'open' | 'none';
  /** Opens an .xlsx file as a new workbook beside this one. */
  open(bytes: Uint8Array): Promise<Outcome<void>>;
  /** The open workbook as an .xlsx file, with what is not saved yet. */
  copy(): Promise<Outcome<Uint8Array>>;
}

/** For work that takes several round trips. */
export interface RunOptions {
  /** Called between batches. */
  onProgress?: (done: number, of: number) => void;
  /** Asked between batches; when true the work stops; what was written is said and can be reverted. */
  isCancelled?: () => boolean;
}

export interface RevertOptions {
  /** Of the newest write, or an older one that nothing bars from being undone (see LoggedWrite); absent: the newest. */
  id?: string;
  /** Also give up what somebody typed into written cells or sheets since; without it such cells are kept and named. */
  discardTyped?: boolean;
}

export interface WrittenCell {
  sheet: string;
  row: number;
  column: number;
  before: CellContent;
  after: CellContent;
  why: Reason;
}

export interface Applied {
  cells: WrittenCell[];
  highlights: number;
  sheetsAdded: string[];
  sheetsUpdated: string[];
  /** Cells ("Sheet!A1") and sheets into which somebody typed while it was being written: they hold what was typed. */
  kept: string[];
  /** Sheets that Excel did not fit to the width of a page, as it was asked to. */
  unfitted?: string[];
}

export interface Reverted {
  kind: PlanKind;
  cells: number;
  sheetsRemoved: string[];
  sheetsRestored: string[];
  /** Cells and sheets left alone because somebody typed there since. */
  kept: string[];
  /** Cells among these ("Sheet!A1") whose former formulas cannot be put back: what they refer to has moved, or is gone. */
  lostFormulas?: LostFormula[];
  /** A sheet left alone because the workbook would have no other visible one. */
  lastVisible: string | null;
}

/** A formula that a cell held once. */
export interface LostFormula {
  /** "Sheet!A1". */
  cell: string;
  formula: string;
}

export interface LastWrite {
  id: string;
  kind: PlanKind;
  /** ISO date and time. */
  at: string;
  isUnfinished: boolean;
  /** Nothing of it stands any more: Ctrl+Z took it back, or it was cut off at its very start. */
  isGone?: true;
  /**
   * Writes that were made at the same time on copies of the workbook that were merged since, as long as no newer write
   * knew of them all; on the log, those beside this one.
   */
  beside?: readonly Pick<LastWrite, 'kind' | 'at'>[];
}

/** A write as the log tells of it. */
export interface LoggedWrite extends LastWrite {
  /** How many cells of the user's sheets were written. */
  cells: number;
  /** Of how many sheets something was written, and the names of the first of them. */
  sheets: number;
  names: readonly string[];
  /** What its cells held is still kept. */
  hasContents: boolean;
  barred: Barred | null;
}

/** A cell that a write changed, where it stood then. */
export type LoggedCell = Omit<WrittenCell, 'why'>;

/** Cells whose contents or number formats somebody changed. */
export interface CellsEdited {
  sheet: string;
  /** In A1 notation, without the sheet's name. */
  address: string;
}

export type SheetChange =
  | ({ is: 'edited' } & CellsEdited)
  /** A sheet was added, removed, moved, renamed, shown or hidden, or cells on it moved. */
  | { is: 'sheet'; sheet: string; moved?: Moved }
  /** Formulas on it come to something else; nobody typed there. */
  | { is: 'calculated'; sheet: string }
  /** It was protected, or not any more. */
  | { is: 'protection'; sheet: string };
