import type { Score } from '../table/appendix';
import { decimalsOf, mean, roundTo, sum, type Decimal } from '../base/decimal';
import { unknown } from './unknownScore';

type Parts = readonly (Score | null)[];

const areKnown = (parts: Parts) =>
  parts.filter((part): part is Score => part?.state === 'value' && part.value !== null);

/** A criterion is scored by appraisal or by survey; what is made of both has both. */
export function sumOf(parts: Parts): Score | null {
  const known = areKnown(parts);
  const [first = parts[0] ?? null] = known;
  if (known.length < 2 || first === null) return first;
  return madeOf(known, first, sum(known.flatMap(({ value }) => value ?? [])), ' + ');
}

/** Decimals of scores (SPEC L2). */
const PLACES = 4;

/** Of provinces that were merged (SPEC Y3): of some of them alone it would read as the mean of all. */
export function meanOf(parts: Parts): Score | null {
  const known = areKnown(parts).filter(({ relation }) => relation === '=');
  const blank = parts.find((part) => part?.state !== 'value');
  const [first] = known;
  if (known.length < parts.length || first === undefined) {
    return blank ?? (first ? unknown(first) : null);
  }
  const value = mean(known.flatMap((part) => part.value ?? []));
  return value === null ? null : madeOf(known, first, roundTo(value, PLACES), '; ');
}

function madeOf(known: readonly Score[], first: Score, value: Decimal, between: string): Score {
  const decimals = Math.max(decimalsOf(value), ...known.map((part) => part.decimals));
  const text = known.map((part) => part.text).join(between);
  return { ...first, value, decimals, mostDecimals: decimals, text };
}
