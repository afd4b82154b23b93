import type { Appendix, Score } from '../appendix';
import { columnLetters } from '../grid';
import { emptyPlan, HIGHLIGHT_MARK, type HighlightRule, type Plan } from './plan';
import { runsOf } from './rollupFormula';
import { isPause, type Steps } from '../steps';
import { isOddUnit } from '../unit';

/** Dark on a light amber: the two differ in lightness, so that the mark shows in grey and to colour-blind eyes. */
const FILL = '#FFE699';
const FONT = '#7F3F00';

export interface HighlightTable {
  appendix: Appendix;
  belowTarget: ReadonlySet<string>;
}

/**
 * Marks targets that the newest result misses (SPEC H1–H3), by conditional formats on leaf cells of the target
 * column: live where the cells are numbers of one unit; where they are text, for as long as they are; else until
 * marks are made again.
 *
 * @param sheets every sheet that may hold the add-in's marks: a sheet without a table loses them
 */
export function* highlightPlan(
  tables: readonly HighlightTable[],
  sheets: readonly string[],
): Steps<Plan> {
  const highlights: Plan['highlights'] = [];
  for (const sheet of sheets) {
    const rules: HighlightRule[] = [];
    let marked = 0;
    for (const table of tables) {
      if (table.appendix.sheet !== sheet) continue;
      for (const rule of yield* rulesOf(table)) rules.push(rule);
      marked += table.belowTarget.size;
    }
    highlights.push({ sheet, rules, marked });
  }
  return { ...emptyPlan('highlight'), highlights };
}

/** Takes every mark of the add-in away. */
export function clearHighlightPlan(sheets: readonly string[]): Plan {
  const highlights = sheets.map((sheet) => ({ sheet, rules: [] }));
  return { ...emptyPlan('clear-highlight'), highlights };
}

function* rulesOf({ appendix, belowTarget }: HighlightTable): Steps<HighlightRule[]> {
  const { criteria, columns } = appendix;
  const { target, base, result } = columns;
  const newest = result ?? base;
  if (target === undefined || newest === undefined) return [];
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
  const isOdd = (score: Score | null) => score !== null && isOddUnit(appendix, score);
  const comparable: number[] = [];
  const inWords: number[] = [];
  const inTwoUnits: number[] = [];
  for (const { id, index, row, children, scores } of criteria) {
    if (isPause(index)) yield;
    if (children.length > 0) continue;
    const isBelow = belowTarget.has(id);
    const newestScore = scores.result ?? scores.base;
    if (isOdd(scores.target) || isOdd(newestScore)) {
      if (isBelow) inTwoUnits.push(row);
      continue;
    }
    comparable.push(row);
    const hasNumbers = isNumber(scores.target) && isNumber(newestScore);
    if (isBelow && !hasNumbers) inWords.push(row);
  }
  const rules: HighlightRule[] = [];
  for (const [nth, run] of runsOf(comparable).entries()) {
    if (isPause(nth)) yield;
    const { target: goal, score, all } = areNumbers(run.first);
    rules.push(rule(run, `=AND(${all},${score}<${goal},${HIGHLIGHT_MARK})`));
  }
  for (const [nth, run] of runsOf(inWords).entries()) {
    if (isPause(nth)) yield;
    const { all } = areNumbers(run.first);
    rules.push(rule(run, `=AND(NOT(AND(${all})),${HIGHLIGHT_MARK})`));
  }
  for (const [nth, run] of runsOf(inTwoUnits).entries()) {
    if (isPause(nth)) yield;
    rules.push(rule(run, `=${HIGHLIGHT_MARK}`));
  }
  return rules;
}

function isNumber(score: Score | null): boolean {
  return score !== null && score.stored !== 'text';
}
