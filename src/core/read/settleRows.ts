import type { Criterion, PassedOverRow, TotalRow } from '../table/appendix';
import type { TableChoices } from '../table/choice';
import { forEach, type Task } from '../base/task';
import { foldText } from '../base/text';
import type { AdjustmentRow } from './adjustments';
import { codedAdjustments, leaveBonusOut, withParts } from './codedAdjustments';
import { areAlternatives, unusedAlternatives } from './alternatives';
import { agreement, leavesTheTable } from './family';
import { isOption } from './rowWords';
import { findLevels } from './flatLevels';
import { liftGroups } from './groupRows';
import { ownFigures } from './ownFigures';
import type { TableReader } from './tableReader';
import { chooseTotal, indexTotal, lastRowAsTotal } from './totals';

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
 * @param saysAgency whether a row says who answers for it
 */
export function* settleRows(
  reader: TableReader,
  choices: TableChoices,
  chosenTotal: number | null,
  saysAgency: (row: number) => boolean,
): Task<SettledRows> {
  const passedOver = [...reader.passedOver];
  const gone = new Set<Criterion>();
  const drop = (criterion: Criterion, as: PassedOverRow['as']) => {
    gone.add(criterion);
    passedOver.push({ row: criterion.row, as });
  };
  const leave = (criterion: Criterion) => {
    if (gone.has(criterion)) return;
    drop(criterion, 'note');
    if (criterion.parent && leavesTheTable(criterion.parent, gone)) leave(criterion.parent);
  };
  const topmost: Criterion[] = [];
  const { saysNotApplicable } = reader.scores;
  yield* forEach(reader.criteria, (criterion) => {
    if (criterion.parent === null) topmost.push(criterion);
    if (criterion.children.length > 0) {
      const { children } = criterion;
      const areRules = areAlternatives(criterion, saysAgency);
      for (const child of areRules ? children : unusedAlternatives(criterion)) drop(child, 'rule');
    }
    if (saysNotApplicable && leavesTheTable(criterion, gone)) leave(criterion);
  });
  const { beside, criteria, totals } = reader;
  for (const row of ownFigures(beside, criteria, totals)) drop(row, 'subtotal');
  const open = reader.beside.filter((one) => !gone.has(one));
  const all = liftGroups(open, reader.criteria, topmost, (parent) => reader.tree.uncoded(parent));
  const top = () => all.filter((one) => one.parent === null && !gone.has(one));
  for (const part of breakdowns(reader.parts)) drop(part, 'rule');
  const { total: named, open: openTotals } = chooseTotal(
    reader.totals,
    top(),
    reader.adjustments,
    chosenTotal,
  );
  // "Cộng phần II" before the total of both parts, of which the other stands in a table of its own.
  const isOfMore = named !== null && openTotals.length === 0 && isOfOthers(named, top());
  let total = (isOfMore ? null : named) ?? indexTotal(reader, top()) ?? named;
  const last = total ? null : lastRowAsTotal(reader.criteria.at(-1), top());
  if (last) {
    gone.add(last);
    total = { row: last.row, name: last.name, scores: last.scores };
  }
  findLevels(top(), total);
  yield;
  const single = open.filter((one) => one.children.length === 0 && !gone.has(one));
  const openRows = settleBeside(single, total, top(), drop, choices);
  yield;
  const adjustments = [...reader.adjustments];
  for (const one of codedAdjustments(top(), total, reader.totals)) {
    adjustments.push({ ...one.criterion, isPenalty: one.isPenalty });
    for (const part of withParts(one.criterion)) drop(part, 'bonus');
  }
  yield* forEach(reader.criteria, leaveBonusOut);
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

/** A total that its own table comes to in no figure. */
function isOfOthers(total: TotalRow, top: readonly Criterion[]): boolean {
  const { agree, differ } = agreement(total, top);
  return agree === 0 && differ > 0;
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

/**
 * Rows without codes that add up to the criterion above them, as its parts below them do as well: what it is made of by
 * source ("Trong đó: điểm thẩm định"), and no parts.
 */
function breakdowns(rows: readonly Criterion[]): Criterion[] {
  return [...byParent(rows)].flatMap(([parent, own]) => {
    const coded = parent?.children.filter(({ code }) => code !== '') ?? [];
    if (!parent || coded.length === 0) return [];
    return agreement(parent, coded).agree > agreement(parent, parent.children).agree ? own : [];
  });
}

function byParent(rows: readonly Criterion[]): Map<Criterion | null, Criterion[]> {
  const families = new Map<Criterion | null, Criterion[]>();
  for (const row of rows) families.set(row.parent, [...(families.get(row.parent) ?? []), row]);
  return families;
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
