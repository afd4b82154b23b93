import { foldText } from '../base/text';
import type { Criterion, TotalRow } from '../table/appendix';
import { ROLLED_FIELDS, YEAR_FIELDS } from '../table/scoreFields';
import { withSigns, type AdjustmentRow, type TotalCandidate } from './adjustments';
import { agreement, meanAgreement } from './family';
import { readRowWords } from './rowWords';
import type { TableReader } from './tableReader';

export interface ChosenTotal {
  total: TotalRow | null;
  /** Totals between which nothing tells. */
  open: TotalRow[];
}

type Rows = readonly Criterion[];

/**
 * Which of the rows that say so is the total (SPEC R4): the one that bonus and penalty points make of the topmost
 * criteria, else the one whose figures these come to; of equals the last. What comes to a part of them only, that above
 * it, is a subtotal.
 *
 * @param top the topmost criteria
 * @param chosen the row of the total that a person chose
 */
export function chooseTotal(
  all: readonly TotalCandidate[],
  top: Rows,
  adjustments: readonly AdjustmentRow[],
  chosen: number | null,
): ChosenTotal {
  const named = all.find(({ row }) => row === chosen);
  if (named) return { total: named, open: [] };
  const parts = top.flatMap(figured);
  const whole = all.filter(({ isPartial, isMean }) => !isPartial && !isMean);
  const said = whole.length > 0 ? whole : all.filter(({ isMean }) => !isMean);
  const candidates = said.filter((_, nth) => !isOfSection(said, nth, parts));
  if (said.length === 0) return { total: meanOf(all, top), open: [] };
  const ranked = candidates
    .map((row, nth) => ({ row, nth, agree: agreement(row, parts).agree }))
    .sort((a, b) => b.agree - a.agree || b.nth - a.nth);
  const [best] = ranked;
  if (best === undefined) return { total: null, open: [] };
  const after = ranked.find(({ row }) => isAfterAdjustments(row, parts, adjustments));
  if (after) return { total: after.row, open: [] };
  const rivals = ranked.filter(({ row, agree }) => agree === best.agree && differs(row, best.row));
  return {
    total: best.row,
    open: rivals.length > 0 ? [best.row, ...rivals.map(({ row }) => row)] : [],
  };
}

/** A field that is left blank for the subtotal below it says what its parts do. */
function figured(row: Criterion): Rows {
  const isBlank = ROLLED_FIELDS.every((field) => (row.scores[field]?.value ?? null) === null);
  return isBlank && row.children.length > 0 ? row.children.flatMap(figured) : [row];
}

/** Whether a total is of the rows between it and the one above alone, and there are others. */
function isOfSection(all: readonly TotalRow[], nth: number, parts: Rows): boolean {
  const row = all[nth]?.row ?? 0;
  const above = all[nth - 1]?.row ?? -1;
  const section = parts.filter((part) => part.row > above && part.row < row);
  const total = all[nth];
  if (!total || section.length === 0 || section.length === parts.length) return false;
  return isSumOf(total, section);
}

/** Whether the points that are added and taken away explain it, and the criteria alone do not. */
function isAfterAdjustments(
  total: TotalRow,
  parts: Rows,
  adjustments: readonly AdjustmentRow[],
): boolean {
  const counted = adjustments.map((one) => ({ scores: withSigns(one) }));
  const isMoved = counted.some(({ scores }) =>
    YEAR_FIELDS.some((field) => (scores[field]?.value ?? 0) !== 0),
  );
  const scores = { ...total.scores, max: null };
  return isMoved && !isSumOf({ scores }, parts) && isSumOf({ scores }, [...parts, ...counted]);
}

/**
 * "Chỉ số CCHC" under the fields is their total where all that it prints is their sum, their weighted mean, or,
 * where no maxima are printed ("SIPAS"), their mean.
 */
export function indexTotal(reader: TableReader, top: Rows): TotalRow | null {
  const areWeighted = top.every(({ weight }) => typeof weight === 'number');
  const haveMaxima = top.some(({ scores }) => (scores.max?.value ?? null) !== null);
  const isWhole = ({ agree, differ }: ReturnType<typeof agreement>) => agree > 0 && differ === 0;
  const total = reader.indexRows.find(
    (row) =>
      (!areWeighted && isWhole(agreement(row, top))) ||
      ((areWeighted || !haveMaxima) && isWhole(meanAgreement(row, top))),
  );
  if (top.length < 2 || !total) return null;
  reader.takeAsTotal(total);
  return total;
}

/** "Điểm PCI tổng hợp" under components that nothing adds up: the only row that is called as indices are. */
export function namedIndex(reader: TableReader): TotalRow | null {
  const named = reader.indexRows.filter(
    ({ name, scores }) =>
      readRowWords(foldText(name), () => false) === 'index' &&
      YEAR_FIELDS.some((field) => (scores[field]?.value ?? null) !== null),
  );
  const [total] = named;
  if (named.length !== 1 || !total) return null;
  reader.takeAsTotal(total);
  return total;
}

/** Two figures that are the sum are no accident. */
const LEAST_FIGURES = 2;

/**
 * The last row, read as a criterion, is the total of all others where no row is called so and it is their sum or their
 * mean in all figures: without a code, or with one and called as totals or indices are (SPEC R4).
 *
 * @param last the last criterion of the table
 */
export function lastRowAsTotal(last: Criterion | undefined, top: Rows): Criterion | null {
  if (last === undefined || last.children.length > 0) return null;
  const others = top.filter((one) => one !== last);
  const isOfOneField = last.code === '' && others.some(({ children }) => children.length > 0);
  if (others.length < 2 && !isOfOneField) return null;
  const said = readRowWords(foldText(last.name), () => false);
  if (last.code !== '' && !(said !== null && CALLED_SO.includes(said))) return null;
  if (last.code !== '' && last.parent !== null) return null;
  const isWhole = ({ agree, differ }: { agree: number; differ: number }) =>
    agree >= LEAST_FIGURES && differ === 0;
  const isSum = said !== 'mean' && isWhole(agreement(last, others.flatMap(figured)));
  return isSum || isWhole(meanAgreement(last, others)) ? last : null;
}

const CALLED_SO = ['total', 'partial-total', 'index', 'mean'];

/** In a list without levels the mean of its rows is the whole's figure; with levels, where it is in all figures. */
function meanOf(all: readonly TotalCandidate[], top: Rows): TotalRow | null {
  const hasLevels = top.some(({ children }) => children.length > 0);
  const found = all.find((row) => {
    const { agree, differ } = meanAgreement(row, top);
    return row.isMean && agree > 0 && !(hasLevels && differ > 0);
  });
  return found ?? null;
}

function isSumOf(
  whole: Pick<TotalRow, 'scores'>,
  parts: readonly Pick<Criterion, 'scores'>[],
): boolean {
  const { agree, differ } = agreement(whole, parts);
  return agree > 0 && differ === 0;
}

function differs(a: TotalRow, b: TotalRow): boolean {
  return ROLLED_FIELDS.some(
    (field) => (a.scores[field]?.value ?? null) !== (b.scores[field]?.value ?? null),
  );
}
