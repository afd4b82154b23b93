import {
  type Decimal,
  divide,
  formatDecimal,
  isSame,
  multiply,
  roundTo,
  subtract,
  sum,
  toNumber,
} from '../base/decimal';
import type { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { shownDecimals } from '../plan/changeCell';
import type { Criterion, Score } from '../table/appendix';
import { isBound } from '../table/bound';
import { highestScore } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import { isOddUnit } from '../table/unit';
import type { SettledMatching } from './matching';
import { type FiguresOptions, type NextFigure, NO_FIGURE, type Remark } from './nextYear';
import { chosenBase } from './rescaled';

/** No published score has more. */
const MOST_DECIMALS = 4;
const LEAST_DECIMALS = 2;

/** Where the next year's figures of leaf criteria come from. */
export interface LeafSource {
  was: ScoredTable;
  set: ScoredTable;
  matching: SettledMatching;
  options: FiguresOptions;
  /** Of the new set, and of last year's table. */
  doubtful: DoubtfulFamilies;
  wasDoubtful: DoubtfulFamilies;
  remark: (of: Criterion, remark: Remark) => void;
}

/** The next year's bases and targets of leaf criteria (SPEC N1). */
export class LeafFigures {
  /** Decimals that targets are printed with. */
  private readonly decimals: number;

  constructor(private readonly source: LeafSource) {
    const printed = source.was.appendix.criteria.map(({ scores }) => scores.target?.decimals ?? 0);
    const most = printed.reduce((one, other) => Math.max(one, other), LEAST_DECIMALS);
    this.decimals = Math.min(MOST_DECIMALS, most);
  }

  /** Last year's result, where there is none its target; nothing where that is no figure. */
  base(leaf: Criterion): NextFigure {
    const { was, matching, options } = this.source;
    const field = options.basis.is;
    const before = matching.before.get(leaf.id);
    if (!before) return this.without(leaf, 'base-new');
    let score = before.scores[field];
    let value = was.computed.of(before)[field];
    if (value === null && field === 'result' && !isBound(score)) {
      score = before.scores.target;
      value = was.computed.of(before).target;
      if (value !== null && !isBound(score)) this.source.remark(leaf, 'base-from-target');
    }
    if (isBound(score)) return this.without(leaf, 'base-bound');
    if (value === null || (score && isOddUnit(was.appendix, score))) {
      return this.without(leaf, 'base-missing');
    }
    return this.rescaled(leaf, before, value, score);
  }

  /** @param base of the same leaf */
  target(leaf: Criterion, base: NextFigure): NextFigure {
    const { targets } = this.source.options;
    const limit = this.limitOf(leaf);
    switch (targets.is) {
      case 'empty':
        return NO_FIGURE;
      case 'last-year':
        return this.lastTarget(leaf, limit);
      case 'maximum':
        if (limit === null) return this.without(leaf, 'target-max-unknown');
        return numberOf(limit, 0);
      case 'share': {
        if (limit === null) return this.without(leaf, 'target-max-unknown');
        if (base.is !== 'number') return this.without(leaf, 'target-base-unknown');
        const room = subtract(limit, base.value);
        const more = roundTo(divide(multiply(room, targets.percent), 100), this.decimals);
        return numberOf(sum([base.value, more]), base.decimals);
      }
    }
  }

  /** By another maximum a base stays what it was, is counted over, or waits, as somebody says. */
  private rescaled(
    leaf: Criterion,
    before: Criterion,
    value: Decimal,
    score: Score | null,
  ): NextFigure {
    const same = numberOf(value, score?.decimals ?? 0);
    const [was, max] = [before.scores.max?.value ?? null, leaf.scores.max?.value ?? null];
    if (was === null || max === null || was <= 0 || isSame(was, max)) return same;
    const isAbove = value > max;
    const chosen =
      chosenBase(this.source.options.rescaled, leaf, before) ?? (isAbove ? 'blank' : 'as-is');
    if (chosen === 'as-is' && !isAbove) return same;
    // Nothing is counted over from a maximum of which nobody knows whether it is right.
    const isUnsure = this.source.wasDoubtful.has(before.parent, 'max');
    if (chosen !== 'scaled' || isUnsure) return this.without(leaf, 'base-above-max');
    return numberOf(roundTo(divide(multiply(value, max), toNumber(was)), MOST_DECIMALS), 0);
  }

  private lastTarget(leaf: Criterion, limit: Decimal | null): NextFigure {
    const { was, matching } = this.source;
    const before = matching.before.get(leaf.id);
    if (!before) return NO_FIGURE;
    const score = before.scores.target;
    if (isBound(score)) return boundOf(score);
    const value = was.computed.of(before).target;
    if (value === null) return NO_FIGURE;
    if (limit !== null && value > limit) return this.without(leaf, 'target-above-max');
    return numberOf(value, score?.decimals ?? 0);
  }

  /** The highest that a leaf can have; null where nobody knows its maximum for certain. */
  private limitOf({ parent, scores }: Criterion): Decimal | null {
    const { set, doubtful } = this.source;
    if (doubtful.has(parent, 'max')) return null;
    return highestScore(set.appendix.kind, scores.max?.value ?? null);
  }

  private without(row: Criterion, remark: Remark): NextFigure {
    this.source.remark(row, remark);
    return NO_FIGURE;
  }
}

/** @param printed decimals printed so far */
export function numberOf(value: Decimal, printed: number): NextFigure {
  return { is: 'number', value, decimals: shownDecimals(value, printed) };
}

/** A commitment as documents print it: ">95,00". */
export function boundOf(score: Score | null): NextFigure {
  if (score === null || score.value === null) return NO_FIGURE;
  return { is: 'bound', text: score.relation + formatDecimal(score.value, ',', score.decimals) };
}
