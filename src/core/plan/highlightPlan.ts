import type { Appendix, Score } from '../table/appendix';
import type { Decimal } from '../base/decimal';
import { columnLetters } from '../base/grid';
import { emptyPlan, HIGHLIGHT_MARK, type HighlightRule, type Plan } from './plan';
import { runsOf } from './rollupFormula';
import type { ScoredTable } from '../table/scoredTable';
import { isSliceEnd, type Task } from '../base/task';
import { isLowerBetter } from '../table/lowerIsBetter';
import { newestField } from '../table/newest';
import { isOddUnit } from '../table/unit';
import type { ScoreField } from '../table/scoreFields';

/** Dark on a light amber: the two differ in lightness, so that the mark shows in grey and to colour-blind eyes. */
const FILL = '#FFE699';
const FONT = '#7F3F00';

/**
 * Marks targets that the newest result misses (SPEC H1–H3), by conditional formats on leaf cells of the target
 * column: live where the cells are numbers that say what they mean; where they are text, for as long as they are;
 * else until marks are made again. Together they mark what `belowTarget` holds.
 *
 * @param sheets every sheet that may hold the add-in's marks: a sheet without a table loses them
 */
export function* highlightPlan(
  tables: readonly ScoredTable[],
  sheets: readonly string[],
): Task<Plan> {
  const highlights: Plan['highlights'] = [];
  for (const sheet of sheets) {
    const rules: HighlightRule[] = [];
    let marked = 0;
    for (const table of tables) {
      if (table.appendix.sheet !== sheet) continue;
      yield;
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

function* rulesOf(table: ScoredTable): Task<HighlightRule[]> {
  const { target, base, result } = table.appendix.columns;
  const newest = result ?? base;
  if (target === undefined || newest === undefined) return [];
  const areNumbers = (row: number) => {
    const ref = (column: number) => `$${columnLetters(column)}${row + 1}`;
    const score =
      result === undefined || base === undefined
        ? ref(newest)
        : `IF(${ref(result)}="",${ref(base)},${ref(result)})`;
    return { target: ref(target), score, all: `ISNUMBER(${score}),ISNUMBER(${ref(target)})` };
  };
  const rule = (rows: { first: number; last: number }, formula: string): HighlightRule => ({
    area: { row: rows.first, column: target, rows: rows.last - rows.first + 1, columns: 1 },
    formula,
    fill: FILL,
    font: FONT,
    bold: true,
  });
  const { comparable, falling, inWords, misleading } = yield* sortLeaves(table);
  const rules: HighlightRule[] = [];
  for (const [nth, run] of runsOf(comparable).entries()) {
    if (isSliceEnd(nth)) yield;
    const { target: goal, score, all } = areNumbers(run.first);
    rules.push(rule(run, `=AND(${all},${score}<${goal},${HIGHLIGHT_MARK})`));
  }
  for (const [nth, run] of runsOf(falling).entries()) {
    if (isSliceEnd(nth)) yield;
    const { target: goal, score, all } = areNumbers(run.first);
    rules.push(rule(run, `=AND(${all},${score}>${goal},${HIGHLIGHT_MARK})`));
  }
  for (const [nth, run] of runsOf(inWords).entries()) {
    if (isSliceEnd(nth)) yield;
    const { all } = areNumbers(run.first);
    rules.push(rule(run, `=AND(NOT(AND(${all})),${HIGHLIGHT_MARK})`));
  }
  for (const [nth, run] of runsOf(misleading).entries()) {
    if (isSliceEnd(nth)) yield;
    rules.push(rule(run, `=${HIGHLIGHT_MARK}`));
  }
  return rules;
}

interface Leaves {
  /** All that a live rule judges rightly, or leaves alone. */
  comparable: number[];
  /** The same, of which less is better. */
  falling: number[];
  /** Below target where a cell may be text. */
  inWords: number[];
  /** Below target where a live rule would take a number for what it does not mean. */
  misleading: number[];
}

/** Sheet rows of leaf criteria, by the rule that can mark them. */
function* sortLeaves({ appendix, computed, belowTarget }: ScoredTable): Task<Leaves> {
  const leaves: Leaves = { comparable: [], falling: [], inWords: [], misleading: [] };
  for (const criterion of appendix.criteria) {
    const { id, index, row, children, scores } = criterion;
    if (isSliceEnd(index)) yield;
    if (children.length > 0) continue;
    const exact = computed.of(criterion);
    const misleads = (field: Figure) => isMisleading(appendix, scores[field], exact[field]);
    const newest = newestField(criterion);
    const isBelow = belowTarget.has(id);
    if (misleads('target') || misleads(newest)) {
      if (isBelow) leaves.misleading.push(row);
      continue;
    }
    (isLowerBetter(appendix, criterion) ? leaves.falling : leaves.comparable).push(row);
    const areNumbers = scores.target?.stored === 'number' && scores[newest]?.stored === 'number';
    if (isBelow && !areNumbers) leaves.inWords.push(row);
  }
  return leaves;
}

type Figure = Extract<ScoreField, 'base' | 'target' | 'result'>;

/** A number that means another: in another unit than its table's, a thousandth of what it says, or a day. */
function isMisleading(appendix: Appendix, score: Score | null, exact: Decimal | null): boolean {
  if (score === null || score.stored === 'text' || score.text === '') return false;
  return score.state !== 'value' || score.value !== exact || isOddUnit(appendix, score);
}
