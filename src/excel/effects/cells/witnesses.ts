import { GENERAL_FORMAT, isFormula, isSameContent } from '../../../core/base/cellContent';
import { isSliceEnd, type Task } from '../../../core/base/task';
import { quotedSheet } from '../../cells/plainFormula';
import { typedForm } from '../../cells/typedForm';
import type { CellPatch } from '../../journal/record';
import { sheetKey } from '../../journal/sheetNames';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { sheetInBatch } from '../../requests/ranges';
import { cellsOfRun, type ColumnRun } from '../../requests/runs';

/** Formulas that speak of more sheets than that are rare; nothing is known of those beyond. */
const MOST_WITNESSES = 40;
const CELL_BYTES = 100;

/**
 * Beside the copies of a write stands, for each sheet that its formulas are on or speak of, a formula that refers to a cell
 * far down and one far right of that sheet: another one by now says that rows or columns came or went there, or that the
 * sheet was renamed. Cells that were cut and pasted, or pushed down alone, it does not tell.
 */
export function* witnessedSheets(
  cells: readonly ColumnRun<CellPatch>[],
  names: readonly string[],
): Task<string[]> {
  const witnessed = new Set<string>();
  const others = names.map((name) => ({ name, said: name.replaceAll("'", "''").toUpperCase() }));
  for (const run of cells) {
    yield;
    for (const [nth, { item }] of cellsOfRun(run).entries()) {
      if (isSliceEnd(nth)) yield;
      if (!isFormula(item.before)) continue;
      witnessed.add(run.sheet);
      const formula = item.before.formula.toUpperCase();
      if (!formula.includes('!')) continue;
      for (const { name, said } of others) if (formula.includes(said)) witnessed.add(name);
    }
  }
  return [...witnessed].slice(0, MOST_WITNESSES);
}

/** A request that puts the witnesses down. @param row of the first, on the sheet of copies */
export function writeWitnesses(
  copies: string,
  row: number,
  sheets: readonly string[],
): BatchRequest {
  return {
    bytes: OBJECT_BYTES + sheets.length * CELL_BYTES,
    queue: (context) => {
      sheetInBatch(context, copies).getRangeByIndexes(row, 0, sheets.length, 2).formulas =
        sheets.map((sheet) => [witnessOf(sheet), typedForm(sheet, GENERAL_FORMAT)]);
    },
  };
}

/** A request that reads them. */
export function readWitnesses(copies: string, row: number, into: Witnesses): BatchRequest {
  return requestOf(
    OBJECT_BYTES + MOST_WITNESSES * CELL_BYTES,
    (context) => {
      const range = sheetInBatch(context, copies).getRangeByIndexes(row, 0, MOST_WITNESSES, 2);
      range.load('formulas');
      return range;
    },
    ({ formulas }) => {
      for (const [formula = '', sheet = ''] of formulas) {
        if (sheet !== '') into.take(String(sheet), String(formula));
      }
    },
  );
}

export class Witnesses {
  private readonly still = new Map<string, boolean>();

  take(sheet: string, formula: string): void {
    const isStill = isSameContent({ formula: witnessOf(sheet) }, { formula });
    this.still.set(sheetKey(sheet), isStill);
  }

  /** Whether nothing is known to have moved on any sheet that a formula stands on or speaks of. */
  isStill(formula: string, sheet: string): boolean {
    const own = this.still.get(sheetKey(sheet));
    // Of a version of the add-in that kept none: then only what names no other sheet is taken for unmoved.
    if (own === undefined) return !formula.includes('!');
    const isBeyond = this.still.size >= MOST_WITNESSES && formula.includes('!');
    const said = formula.toUpperCase();
    const named = [...this.still].filter(([name]) => said.includes(name.replaceAll("'", "''")));
    return own && !isBeyond && named.every(([, isStill]) => isStill);
  }
}

function witnessOf(sheet: string): string {
  const quoted = quotedSheet(sheet);
  return `=COUNTA(${quoted}!$A$1000000,${quoted}!$XFA$1)`;
}
