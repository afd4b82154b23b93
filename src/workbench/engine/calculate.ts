import type { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { ROUNDING } from './rounding';

/** Beyond so many different formulas the library leaves some without a result, and says nothing. */
const MOST_FORMULAS = 10_000;

/** Gives every formula of a workbook its result. @throws when there are more than the library takes */
export function calculate(workbook: Workbook): void {
  const texts = new Set<string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) texts.add(cell.formula);
      }),
    );
  }
  if (texts.size === 0) return;
  if (texts.size > MOST_FORMULAS) {
    throw new Error(`${texts.size} different formulas are more than the workbench calculates`);
  }
  workbook.calculateFormulas();
}

/** Whether a file left formulas without results, as some programs do. */
export function lacksResults(workbook: Workbook): boolean {
  let lacks = false;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined && cell.result === undefined) lacks = true;
      }),
    );
  }
  return lacks;
}

/** Prepares a workbook for being calculated: the library's formulas, with rounding as Excel does it. */
export function installFormulas(workbook: Workbook): void {
  installFormulaEngine();
  for (const [name, round] of Object.entries(ROUNDING)) {
    workbook.registerFunction(name, round, { minArity: 2, maxArity: 2 });
  }
}
