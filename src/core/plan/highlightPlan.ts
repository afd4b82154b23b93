import type { Appendix } from '../appendix';
import { columnLetters } from '../grid';
import { emptyPlan, HIGHLIGHT_MARK, type HighlightRule, type Plan } from './plan';
import { runsOf } from './rollupFormula';

/** Dark on a light amber: the two differ in lightness, so that the mark shows in grey and to colour-blind eyes. */
const FILL = '#FFE699';
const FONT = '#7F3F00';

export interface HighlightTable {
  appendix: Appendix;
  belowTarget: ReadonlySet<string>;
}

/**
 * Marks targets that the newest result misses (SPEC H1–H3), by conditional formats on leaf cells of the target
 * column: live where the cells are numbers; where they are text, for as long as they are.
 *
 * @param sheets every sheet that may hold the add-in's marks: a sheet without a table loses them
 */
export function highlightPlan(tables: readonly HighlightTable[], sheets: readonly string[]): Plan {
  const highlights = sheets.map((sheet) => {
    const its = tables.filter(({ appendix }) => appendix.sheet === sheet);
    const marked = its.reduce((sum, { belowTarget }) => sum + belowTarget.size, 0);
    return { sheet, rules: its.flatMap(rulesOf), marked };
  });
  return { ...emptyPlan('highlight'), highlights };
}

/** Takes every mark of the add-in away. */
export function clearHighlightPlan(sheets: readonly string[]): Plan {
  const highlights = sheets.map((sheet) => ({ sheet, rules: [] }));
  return { ...emptyPlan('clear-highlight'), highlights };
}

function rulesOf({ appendix, belowTarget }: HighlightTable): HighlightRule[] {
  const { criteria, columns } = appendix;
  const { target, base, result } = columns;
  const newest = result ?? base;
  if (target === undefined || newest === undefined) return [];
  const leaves = criteria.filter(({ children }) => children.length === 0);
  const areNumbers = (row: number) => {
    const ref = (column: number) => `$${columnLetters(column)}${row + 1}`;
    const score =
      result === undefined || base === undefined
        ? ref(newest)
        : `IF(ISNUMBER(${ref(result)}),${ref(result)},${ref(base)})`;
    return { target: ref(target), score, all: `ISNUMBER(${score}),ISNUMBER(${ref(target)})` };
  };
  const rule = (rows: { first: number; last: number }, formula: string): HighlightRule => ({
    area: { row: rows.first, column: target, rows: rows.last - rows.first + 1, columns: 1 },
    formula,
    fill: FILL,
    font: FONT,
    bold: true,
  });
  const live = runsOf(leaves.map(({ row }) => row)).map((run) => {
    const { target: goal, score, all } = areNumbers(run.first);
    return rule(run, `=AND(${all},${score}<${goal},${HIGHLIGHT_MARK})`);
  });
  const inWords = leaves.filter(
    ({ id, scores }) =>
      belowTarget.has(id) && !(isNumber(scores.target) && isNumber(scores.result ?? scores.base)),
  );
  const standing = runsOf(inWords.map(({ row }) => row)).map((run) =>
    rule(run, `=AND(NOT(AND(${areNumbers(run.first).all})),${HIGHLIGHT_MARK})`),
  );
  return [...live, ...standing];
}

function isNumber(score: { stored: string } | null): boolean {
  return score !== null && score.stored !== 'text';
}
