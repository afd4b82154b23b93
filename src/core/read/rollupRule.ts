import { YEAR_FIELDS, type YearField } from '../table/scoreFields';
import type { Criterion, Score } from '../table/appendix';
import { halfUnit, HUNDRED, ONE, ZERO } from '../base/decimal';
import { NONE, shareOf, weightIn, wholeOf } from '../compute/rollUp';
import { forEach, type Task } from '../base/task';
import type { RollupRule } from '../table/indexTraits';
import { sumOfAll } from './family';
import type { SettledRows } from './settleRows';

type Rule = Exclude<RollupRule, 'none'>;

/** How many families' printed parents agree with each rule. */
export interface Agreement extends Record<Rule, number> {
  /** No row is a part of another: only the total tells, of which there is one. */
  isFlat: boolean;
  /** Single figures that are the sum of their parts. */
  sums: number;
  /** Families whose scores are all there. */
  families: number;
  /** Families without a figure of their own whose parts have theirs, and weights that are no shares of a whole. */
  unshared: number;
  /** Families that are their parts times their weights in every figure, and so no mean. */
  factors: number;
  /** Families whose maxima are all there, and those of them that add up. */
  maxima: number;
  addingMaxima: number;
}

/**
 * Holds the printed parents against each way of rolling up (SPEC R12): what most of them say, and not the index
 * alone, is the table's rule.
 */
export function* agreementOf(
  {
    criteria,
    top,
    total,
    openTotals,
  }: Pick<SettledRows, 'criteria' | 'top' | 'total' | 'openTotals'>,
  hasAdjustments: boolean,
  hasWeights: boolean,
): Task<Agreement> {
  const found: Agreement = {
    isFlat: top.length === criteria.length && openTotals.length === 0,
    ...{ sums: 0, families: 0 },
    unshared: 0,
    factors: 0,
    maxima: 0,
    addingMaxima: 0,
    sum: 0,
    mean: 0,
    weighted: 0,
  };
  yield* forEach(criteria, ({ scores, children }) => {
    if (children.length > 1 && tells(children, hasWeights)) {
      compare(found, scores, children, hasWeights);
    }
  });
  if (total && top.length > 1 && !hasAdjustments && tells(top, hasWeights)) {
    compare(found, total.scores, top, hasWeights);
  }
  return found;
}

/** Where some families print weights, the others do not tell how these count. */
function tells(parts: readonly Criterion[], hasWeights: boolean): boolean {
  return !hasWeights || parts.some(({ weight }) => typeof weight === 'number');
}

function compare(
  found: Agreement,
  whole: Criterion['scores'],
  parts: readonly Criterion[],
  hasWeights: boolean,
): void {
  compareMaxima(found, whole, parts);
  const agree = { sum: 0, mean: 0, weighted: 0 };
  let compared = 0;
  let byFactors = 0;
  let isBlank = false;
  for (const field of YEAR_FIELDS) {
    const printed = whole[field];
    if (printed?.state === 'blank') isBlank ||= parts.every(({ scores }) => isKnown(scores[field]));
    if (!printed || printed.value === null || printed.relation !== '=') continue;
    const figures = figuresOf(parts, field, hasWeights);
    if (figures === null) continue;
    compared += 1;
    const near = halfUnit(Math.min(printed.decimals, figures.decimals));
    if (Math.abs(figures.weighted - printed.value) <= near) byFactors += 1;
    for (const rule of RULES) {
      const sum = rule === 'weighted' ? figures.weighted : figures.sum;
      const weights = rule === 'weighted' ? figures.weights : parts.length;
      if (Math.abs(wholeOf(rule, sum, weights) - printed.value) <= near) agree[rule] += 1;
    }
  }
  if (isBlank && !areShares(parts)) found.unshared += 1;
  if (compared === 0) return;
  found.sums += agree.sum;
  found.families += 1;
  if (byFactors === compared) found.factors += 1;
  for (const rule of RULES) if (agree[rule] * 2 > compared) found[rule] += 1;
}

function isKnown(score: Score | null): boolean {
  return score?.state === 'value';
}

/** Weights that come to 1 or to 100, and so are of a mean. */
function areShares(parts: readonly Criterion[]): boolean {
  const weights = parts.reduce((all, { weight }) => all + (weight ?? 0), 0);
  return weights === ONE || weights === HUNDRED;
}

const RULES = ['sum', 'mean', 'weighted'] as const satisfies Rule[];

function compareMaxima(
  found: Agreement,
  { max }: Criterion['scores'],
  parts: readonly Criterion[],
): void {
  if (!max || max.value === null) return;
  const all = sumOfAll(parts, 'max');
  if (all === null) return;
  found.maxima += 1;
  if (all === max.value) found.addingMaxima += 1;
}

/** What the figures of a family come to, added up once for all rules. */
interface FamilyFigures {
  sum: number;
  /** Each as often as its weight says, and the weights; NONE where a part prints none. */
  weighted: number;
  weights: number;
  /** The most that are printed of a part. */
  decimals: number;
}

/** @returns null where a part has no figure, or all are nought: every rule agrees there */
function figuresOf(
  parts: readonly Criterion[],
  field: YearField,
  hasWeights: boolean,
): FamilyFigures | null {
  let sum = 0;
  let weighted = hasWeights ? 0 : NONE;
  let weights = weighted;
  let decimals = 0;
  let areNought = true;
  for (const { scores, weight } of parts) {
    const score = scores[field];
    if (!score || score.value === null) return null;
    sum += score.value;
    if (hasWeights) {
      const counts = weightIn('weighted', weight);
      weighted += shareOf(score.value, counts);
      weights += counts;
    }
    decimals = Math.max(decimals, score.decimals);
    areNought &&= score.value === ZERO;
  }
  return areNought ? null : { sum, weighted, weights, decimals };
}

export interface ChosenRollup {
  rollup: RollupRule;
  /** What is asked where the printed parents agree with no rule; the likeliest first. */
  asked: RollupRule[];
}

/** So few families that contradict their rule may simply be wrong. */
const FEW_FAMILIES = 3;

/** @param usual how the index rolls up where a table does not say otherwise */
export function chooseRollup(
  usual: RollupRule,
  found: Agreement,
  hasWeights: boolean,
  isFixed: boolean,
): ChosenRollup {
  const sure = (rollup: RollupRule): ChosenRollup => ({ rollup, asked: [] });
  if (isFixed) return sure('none');
  // Maxima that add up say how scores do, however many of these are out of date.
  if (usual === 'sum' && !hasWeights && found.addingMaxima * 2 > found.maxima) return sure('sum');
  const rules: Rule[] = hasWeights ? ['weighted', 'sum', 'mean'] : ['sum', 'mean'];
  const expected: RollupRule = hasWeights ? 'weighted' : usual;
  const agreeing = (rule: RollupRule) => (rule === 'none' ? 0 : found[rule]);
  const isMost = (rule: RollupRule) => agreeing(rule) * 2 > found.families;
  const others = rules.filter((rule) => rule !== expected);
  // Points times their factors, or a mean of them: no printed figure tells.
  if (hasWeights && found.families === 0 && found.unshared > 0) {
    return { rollup: expected, asked: [expected, ...others, 'none'] };
  }
  if (found.families === 0 || isMost(expected)) return sure(expected);
  const better = others.find((rule) => isMost(rule));
  if (better) return sure(better);
  // Figures multiplied by weights add up to what no rule here says; where they do in all families nothing is unclear.
  if (hasWeights && found.factors === found.families) return sure('none');
  if (hasWeights) return { rollup: 'none', asked: ['none', ...rules] };
  if (expected === 'none') return sure(expected);
  if (found.isFlat && found.sums === 0 && found.addingMaxima === 0) {
    return { rollup: 'none', asked: ['none', expected, ...others] };
  }
  if (found.families < FEW_FAMILIES) return sure(expected);
  if (agreeing(expected) * 2 === found.families) return sure(expected);
  return { rollup: expected, asked: [expected, ...others, 'none'] };
}
