import { ONE, sum, type Decimal } from '../base/decimal';
import type { Score } from '../table/appendix';
import { type ScoreField, YEAR_FIELDS } from '../table/scoreFields';

type Scores = Record<ScoreField, Score | null>;
type Rows = readonly { scores: Scores }[];

const THOUSAND = 1000 * ONE;

/** "1.000": a thousand, or one with three decimals. */
const THOUSANDS = /^\d{1,3}[.,]\d{3}$/;

/**
 * Whether a table writes its thousands with a mark (SPEC R16): a maximum is so written that scores beside it are above
 * as it stands, and are not where it is a thousand times that; and none beside it says otherwise.
 */
export function countInThousands(rows: Rows): boolean {
  let speaksFor = false;
  for (const { scores } of rows) {
    const max = scores.max?.value ?? null;
    if (max === null || !isWrittenSo(scores.max)) continue;
    for (const field of YEAR_FIELDS) {
      const score = scores[field];
      if (!score || score.value === null || score.value === 0 || isWrittenSo(score)) continue;
      if (score.value <= max || score.value > max * 1000) return false;
      speaksFor = true;
    }
  }
  return speaksFor;
}

/** A maximum of a thousand and more that the maxima of its parts come to: no dot was lost in it (SPEC R16). */
export function scaleOfSum(maximum: Score | null, parts: Rows): Decimal | null {
  const value = maximum?.value ?? null;
  const maxima = parts.flatMap(({ scores }) => scores.max?.value ?? []);
  const isScale = value !== null && value >= THOUSAND && sum(maxima) === value;
  return isScale && maxima.length > 1 ? value : null;
}

/** Such a text as what it says in a table that counts so. */
export function asThousands(score: Score | null): Score | null {
  if (score === null || score.value === null || !isWrittenSo(score)) return score;
  return { ...score, value: (score.value * 1000) as Decimal, decimals: 0, mostDecimals: 0 };
}

/** Its decimals are looked at first: of very many figures few have three. */
export function isWrittenSo(score: Score | null): boolean {
  return score?.stored === 'text' && score.decimals === 3 && THOUSANDS.test(score.text);
}
