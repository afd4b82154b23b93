import type { Criterion, PassedOverRow, TotalRow } from '../table/appendix';
import type { TableChoices } from '../table/choice';
import { forEach, type Task } from '../base/task';
import { foldText } from '../base/text';
import { ROLLED_FIELDS } from '../table/scoreFields';
import type { AdjustmentRow } from './adjustments';
import { agreement, areAlternatives, leavesTheTable, meanAgreement } from './family';
import { isBonusOrPenalty, isOption } from './rowWords';
import { findLevels } from './flatLevels';
import { liftGroups } from './groupRows';
import type { TotalCandidate } from './adjustments';
import type { TableReader } from './tableReader';

/** The rows of a table once all of them are known. */
export interface SettledRows {
  criteria: Criterion[];
  /** The topmost among them. */
  top: Criterion[];
  total: TotalRow | null;
  /** Totals between which nothing tells. */
  openTotals: TotalRow[];
  adjustments: AdjustmentRow[];
  passedOver: PassedOverRow[];
  /** Rows without codes of which nothing tells whether they are criteria. */
  openRows: Criterion[];
}

/**
 * Decides what only the whole table tells (SPEC R8, R9): which rows are alternatives, which do not count here, whether
 * rows without codes are criteria, which row is the total.
 *
 * @param choices what a person decided
 * @param chosenTotal the row of the total that a person chose
 */
export function* settleRows(
  reader: TableReader,
  choices: TableChoices,
  chosenTotal: number | null,
): Task<SettledRows> {
  const passedOver = [...reader.passedOver];
  const gone = new Set<Criterion>();
  const drop = (criterion: Criterion, as: PassedOverRow['as']) => {
    gone.add(criterion);
    passedOver.push({ row: criterion.row, as });
  };
  const leave = (criterion: Criterion) => {
    drop(criterion, 'note');
    if (criterion.parent && leavesTheTable(criterion.parent, gone)) leave(criterion.parent);
  };
  const topmost: Criterion[] = [];
  const { saysNotApplicable } = reader.scores;
  yield* forEach(reader.criteria, (criterion) => {
    if (criterion.parent === null) topmost.push(criterion);
    if (areAlternatives(criterion)) for (const child of criterion.children) drop(child, 'rule');
    else if (saysNotApplicable && leavesTheTable(criterion, gone)) leave(criterion);
  });
  const all = liftGroups(reader.beside, reader.criteria, topmost, (parent) =>
    reader.tree.uncoded(parent),
  );
  const top = () => all.filter((one) => one.parent === null && !gone.has(one));
  const { total: named, open: openTotals } = chooseTotal(reader.totals, top(), chosenTotal);
  const total = named ?? indexTotal(reader, top());
  findLevels(top(), total);
  yield;
  const single = reader.beside.filter(({ children }) => children.length === 0);
  const openRows = settleBeside(single, total, top(), drop, choices);
  yield;
  const adjustments = [...reader.adjustments];
  for (const one of codedAdjustments(top(), total)) {
    adjustments.push({ ...one.criterion, isPenalty: one.isPenalty });
    for (const part of withParts(one.criterion)) drop(part, 'bonus');
  }
  for (const other of reader.totals) {
    if (other.row !== total?.row)
      passedOver.push({ row: other.row, as: other.isMean ? 'index' : 'subtotal' });
  }
  return {
    criteria: gone.size === 0 ? reader.criteria : without(reader.criteria, gone),
    top: top(),
    total,
    openTotals,
    adjustments,
    passedOver: passedOver.filter(({ row }) => row !== total?.row).sort((a, b) => a.row - b.row),
    openRows,
  };
}

/** Of several the one whose figures the topmost criteria come to; of equals the last. */
function chooseTotal(
  all: readonly TotalCandidate[],
  top: readonly Criterion[],
  chosenTotal: number | null,
): { total: TotalRow | null; open: TotalRow[] } {
  const whole = all.filter(({ isPartial, isMean }) => !isPartial && !isMean);
  const candidates = whole.length > 0 ? whole : all.filter(({ isMean }) => !isMean);
  const [first = null] = candidates;
  if (first === null) return { total: meanOf(all, top), open: [] };
  const ranked = candidates
    .map((row, nth) => ({ row, nth, agree: agreement(row, top).agree }))
    .sort((a, b) => b.agree - a.agree || b.nth - a.nth);
  const [best] = ranked;
  const rivals = ranked.filter(({ row, agree }) => agree === best?.agree && differs(row, best.row));
  const chosen = all.find(({ row }) => row === chosenTotal);
  if (chosen) return { total: chosen, open: [] };
  const isOpen = rivals.length > 0 && best !== undefined;
  return {
    total: best?.row ?? first,
    open: isOpen ? [best.row, ...rivals.map(({ row }) => row)] : [],
  };
}

/** "Chỉ số CCHC" under the fields is their total where all that it prints is their sum, or their weighted mean. */
function indexTotal(reader: TableReader, top: readonly Criterion[]): TotalRow | null {
  const areWeighted = top.every(({ weight }) => typeof weight === 'number');
  const total = reader.indexRows.find((row) => {
    const { agree, differ } = areWeighted ? meanAgreement(row, top) : agreement(row, top);
    return agree > 0 && differ === 0;
  });
  if (top.length < 2 || !total) return null;
  reader.takeAsTotal(total);
  return total;
}

/** In a list without levels the mean of its rows is the whole's figure; with levels, where it is in all figures. */
function meanOf(all: readonly TotalCandidate[], top: readonly Criterion[]): TotalRow | null {
  const hasLevels = top.some(({ children }) => children.length > 0);
  const found = all.find((row) => {
    const { agree, differ } = meanAgreement(row, top);
    return row.isMean && agree > 0 && !(hasLevels && differ > 0);
  });
  return found ?? null;
}

function differs(a: TotalRow, b: TotalRow): boolean {
  return ROLLED_FIELDS.some(
    (field) => (a.scores[field]?.value ?? null) !== (b.scores[field]?.value ?? null),
  );
}

/** @returns those that the sums of their family do not decide */
function settleBeside(
  beside: readonly Criterion[],
  total: TotalRow | null,
  top: readonly Criterion[],
  drop: (criterion: Criterion, as: PassedOverRow['as']) => void,
  choices: TableChoices,
): Criterion[] {
  const open: Criterion[] = [];
  for (const [parent, rows] of byParent(beside)) {
    const family = parent?.children ?? top;
    const coded = family.filter((one) => !rows.includes(one));
    const whole = parent ?? total;
    const withRows = whole ? agreement(whole, family) : { agree: 0, differ: 0 };
    const alone = whole ? agreement(whole, coded) : { agree: 0, differ: 0 };
    if (withRows.agree > alone.agree) continue;
    if (alone.agree > withRows.agree) for (const row of rows) drop(row, 'rule');
    else open.push(...rows);
  }
  const answer = choices.of('rows');
  if (!answer) return open;
  if (answer.is === 'rule') for (const row of open) drop(row, 'rule');
  return [];
}

function byParent(rows: readonly Criterion[]): Map<Criterion | null, Criterion[]> {
  const families = new Map<Criterion | null, Criterion[]>();
  for (const row of rows) families.set(row.parent, [...(families.get(row.parent) ?? []), row]);
  return families;
}

/** Sections of bonus and penalty points that the total's maximum does not hold. */
function codedAdjustments(top: readonly Criterion[], total: TotalRow | null) {
  const named = top.flatMap((criterion) => {
    const said = isBonusOrPenalty(foldText(criterion.name));
    return said ? [{ criterion, isPenalty: said === 'penalty' }] : [];
  });
  if (!total || named.length === 0 || named.length === top.length) return [];
  const others = top.filter((one) => named.every(({ criterion }) => criterion !== one));
  const max = { scores: { ...total.scores, base: null, target: null, result: null } };
  return agreement(max, others).agree > 0 ? named : [];
}

function withParts(criterion: Criterion): Criterion[] {
  return [criterion, ...criterion.children.flatMap(withParts)];
}

function without(criteria: readonly Criterion[], gone: ReadonlySet<Criterion>): Criterion[] {
  const kept = criteria.filter((one) => !gone.has(one));
  kept.forEach((criterion, index) => {
    criterion.index = index;
    if (criterion.children.some((child) => gone.has(child))) {
      criterion.children = criterion.children.filter((child) => !gone.has(child));
    }
  });
  return kept;
}

/** What most rows among them look like comes first: ways of earning points, or criteria. */
export function likelierFirst(rows: readonly Criterion[]): ('criterion' | 'rule')[] {
  const options = rows.filter(({ name }) => isOption(foldText(name))).length;
  return options * 2 > rows.length ? ['rule', 'criterion'] : ['criterion', 'rule'];
}
