import type { Outcome } from '../core/base/outcome';
import type { Plan, PlanKind } from '../core/plan/plan';
import type { Reason } from '../core/plan/reason';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../core/base/grid';

declare const guarded: unique symbol;

/**
 * A plan that knows what must still hold where it is written. `withPreconditions` alone makes one, so that a plan
 * whose preconditions were forgotten cannot be written.
 */
export type GuardedPlan = Plan & { readonly [guarded]: true };

/** What the use cases need of a workbook. Implemented by excel/ over Office.js; by a fake in tests. */
export interface WorkbookPort {
  /** Reads every visible and hidden sheet; never writes. Two syncs, more only for what exceeds one answer. */
  read(options?: RunOptions): Promise<Outcome<WorkbookSnapshot>>;
  /** Reads one range again, after an edit. @param address in A1 notation, without the sheet's name */
  readRange(sheet: string, address: string): Promise<Outcome<SheetGrid>>;
  /**
   * Writes a plan: looks again at what it will overwrite, keeps a backup in the workbook, writes,
   * and reads back. Nothing is written where anything changed since it was read.
   */
  apply(plan: GuardedPlan, options?: RunOptions): Promise<Outcome<Applied>>;
  /** Undoes the newest write of the add-in that the workbook remembers. */
  revert(options?: RevertOptions): Promise<Outcome<Reverted>>;
  /** The newest write that can be reverted, and whether it was cut off half-way; null when there is none. */
  lastWrite(): Promise<Outcome<LastWrite | null>>;
  /** Shows a cell to the user. */
  select(sheet: string, row: number, column: number): Promise<Outcome<void>>;
  /**
   * Calls back when somebody else than the add-in changes cells or sheets: once for what comes close together, a paste
   * or a fill among it, so that the listener need not wait any more.
   *
   * @returns stops watching
   */
  watch(listener: (changes: SheetChange[]) => void): Promise<Outcome<() => Promise<void>>>;
}

/** For work that takes several round trips. */
export interface RunOptions {
  /** Called between batches. */
  onProgress?: (done: number, of: number) => void;
  /** Asked between batches; when true the work stops; what was written is said and can be reverted. */
  isCancelled?: () => boolean;
}

export interface RevertOptions {
  /** Also give up what somebody typed into written cells or sheets since; without it such cells are kept and named. */
  discardTyped?: boolean;
}

export interface WrittenCell {
  sheet: string;
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
  why: Reason;
}

export interface Applied {
  cells: WrittenCell[];
  highlights: number;
  sheetsAdded: string[];
  sheetsUpdated: string[];
}

export interface Reverted {
  kind: PlanKind;
  cells: number;
  sheetsRemoved: string[];
  sheetsRestored: string[];
  /** Cells and sheets left alone because somebody typed there since. */
  kept: string[];
}

export interface LastWrite {
  kind: PlanKind;
  /** ISO date and time. */
  at: string;
  isUnfinished: boolean;
}

export interface SheetChange {
  sheet: string;
  /** A1 address of what changed; null for a sheet added, removed or renamed. */
  address: string | null;
}
