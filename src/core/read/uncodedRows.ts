import type { Criterion, Score } from '../table/appendix';
import { sum, ZERO } from '../base/decimal';
import { ROLLED_FIELDS, type ScoreField, YEAR_FIELDS } from '../table/scoreFields';
import { prefixOf } from './codes';

export type Scores = Record<ScoreField, Score | null>;

/**
 * What rows with figures and no code are under the criterion above them: rules or repeated text that add nothing,
 * its parts, or perhaps criteria beside it, which only the family's sums can tell (SPEC R8).
 */
export type UncodedAs = 'rule' | 'part' | 'beside';

/** Rows with figures and no code that follow each other. */
export interface UncodedRun {
  figures: readonly Scores[];
  /** Whether the table has scores at all. */
  hasYears: boolean;
  /** A person said that they are criteria. */
  isChosen: boolean;
  /** The code of the row below them; blank where it has none. */
  nextCode: string;
}

/** What rows are that follow each other under a criterion, or before the first one. */
export function runAs(
  above: Pick<Criterion, 'code' | 'scores'> | null,
  { figures, hasYears, isChosen, nextCode }: UncodedRun,
): UncodedAs {
  if (above === null) return isChosen || areFigured(figures) ? 'beside' : 'rule';
  const as = uncodedAs(above.scores, figures, hasYears);
  if (!isChosen || as === 'part') return as;
  return prefixOf(nextCode) === above.code ? 'part' : 'beside';
}

/** A group's own figures above its coded rows; ways of earning points have no scores. */
function areFigured(rows: readonly Scores[]): boolean {
  return rows.some((row) => YEAR_FIELDS.some((field) => isFilled(row, field)));
}

/** @param rows those that follow each other under the criterion */
function uncodedAs(above: Scores, rows: readonly Scores[], hasYears: boolean): UncodedAs {
  const areScored = areFigured(rows);
  const isScored = YEAR_FIELDS.some((field) => isFilled(above, field));
  if (areParts(above, rows) && (areScored || !isScored || !hasYears)) return 'part';
  if (!areScored) return 'rule';
  if (rows.every((row) => repeats(above, row))) return 'rule';
  return areOptions(above, rows) ? 'rule' : 'beside';
}

/** Several rows that add up to the criterion above in most of its figures, none of them being all of it. */
function areParts(above: Scores, rows: readonly Scores[]): boolean {
  const fields = ROLLED_FIELDS.filter((field) => isFilled(above, field));
  const adding = fields.filter((field) => {
    const parts = rows.map((row) => row[field]?.value ?? ZERO);
    return sum(parts) === above[field]?.value;
  });
  const isAllOfIt = rows.some(
    (row) => (row.max?.value ?? null) !== null && row.max?.value === above.max?.value,
  );
  return rows.length > 1 && !isAllOfIt && adding.length > 0 && adding.length * 2 >= fields.length;
}

function repeats(above: Scores, row: Scores): boolean {
  return ROLLED_FIELDS.every(
    (field) => !isFilled(row, field) || row[field]?.value === above[field]?.value,
  );
}

/** The best of them gives all points, and the one that was reached gives the criterion's own. */
function areOptions(above: Scores, rows: readonly Scores[]): boolean {
  const most = rows.map((row) => row.max?.value ?? null);
  const isMost = most.every((max) => max === null) || most.includes(above.max?.value ?? null);
  // What was reached may stand in the row of the way alone, if maxima say that these are ways.
  const isOwnLeftOut = most.length > 1 && most.every((max) => max !== null);
  return (
    isMost &&
    YEAR_FIELDS.every((field) => {
      const own = above[field]?.value ?? null;
      const reached = rows
        .map((row) => row[field]?.value ?? ZERO)
        .filter((value) => value !== ZERO);
      const [first = own] = reached;
      return reached.length < 2 && (own === null ? isOwnLeftOut || first === null : first === own);
    })
  );
}

function isFilled(row: Scores, field: ScoreField): boolean {
  return (row[field]?.value ?? null) !== null && row[field]?.state !== 'dash';
}
