import type { CellFormulaValue, Workbook } from '@cj-tech-master/excelts';
import type { Chart } from '@cj-tech-master/excelts/chart';
import { lostReferences } from './movedReferences';

/** Lets formulas that point to a sheet go on pointing to it under its new name, as Excel does. */
export function renameReferences(workbook: Workbook, before: string, after: string): void {
  rewriteFormulas(workbook, (formula) => renameIn(formula, before, after));
}

/** Formulas that pointed to a sheet that is gone point nowhere, and do so too when another gets its name. */
export function loseReferences(workbook: Workbook, name: string): void {
  rewriteFormulas(workbook, (formula) => lostReferences(formula, name));
}

function rewriteFormulas(workbook: Workbook, renamed: (formula: string) => string): void {
  for (const worksheet of workbook.worksheets) {
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = cell.value as Partial<CellFormulaValue> | null;
        // Cells that share a formula have none of their own: they follow the first.
        if (typeof value !== 'object' || value === null || typeof value.formula !== 'string')
          return;
        const formula = renamed(value.formula);
        if (formula !== value.formula) cell.value = { ...value, formula };
      }),
    );
    for (const chart of worksheet.getCharts()) renameInChart(chart, renamed);
    for (const { rules } of worksheet.conditionalFormattings) {
      for (const rule of rules) {
        if (!('formulae' in rule) || rule.formulae === undefined) continue;
        const { formulae } = rule;
        formulae.forEach((each, index) => {
          if (typeof each === 'string') formulae[index] = renamed(each);
        });
      }
    }
  }
}

function renameInChart(chart: Chart, renamed: (formula: string) => string): void {
  const { chartModel } = chart;
  if (chartModel === undefined || !eachFormula(chartModel, renamed, false)) return;
  chart.mutate((model) => void eachFormula(model, renamed, true));
}

/** @returns whether any formula of a chart's model is another one by now */
function eachFormula(
  part: object,
  renamed: (formula: string) => string,
  isWritten: boolean,
): boolean {
  let isChanged = false;
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'object' && value !== null) {
      if (eachFormula(value as object, renamed, isWritten)) isChanged = true;
    } else if (key === 'formula' && typeof value === 'string' && renamed(value) !== value) {
      isChanged = true;
      if (isWritten) Object.assign(part, { formula: renamed(value) });
    }
  }
  return isChanged;
}

/** Texts in quotes stay as they are; a name stands with apostrophes or without. */
function renameIn(formula: string, before: string, after: string): string {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  const old = quoted(before).toLowerCase();
  return formula.replace(/"[^"]*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (part) => {
    const isReference = part.endsWith('!') && !part.startsWith('"');
    if (!isReference) return part;
    const name = part.startsWith("'") ? part : quoted(part.slice(0, -1));
    return name.toLowerCase() === old ? quoted(after) : part;
  });
}
