import { type Decimal, decimalsOf, formatDecimal } from '../base/decimal';
import type { About } from './about';
import type { DoubtReason } from './doubts';
import type { Claim } from './returned';

/**
 * How a person settled what came back for a criterion, or in a row that belongs to none: with a score, one of those that
 * were given or their own; by leaving it alone; or by asking whoever gave it to add to it or explain it. It holds as long as the same is said of the same.
 */
export type Settlement = { of: string } & (
  | { is: 'score'; value: Decimal }
  | { is: 'ignored' }
  | { is: 'asked' }
);

/** By criterion, and by rowName of rows that belong to none. */
export type Decisions = ReadonlyMap<string, Settlement>;

/** Something that is not to be written, by a person's word. */
export interface Settled {
  /** A criterion, or a rowName. */
  key: string;
  claims: Claim[];
  is: 'ignored' | 'asked';
  /** What the claims stand beside: for the words that ask, where no table holds the key. */
  label: string;
  /** What speaks against each claim, in their order; null where it is one of several that differ. */
  why: readonly (SettledReason | null)[];
}

/** Why a row belongs to no leaf criterion: see Unmatched. */
export type UnmatchedReason = 'no-key' | 'unknown' | 'parent' | 'no-table';

/** What speaks against taking a claim, with the highest score of its criterion where that is known. */
export interface SettledReason {
  is: DoubtReason | UnmatchedReason;
  max: Decimal | null;
}

/** What claims say of something, so that a settlement is known to be about the same. */
export function saidOf(about: About, claims: readonly Claim[]): string {
  const said = claims
    .map(
      (claim) =>
        `${claim.agency}|${claim.file ?? ''}|${exactly(claim)}${claim.numbers === '' ? '' : `|${claim.numbers}`}`,
    )
    .sort();
  return [about, ...said].join('\n');
}

/**
 * The score that a row gives, and for which year: two figures may be shown alike, and a form of one year is doubted for
 * another reason once the table is for a third.
 */
export function exactly({ score, years }: Pick<Claim, 'score' | 'years'>): string {
  const { text, value, decimals } = score;
  const isRounded = value !== null && decimalsOf(value) > decimals;
  const said = isRounded ? `${text}=${formatDecimal(value, '.')}` : text;
  return years === null ? said : `${said}@${years.made}>${years.now}`;
}

/** By which a row is known that is settled by itself, and not with a criterion. */
export function rowName({
  agency,
  file,
  sheet,
  row,
}: Pick<Claim, 'agency' | 'file' | 'sheet' | 'row'>): string {
  return `row:${agency}|${file ?? ''}|${sheet}|${row}`;
}
