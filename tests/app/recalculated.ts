import { readingOf } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import { recalculateTask } from '../../src/app/recalculate';
import { isFormula, plainContent } from '../../src/core/base/cellContent';
import { cellAddress, type CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { Changes } from '../../src/core/plan/formOf';
import type { CellChange } from '../../src/core/plan/plan';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import type { Rule } from '../../src/core/table/finding';
import { fixOf } from '../../src/core/table/finding';
import { sheetOf, workbookOf, type GridOptions } from '../snapshot';

/** A sheet of one table: its rows from A1 on, and the formulas among them. */
export interface Sheet {
  rows: readonly (readonly CellValue[])[];
  options: GridOptions;
}

export const sheet = (rows: Sheet['rows'], options: GridOptions = {}): Sheet => ({ rows, options });

export function readingOfSheet({ rows, options }: Sheet): Reading {
  const outcome = readingOf(workbookOf(sheetOf('S', rows, options)));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** What a rule finds: the cell, what it should say, and whether it can be put right by itself. */
export function found(of: Sheet, rule: Rule): string[] {
  return readingOfSheet(of)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { row, column, expected } = finding;
      return `${cellAddress(row, column)} ${expected ?? ''}${fixOf(finding) ? '' : ' (no fix)'}`;
    });
}

/** What recalculating writes by cell, what it leaves and why, and the sheet as it is afterwards. */
export function recalculated(of: Sheet, mode: RecalculateMode, changes: Changes = 'all') {
  const plan = finish(recalculateTask(readingOfSheet(of), mode, changes));
  const byCell = <T>(cells: readonly CellChange[], say: (cell: CellChange) => T) =>
    Object.fromEntries(cells.map((cell) => [cellAddress(cell.row, cell.column), say(cell)]));
  return {
    cells: byCell(plan.cells, ({ after }) => plainContent(after)),
    kinds: byCell(plan.cells, ({ isForm, why }) => (isForm ? 'form' : why.is)),
    left: Object.fromEntries(
      (plan.left ?? []).map(({ row, column, after, because }) => [
        cellAddress(row, column),
        `${String(plainContent(after))} ${because}`,
      ]),
    ),
    after: written(of, plan.cells),
  };
}

function written({ rows, options }: Sheet, cells: readonly CellChange[]): Sheet {
  const values = rows.map((row) => [...row]);
  const formulas = new Map(Object.entries(options.formulas ?? {}));
  const cellFormats = { ...options.cellFormats };
  for (const { row, column, after, gives, numberFormat } of cells) {
    const at = `${row},${column}`;
    const line = values[row];
    if (!line) throw new Error(`no row ${row}`);
    line[column] = gives ?? plainContent(after);
    if (isFormula(after)) formulas.set(at, after.formula);
    else formulas.delete(at);
    if (numberFormat !== undefined) cellFormats[at] = numberFormat;
  }
  return {
    rows: values,
    options: { ...options, formulas: Object.fromEntries(formulas), cellFormats },
  };
}
