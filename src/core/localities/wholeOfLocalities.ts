import { type Decimal, divide, mean, roundTo, sum } from '../base/decimal';
import { foldText } from '../base/text';

/**
 * How the scores of many localities make one: their mean, their sum, or the maximum times the share of those that
 * reached it.
 */
export type LocalityRule = 'mean' | 'sum' | 'reached';

export const LOCALITY_RULES: readonly LocalityRule[] = ['mean', 'sum', 'reached'];

/** As the sheet says it. */
export const RULE_WORDS: Readonly<Record<LocalityRule, string>> = {
  mean: 'Trung bình',
  sum: 'Tổng',
  reached: 'Tỷ lệ đạt điểm tối đa',
};

/** @returns null for words that are none of the rules */
export function readRule(text: string): LocalityRule | null {
  const said = foldText(text);
  return LOCALITY_RULES.find((rule) => foldText(RULE_WORDS[rule]) === said) ?? null;
}

/** Decimals of scores. */
const PLACES = 4;

/**
 * One figure of those of many localities (SPEC L2), with the four decimals of scores.
 *
 * @param max of the criterion
 * @returns null of no score, and of a share where there is no maximum to reach
 */
export function wholeOfLocalities(
  rule: LocalityRule,
  scores: readonly Decimal[],
  max: Decimal | null,
): Decimal | null {
  if (scores.length === 0) return null;
  switch (rule) {
    case 'mean': {
      const whole = mean(scores);
      return whole === null ? null : roundTo(whole, PLACES);
    }
    case 'sum':
      return sum(scores);
    case 'reached': {
      if (max === null) return null;
      const reached = scores.filter((score) => score >= max).map(() => max);
      return roundTo(divide(sum(reached), scores.length), PLACES);
    }
  }
}

/** A locality's place among the others; null where it has not answered everything. */
export interface Ranked {
  name: string;
  /** Points together, or the mean of percentages; null where nothing is there. */
  total: Decimal | null;
  place: number | null;
}

/**
 * Ranks localities: equal figures share a place, and the next one is left out (1, 1, 3).
 *
 * @param scoresOf of a locality, null where one is missing
 */
export function rankLocalities(
  names: readonly string[],
  scoresOf: (name: string) => readonly (Decimal | null)[],
  isMean: boolean,
): Ranked[] {
  const all = names.map((name) => {
    const scores = scoresOf(name);
    const given = scores.flatMap((score) => score ?? []);
    const figure = isMean ? mean(given) : sum(given);
    return {
      name,
      total: given.length === 0 || figure === null ? null : roundTo(figure, PLACES),
      isWhole: given.length === scores.length,
    };
  });
  const whole = all.flatMap(({ total, isWhole }) => (isWhole && total !== null ? [total] : []));
  const ranked = all.map(({ name, total, isWhole }): Ranked => {
    const better = whole.filter((other) => total !== null && other > total).length;
    return { name, total, place: isWhole && total !== null ? better + 1 : null };
  });
  return ranked.sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (b.total ?? 0) - (a.total ?? 0),
  );
}
