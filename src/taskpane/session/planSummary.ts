import type { Plan } from '../../core/plan/plan';

/** What a plan will change, counted: what the preview says before anything is written. */
export interface PlanSummary {
  cells: number;
  cellSheets: string[];
  newColumns: number;
  highlights: number;
  highlightSheets: string[];
  sheetsAdded: number;
  sheetsUpdated: number;
}

export function summaryOf({ cells, newColumns, highlights, sheets }: Plan): PlanSummary {
  const named = highlights.filter(({ rules }) => rules.length > 0);
  return {
    cells: cells.length,
    cellSheets: [...new Set(cells.map(({ sheet }) => sheet))],
    newColumns: newColumns.length,
    highlights: named.reduce((sum, { rules }) => sum + rules.length, 0),
    highlightSheets: (named.length > 0 ? named : highlights).map(({ sheet }) => sheet),
    sheetsAdded: sheets.filter(({ replaces }) => replaces === undefined).length,
    sheetsUpdated: sheets.filter(({ replaces }) => replaces !== undefined).length,
  };
}

export function isEmptyPlan({ cells, newColumns, highlights, sheets }: Plan): boolean {
  return cells.length + newColumns.length + highlights.length + sheets.length === 0;
}
