import type { CriterionRef } from '../assign/assignment';
import type { CriteriaByRef, PlacedCriterion } from '../assign/criteriaByRef';
import type { Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { shortHash } from '../ownSheets/shortHash';
import { isWithinLimit, limitOf } from '../table/limit';
import { plainScore } from '../table/plainScore';
import { titleOf } from '../table/shownCode';
import { aboutCriterion } from './about';
import type { Claim, Returned, ReturnedRow } from './returned';
import { exactly, rowName } from './settlement';

/** A row of a returned form that a person gave to a criterion, with the score that it stands for there. */
export interface Placement {
  ref: CriterionRef;
  value: Decimal;
  /** What the row said then: it holds as long as the same is said. */
  of: string;
}

/** By rowName. */
export type Placements = ReadonlyMap<string, Placement>;

/** A placement that holds. */
export interface PlacedRow {
  /** Its rowName. */
  name: string;
  agency: string;
  ref: CriterionRef;
  value: Decimal;
}

/**
 * What a row is and says, and which criterion it is given to, so that a placement is known to be about the same: rows
 * move when others are added above, and so do codes.
 */
export function rowSays(
  row: Pick<Claim, 'key' | 'label' | 'score' | 'texts' | 'years'>,
  placed: Pick<PlacedCriterion, 'table' | 'criterion'>,
): string {
  // What was written as evidence may be long, and this is kept in the workbook's settings.
  const words = [row.key, row.label, ...Object.values(row.texts)].join('|');
  return [aboutCriterion(placed), exactly(row), shortHash(words)].join('|');
}

/**
 * Rows that a person gave to criteria stand in the place of these criteria's own rows (SPEC T5): what was written there
 * is kept with the note. A placement whose criterion is no leaf, or not there any more, says nothing.
 */
export function* placeRows(
  sheets: readonly Returned[],
  placements: Placements,
  criteria: CriteriaByRef,
): Task<{ sheets: Returned[]; placed: PlacedRow[] }> {
  const placed: PlacedRow[] = [];
  if (placements.size === 0) return { sheets: [...sheets], placed };
  const found: Returned[] = [];
  for (const sheet of sheets) {
    yield;
    const rows: ReturnedRow[] = [];
    for (const [nth, row] of sheet.rows.entries()) {
      if (isSliceEnd(nth)) yield;
      const name = rowName({ ...sheet, row: row.row });
      const placement = placements.get(name);
      const given = placement && criteria.get(placement.ref);
      if (!placement || !given || !holds(placement, row, given)) {
        rows.push(row);
        continue;
      }
      const { ref, value } = placement;
      placed.push({ name, agency: sheet.agency, ref, value });
      rows.push({ ...asGiven(row, value), key: ref, label: titleOf(given.criterion) });
    }
    found.push({ ...sheet, rows });
  }
  return { sheets: found, placed };
}

function holds({ of, value }: Placement, row: ReturnedRow, given: PlacedCriterion): boolean {
  const { table, criterion } = given;
  if (criterion.children.length > 0 || of !== rowSays(row, given)) return false;
  return isWithinLimit(value, limitOf(table, criterion));
}

/** The row with the score that a person gave it, and what its agency wrote in the note. */
function asGiven(row: ReturnedRow, value: Decimal): ReturnedRow {
  const { label, score, texts } = row;
  const wrote = [label === '' ? '' : `“${label}”`, score.text === '' ? '' : `ghi “${score.text}”`];
  const said = wrote.filter((part) => part !== '').join(' ');
  const note = [said === '' ? '' : `Dòng ${said}`, texts.note].filter((part) => part !== '');
  return {
    ...row,
    years: null,
    score: plainScore(value),
    isGrouped: false,
    isMerged: false,
    hasNoResult: false,
    declared: '',
    texts: { ...texts, note: note.join('; ') },
  };
}
