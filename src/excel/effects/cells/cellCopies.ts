import { type CellContent, isFormula, isSameContent } from '../../../core/base/cellContent';
import { sheetMark } from '../../../core/ownSheets/sheetModel';
import { withoutReferences } from '../../cells/plainFormula';
import { shiftFormula } from '../../cells/shiftFormula';
import { addBackup } from '../../journal/backup';
import type { CellPatch, JournalRecord } from '../../journal/record';
import { backupSheetName, sheetKey } from '../../journal/sheetNames';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf, sheetInBatch } from '../../requests/ranges';
import type { ColumnRun } from '../../requests/runs';
import { contentAt } from './columnContents';
import { readWitnesses, Witnesses, writeWitnesses } from './witnesses';

/**
 * Before cells are written, and before they are given back, Excel itself copies them to a hidden sheet, in the same batch:
 * what somebody typed after the precheck is there, should the pane be gone before it hears of it. The sheet is the
 * record's own:
 *
 *     mark    | undo
 *     settled | settled      once what was typed was given back
 *     1       | 1            for each run: it was copied
 *     witness | sheet        for each sheet on which formulas stand, or that they speak of (witnesses.ts)
 *
 * To the right, in the rows where they stand, the copies: a column for each that is written, and as many for the undo.
 */
export type CopyStep = 'write' | 'undo';

const STEPS: readonly CopyStep[] = ['write', 'undo'];
const SETTLED_ROW = 1;
const FIRST_RUN_ROW = 2;
const MARKED = '1';
const LAST_COLUMN = 16_384;
/** About what a cell's value and formula cost in an answer. */
const CELL_BYTES = 60;

export const COPIES_MARK = sheetMark('journal', 'copies');

export function copySheetOf({ id }: Pick<JournalRecord, 'id'>): string {
  return backupSheetName(id, 'o');
}

/** Whether a sheet holds the copies of some record, and not a backup of a sheet or a column. */
export function isCopySheet(name: string): boolean {
  return name.endsWith(backupSheetName('', 'o').slice(-2));
}

/**
 * Requests that add the sheet for a record's copies.
 *
 * @param witnessed sheets whose rows and columns are to be told moved
 */
export function addCopySheet(record: JournalRecord, witnessed: readonly string[]): BatchRequest[] {
  const name = copySheetOf(record);
  const add: BatchRequest = {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      const sheet = addBackup(context, name);
      sheet.getRangeByIndexes(0, 0, 1, 1).values = [[COPIES_MARK]];
    },
  };
  return witnessed.length === 0
    ? [add]
    : [add, writeWitnesses(name, witnessRow(record), witnessed)];
}

/** Below the runs. */
function witnessRow({ cells }: Pick<JournalRecord, 'cells'>): number {
  return FIRST_RUN_ROW + cells.length;
}

/** Where the runs of a record are copied to. */
export class CopyPlaces {
  private readonly lanes = new Map<string, number>();
  private readonly left: number;
  readonly sheet: string;

  constructor(private readonly record: Pick<JournalRecord, 'id' | 'cells'>) {
    const { cells } = record;
    this.sheet = copySheetOf(record);
    for (const run of cells) {
      const lane = laneOf(run);
      if (!this.lanes.has(lane)) this.lanes.set(lane, this.lanes.size);
    }
    // Right of where they stand, so that no relative reference of a copy points beyond the sheet's edge.
    const left = cells.reduce((most, { column }) => Math.max(most, column), 1) + 1;
    const fits = left + 2 * this.lanes.size <= LAST_COLUMN;
    this.left = fits ? left : STEPS.length;
  }

  columnOf(run: ColumnRun<unknown>, step: CopyStep): number {
    const lane = this.lanes.get(laneOf(run)) ?? 0;
    return this.left + lane + (step === 'undo' ? this.lanes.size : 0);
  }

  /** Copies a run, and notes that it was copied. */
  copy(context: Excel.RequestContext, run: ColumnRun<unknown>, nth: number, step: CopyStep): void {
    const target = sheetInBatch(context, this.sheet);
    const { row, column, items } = run;
    const source = rangeOf(sheetInBatch(context, run.sheet), {
      ...{ row, column, rows: items.length, columns: 1 },
    });
    target
      .getRangeByIndexes(row, this.columnOf(run, step), items.length, 1)
      .copyFrom(source, 'Formulas');
    target.getRangeByIndexes(FIRST_RUN_ROW + nth, STEPS.indexOf(step), 1, 1).values = [[MARKED]];
  }

  /** A request that notes that all that was typed in a step was given back. */
  settle(step: CopyStep): BatchRequest {
    return {
      bytes: OBJECT_BYTES,
      queue: (context) => {
        const sheet = sheetInBatch(context, this.sheet);
        sheet.getRangeByIndexes(SETTLED_ROW, STEPS.indexOf(step), 1, 1).values = [[MARKED]];
      },
    };
  }

  /** Requests that read the copies. @param into the content of each cell of each run in each step; null: not copied */
  read(into: ReadCopies): BatchRequest[] {
    const { cells } = this.record;
    const marks = requestOf(
      OBJECT_BYTES + cells.length * CELL_BYTES,
      (context) => {
        const rows = FIRST_RUN_ROW + cells.length;
        const range = sheetInBatch(context, this.sheet).getRangeByIndexes(0, 0, rows, STEPS.length);
        range.load('values');
        return range;
      },
      ({ values }) => {
        const isMarked = (row: number, step: CopyStep): boolean =>
          String(values[row]?.[STEPS.indexOf(step)] ?? '') === MARKED;
        into.isWhole = values[0]?.[0] === COPIES_MARK;
        into.isSettled = (step) => isMarked(SETTLED_ROW, step);
        into.isCopied = (nth, step) => isMarked(FIRST_RUN_ROW + nth, step);
      },
    );
    const copies = cells.flatMap((run, nth) =>
      STEPS.map((step) => this.readRun(run, nth, step, into)),
    );
    return [marks, readWitnesses(this.sheet, witnessRow(this.record), into.witnesses), ...copies];
  }

  private readRun(
    run: ColumnRun<CellPatch>,
    nth: number,
    step: CopyStep,
    into: ReadCopies,
  ): BatchRequest {
    const column = this.columnOf(run, step);
    return requestOf(
      OBJECT_BYTES + run.items.length * CELL_BYTES,
      (context) => {
        const sheet = sheetInBatch(context, this.sheet);
        const range = sheet.getRangeByIndexes(run.row, column, run.items.length, 1);
        range.load('formulas,values,valueTypes');
        return range;
      },
      (range) => {
        const contents = run.items.map((_, at): CellContent => {
          const copy = contentAt(range, at, ',valueTypes');
          if (!isFormula(copy)) return copy;
          return { formula: shiftFormula(copy.formula, 0, run.column - column) };
        });
        into.contents.set(`${nth} ${step}`, contents);
      },
    );
  }
}

function laneOf({ sheet, column }: ColumnRun<unknown>): string {
  return `${column}:${sheetKey(sheet)}`;
}

/** What the sheet of copies holds. */
export class ReadCopies {
  isWhole = false;
  isSettled: (step: CopyStep) => boolean = () => false;
  isCopied: (nth: number, step: CopyStep) => boolean = () => false;
  readonly witnesses = new Witnesses();
  readonly contents = new Map<string, CellContent[]>();

  /** Whether something may stand there that nobody has looked for. */
  get isOpen(): boolean {
    return this.isWhole && !STEPS.every((step) => this.isSettled(step));
  }

  /**
   * What somebody typed into a cell after the precheck of the write, or of an undo of it, and that was written over.
   *
   * @param nth of the runs
   * @param at of the run's cells
   * @returns undefined where nobody did
   */
  typedIn(nth: number, at: number, sheet: string, patch: CellPatch): CellContent | undefined {
    for (const step of ['undo', 'write'] as const) {
      if (!this.isWhole || this.isSettled(step) || !this.isCopied(nth, step)) continue;
      const copy = this.contents.get(`${nth} ${step}`)?.[at];
      if (copy === undefined || this.isCopyOf(copy, patch.before, sheet)) continue;
      if (!this.isCopyOf(copy, patch.after, sheet)) return copy;
    }
    return undefined;
  }

  /** Of a formula Excel moves what it says of other sheets with these: then only the rest of it tells. */
  private isCopyOf(copy: CellContent, content: CellContent, sheet: string): boolean {
    if (isSameContent(copy, content)) return true;
    if (!isFormula(copy) || !isFormula(content)) return false;
    const isStill = this.witnesses.isStill(content.formula, sheet);
    return !isStill && withoutReferences(copy.formula) === withoutReferences(content.formula);
  }
}
