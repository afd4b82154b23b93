import type { Decimal } from '../base/decimal';
import type { Claim } from './returned';

/**
 * How a person settled what came back for a criterion, or in a row that belongs to none: with a score of their own; by
 * leaving it alone; or by asking whoever gave it to add to it or explain it. It holds as long as the same is said.
 */
export type Settlement = { of: string } & (
  { is: 'score'; value: Decimal } | { is: 'ignored' } | { is: 'asked' }
);

/** A score that was chosen among the given ones, or another way out. */
export type Decision = Decimal | Settlement;

/** By criterion, and by rowName of rows that belong to none. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Something that is not to be written, by a person's word. */
export interface Settled {
  /** A criterion, or a rowName. */
  key: string;
  claims: Claim[];
  is: 'ignored' | 'asked';
  /** Why it was in doubt: for the words that ask. */
  label: string;
}

/** What claims say, so that a settlement is known to be about the same. */
export function saidBy(claims: readonly Claim[]): string {
  return claims
    .map(({ agency, file, score }) => `${agency}|${file ?? ''}|${score.text}`)
    .sort()
    .join('\n');
}

/** By which a row that belongs to no leaf criterion is known. */
export function rowName({ agency, file, sheet, row }: Claim): string {
  return `row:${agency}|${file ?? ''}|${sheet}|${row}`;
}
