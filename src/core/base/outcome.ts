/** Nothing is known of a problem but its code. */
type Nothing = Record<never, never>;

/** What can be expected to go wrong, and what is known of it: strings/ makes sentences of it. */
interface ProblemFacts {
  /** The sheets that were looked through. Where one was typed in a font of old (TCVN3, VNI), its words say nothing. */
  'no-table': { sheets: readonly string[]; isOldFont?: true };
  /** Nothing can be read under the rows that were pointed at. */
  'no-table-there': { sheet: string };
  'cell-edit-mode': Nothing;
  /** Null where Excel does not say which. */
  'sheet-protected': { sheet: string | null };
  'structure-protected': Nothing;
  'read-only': Nothing;
  'chart-selected': Nothing;
  /** Formulas wait to be calculated: what they come to is not what they say. */
  'not-calculated': Nothing;
  'sheet-hidden': { sheet: string };
  /** Without a cell: the sheet as a whole. */
  'changed-under-us': { sheet: string; cell?: string };
  /** When the other write began: ISO date and time. */
  'being-written': { at: string };
  /** What hides rows that would be written: the range of a filter, or the name of a table. */
  'rows-filtered': { sheet: string; filter: string };
  /** One of Excel's own tables (Ctrl+T) on a sheet that is to be made again: in it nothing is merged, and no heading blank. */
  'excel-table': { sheet: string; table: string };
  /** Null where Excel does not say which. */
  'sheet-gone': { sheet: string | null };
  'too-large': Nothing;
  /** Excel made something else of what was written to the cell. */
  'not-as-written': { sheet: string; cell: string };
  'journal-damaged': Nothing;
  /** A later version of the add-in wrote the record. */
  'journal-newer': Nothing;
  /** In Excel's own words. */
  'host-failed': { hostCode: string; hostMessage: string };
  'connection-lost': Nothing;
  /** Excel has not answered in time: nobody knows yet whether it was written. */
  'no-answer': Nothing;
  /** Nothing was asked of Excel: what it has not answered before is to be found out first. */
  'not-begun': Nothing;
  /** Excel has not answered what it was asked; nothing was to be written. */
  'not-read': Nothing;
  /** A script of the add-in did not come: it is gone from the server, or the network is. */
  'part-missing': Nothing;
  /** The sheets that may have been written to. */
  'partly-written': { sheets: readonly string[] };
  'partly-reverted': { sheets: readonly string[] };
  'nothing-to-revert': Nothing;
  /**
   * Newer writes keep one from being undone, of which the newest began then (ISO date and time): they have taken its place in
   * the backup, or what it did besides writing cells is undone after them.
   */
  'undo-barred': { why: 'let-go' | 'newer'; at: string };
  /** What was chosen in the pane cannot be kept in the workbook's settings. */
  'choices-not-kept': Nothing;
  /** The sheets that were written to before. */
  cancelled: { sheets: readonly string[] };
  unsupported: Nothing;
}

export type ProblemCode = keyof ProblemFacts;

export type ProblemDetails<C extends ProblemCode> = ProblemFacts[C];

/** Something expected that went wrong, as a value. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    code: K;
    details: ProblemFacts[K];
    /** Set where what was written so far was put back, but for these cells ("Sheet!A1") and sheets. */
    undone?: { kept: readonly string[] };
  };
}[C];

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** The problems that need no details. */
type BareCode = {
  [C in ProblemCode]: keyof ProblemFacts[C] extends never ? C : never;
}[ProblemCode];

interface Failure<C extends ProblemCode> {
  ok: false;
  problem: { code: C; details: ProblemFacts[C] };
}

export function failure<C extends BareCode>(code: C): Failure<C>;
export function failure<C extends ProblemCode>(code: C, details: ProblemFacts[C]): Failure<C>;
export function failure(code: ProblemCode, details: object = {}) {
  return { ok: false, problem: { code, details } };
}
