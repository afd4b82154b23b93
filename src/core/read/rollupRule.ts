import { YEAR_FIELDS } from '../table/scoreFields';
import type { Criterion, Score, TotalRow } from '../table/appendix';
import {
  abs,
  divide,
  halfUnit,
  mean,
  multiply,
  subtract,
  sum,
  type Decimal,
} from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import type { RollupRule } from '../table/indexTraits';

type Rule = Exclude<RollupRule, 'none'>;

/** How many families' printed parents agree with each rule. */
export interface Agreement extends Record<Rule, number> {
  /** Families whose scores are all there. */
  families: number;
  /** Families whose maxima are all there, and those of them that add up. */
  maxima: number;
  addingMaxima: number;
}

/**
 * Holds the printed parents against each way of rolling up (SPEC R12): what most of them say, and not the index
 * alone, is the table's rule.
 */
export function* agreementOf(
  criteria: readonly Criterion[],
  total: TotalRow | null,
  hasAdjustments: boolean,
): Task<Agreement> {
  const found: Agreement = {
    families: 0,
    maxima: 0,
    addingMaxima: 0,
    sum: 0,
    mean: 0,
    weighted: 0,
  };
  for (const criterion of criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (criterion.children.length > 1) compare(found, criterion.scores, criterion.children);
  }
  const top = criteria.filter(({ parent }) => parent === null);
  if (total && top.length > 1 && !hasAdjustments) compare(found, total.scores, top);
  return found;
}

function compare(found: Agreement, whole: Criterion['scores'], parts: readonly Criterion[]): void {
  compareMaxima(found, whole, parts);
  const agree = { sum: 0, mean: 0, weighted: 0 };
  let compared = 0;
  for (const field of YEAR_FIELDS) {
    const printed = whole[field];
    const values = parts.map(({ scores }) => scores[field]?.value ?? null);
    const known = values.filter((value) => value !== null);
    if (
      !printed ||
      printed.value === null ||
      printed.relation !== '=' ||
      known.length < parts.length
    )
      continue;
    // Where all is nought, every rule agrees.
    if (known.every((value) => value === 0)) continue;
    compared += 1;
    const near = roundingOf(printed, parts, field);
    const isNear = (value: Decimal | null) =>
      value !== null && printed.value !== null && abs(subtract(value, printed.value)) <= near;
    if (isNear(sum(known))) agree.sum += 1;
    if (isNear(mean(known))) agree.mean += 1;
    if (isNear(weighted(parts, known))) agree.weighted += 1;
  }
  if (compared === 0) return;
  found.families += 1;
  for (const rule of ['sum', 'mean', 'weighted'] as const) {
    if (agree[rule] * 2 > compared) found[rule] += 1;
  }
}

function compareMaxima(
  found: Agreement,
  { max }: Criterion['scores'],
  parts: readonly Criterion[],
): void {
  const known = parts
    .map(({ scores }) => scores.max?.value ?? null)
    .filter((value) => value !== null);
  if (!max || max.value === null || known.length < parts.length) return;
  found.maxima += 1;
  if (sum(known) === max.value) found.addingMaxima += 1;
}

/** Half a unit of the last decimal printed, of the parent and of its parts. */
function roundingOf(
  printed: Score,
  parts: readonly Criterion[],
  field: (typeof YEAR_FIELDS)[number],
): Decimal {
  const decimals = parts.map(({ scores }) => scores[field]?.decimals ?? 0);
  return halfUnit(Math.min(printed.decimals, Math.max(...decimals)));
}

function weighted(parts: readonly Criterion[], values: readonly Decimal[]): Decimal | null {
  const weights = parts.map(({ weight }) => weight ?? null).filter((weight) => weight !== null);
  const all = sum(weights);
  if (weights.length < parts.length || all <= 0) return null;
  const products = values.map((value, at) => multiply(value, weights[at] ?? all));
  return divide(sum(products), all / ONE);
}

const ONE = 10 ** 8;

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
  if (found.families === 0 || isMost(expected)) return sure(expected);
  const others = rules.filter((rule) => rule !== expected);
  const better = others.find((rule) => isMost(rule));
  if (better) return sure(better);
  // Figures multiplied by weights add up to what no rule here says.
  if (hasWeights) return { rollup: 'none', asked: ['none', ...rules] };
  if (expected === 'none' || found.families < FEW_FAMILIES) return sure(expected);
  if (agreeing(expected) * 2 === found.families) return sure(expected);
  return { rollup: expected, asked: [expected, ...others, 'none'] };
}
