import { type Formula, isFormula, isSameContent } from '../../../core/base/cellContent';
import { isSliceEnd, type Task } from '../../../core/base/task';
import { qualifiedFormula, unqualifiedFormula } from '../../cells/plainFormula';
import { addBackup } from '../../journal/backup';
import type { CellPatch, JournalRecord } from '../../journal/record';
import { formulaSheetOf, sheetKey } from '../../journal/sheetNames';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { columnBytes, OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf, sheetInBatch } from '../../requests/ranges';
import { cellsOfRun, type ColumnRun } from '../../requests/runs';

/** About what a formula costs in an answer. */
const CELL_BYTES = 60;

/**
 * Formulas that a write takes away stand on a hidden sheet while it is the newest: said with the sheet before each
 * reference, so that Excel moves them with the cells that they speak of. Each stands in the row where it stood, in a
 * column for each that is written; those that refer to more than plain cells and ranges are not among them.
 */
class FormulaCopies {
  private readonly lanes = new Map<string, number>();
  readonly sheet: string;

  /** @param runs those that hold formulas */
  constructor(
    id: string,
    private readonly runs: readonly ColumnRun<CellPatch>[],
  ) {
    this.sheet = formulaSheetOf(id);
    for (const run of runs) {
      const lane = laneOf(run);
      if (!this.lanes.has(lane)) this.lanes.set(lane, this.lanes.size);
    }
  }

  /** Requests that keep the formulas, before they are written over. */
  *write(): Task<BatchRequest[]> {
    const requests: BatchRequest[] = [];
    for (const run of this.runs) {
      const formulas: (string | null)[] = [];
      for (const [nth, item] of run.items.entries()) {
        if (isSliceEnd(nth)) yield;
        formulas.push(item && qualified(item, run.sheet));
      }
      if (formulas.every((formula) => formula === null)) continue;
      requests.push({
        bytes: OBJECT_BYTES + columnBytes(formulas),
        queue: (context) => {
          this.rangeOf(context, run).formulas = formulas.map((formula) => [formula]);
        },
      });
    }
    if (requests.length === 0) return [];
    const add = (context: Excel.RequestContext): void => void addBackup(context, this.sheet);
    return [{ bytes: OBJECT_BYTES, queue: add }, ...requests];
  }

  /** Requests that read what has become of them. */
  read(into: ReadFormulas): BatchRequest[] {
    return this.runs.map((run) =>
      requestOf(
        OBJECT_BYTES + run.items.length * CELL_BYTES,
        (context) => {
          const range = this.rangeOf(context, run);
          range.load('formulas');
          return range;
        },
        ({ formulas }) => into.take(run, formulas),
      ),
    );
  }

  private rangeOf(context: Excel.RequestContext, run: ColumnRun<unknown>): Excel.Range {
    return rangeOf(sheetInBatch(context, this.sheet), {
      row: run.row,
      column: this.lanes.get(laneOf(run)) ?? 0,
      rows: run.items.length,
      columns: 1,
    });
  }
}

/** Where the formulas of a record are kept. */
export function* formulaCopiesOf({
  id,
  cells,
}: Pick<JournalRecord, 'id' | 'cells'>): Task<FormulaCopies> {
  const runs: ColumnRun<CellPatch>[] = [];
  for (const run of cells) {
    yield;
    if (run.items.some((item) => item && isFormula(item.before))) runs.push(run);
  }
  return new FormulaCopies(id, runs);
}

/** What has become of formulas that were kept. */
export class ReadFormulas {
  private readonly found = new Map<string, Formula | 'gone'>();

  take(run: ColumnRun<CellPatch>, formulas: unknown[][]): void {
    for (const { sheet, row, column, item } of cellsOfRun(run)) {
      const formula = String(formulas[row - run.row]?.[0] ?? '');
      const kept = formula === '' ? null : qualified(item, sheet);
      if (kept === null || !isFormula(item.before)) continue;
      const isAsKept = isSameContent({ formula: kept }, { formula });
      const moved = isAsKept ? item.before.formula : unqualifiedFormula(formula, sheet);
      this.found.set(keyOf(sheet, row, column), moved === null ? 'gone' : { formula: moved });
    }
  }

  /**
   * The formula that a cell held, as Excel would have it by now had it stayed there; "gone" where something that it
   * refers to is.
   *
   * @returns undefined where it was not kept, or is no more
   */
  at(sheet: string, row: number, column: number): Formula | 'gone' | undefined {
    return this.found.get(keyOf(sheet, row, column));
  }
}

function qualified({ before }: CellPatch, sheet: string): string | null {
  return isFormula(before) ? qualifiedFormula(before.formula, sheet) : null;
}

function laneOf({ sheet, column }: ColumnRun<unknown>): string {
  return `${column}:${sheetKey(sheet)}`;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheetKey(sheet)}`;
}
