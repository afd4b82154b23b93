import { type CountedScores, countedScores } from '../assign/countedScores';
import {
  abs,
  type Decimal,
  decimalFromNumber,
  halfUnit,
  roundTo,
  subtract,
  toNumber,
} from '../base/decimal';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import type { ScoredTable } from '../table/scoredTable';
import type { Declared, Returned, ReturnedRow } from './returned';

/** A count, its thousands parted or not, or a sum with decimals. */
const NUMBER = String.raw`(\d{1,3}(?:[.,\s]\d{3})+|\d+(?:[.,]\d+)?)`;
const TWO_NUMBERS = new RegExp(String.raw`^\s*${NUMBER}\s*/\s*${NUMBER}\s*$`, 'u');
const THOUSANDS = /^[1-9]\d{0,2}(?:[.,\s]\d{3})+$/;
/** As many decimals as the form works out. */
const WORTH_DECIMALS = 4;
/** Scores are written with two decimals, where what is counted has more. */
const SCORE_DECIMALS = 2;

/**
 * The score that declared numbers give where the rule says nothing else (SPEC T11): b/a of the maximum.
 *
 * @param ref the criterion
 * @param text "b/a", as the agency wrote it
 * @param max null where nobody knows
 * @returns null where they give none
 */
export function declaredScore(
  counted: CountedScores,
  ref: string,
  text: string,
  max: Decimal | null,
): Declared | null {
  if (max === null || text === '' || counted.get(ref)?.isPlain !== true) return null;
  const [, part = '', all = ''] = TWO_NUMBERS.exec(text) ?? [];
  const [b, a] = [numberIn(part), numberIn(all)];
  if (all === '' || a <= 0 || b > a) return null;
  const exact = decimalFromNumber((toNumber(max) * b) / a);
  return exact === null ? null : { text: text.trim(), worth: roundTo(exact, WORTH_DECIMALS) };
}

function numberIn(text: string): number {
  return Number(THOUSANDS.test(text) ? text.replace(/[.,\s]/g, '') : text.replace(',', '.'));
}

/** Whether a score is what was declared, rounded as scores are written. */
export function isWorth(score: Decimal, { worth }: Declared): boolean {
  return abs(subtract(score, worth)) <= halfUnit(SCORE_DECIMALS);
}

/**
 * Whether a row gives a score: its own, or numbers that one is counted from. What a form of another year asked for says
 * nothing by numbers alone.
 */
export function isSaid({ score, years }: ReturnedRow, declared: Declared | null): boolean {
  return score.state !== 'blank' || (declared !== null && years === null);
}

/** Scores that rules of the tables count; none are looked for where no form that came back declares anything. */
export function* countedWhereDeclared(
  snapshot: WorkbookSnapshot,
  tables: readonly ScoredTable[],
  sheets: readonly Returned[],
): Task<CountedScores> {
  for (const { rows } of sheets) {
    yield;
    if (rows.some(({ declared }) => declared !== '')) return yield* countedScores(snapshot, tables);
  }
  return new Map();
}
