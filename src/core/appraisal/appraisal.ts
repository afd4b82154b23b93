import type { Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { isFraction } from '../collect/meantAs';
import { matchCriteria } from '../nextYear/matchCriteria';
import {
  type MatchChoices,
  type Matching,
  type SettledMatching,
  settleMatching,
} from '../nextYear/matching';
import type { PlacedTable } from '../nextYear/nextYear';
import { scoreAt } from '../read/scoreAt';
import type { Criterion, Score } from '../table/appendix';
import { isWithinLimit, limitOf } from '../table/limit';
import { saysChange, saysPercentOfPoints } from '../table/noScore';
import { type AddedColumn, addedColumns } from './addedColumns';
import { APPRAISED_KINDS, type AppraisedKind, type ColumnChoices } from './appraisedKinds';
import { agreesWithParts } from './agreesWithParts';

/** A table of the ministry's or the council's, and what a person decided about taking its scores. */
export interface AppraisalChoices {
  /** Of the workbook: whose scores they are. */
  to: PlacedTable;
  from: PlacedTable;
  /** The sheet or the file that it stands in, as it is said in the preview. */
  name: string;
  /** By the id in the workbook's table: the id in the other one; null: none. */
  matches: MatchChoices;
  columns: ColumnChoices;
  /** Keys of doubts whose figures are taken as they stand. */
  taken: ReadonlySet<string>;
}

/**
 * Why a figure waits. Of these can be taken as they stand: "other-max", the maximum is another one in the two tables;
 * "parts-differ", a parent or the total that its own parts do not come to; "source-doubt", the other table does not say for
 * certain which figure it is.
 */
export type AppraisalDoubt =
  | 'not-a-score'
  | 'percent'
  | 'fraction'
  | 'over-max'
  | 'below-zero'
  | 'other-max'
  | 'parts-differ'
  | 'source-doubt';

const CAN_BE_TAKEN: ReadonlySet<AppraisalDoubt> = new Set<AppraisalDoubt>([
  'other-max',
  'parts-differ',
  'source-doubt',
]);

/** A score that others gave. */
export interface AppraisedFigure {
  kind: AppraisedKind;
  /** The criterion of the workbook's table; null: its total. */
  of: Criterion | null;
  value: Decimal;
  decimals: number;
}

/** One that waits for a person, or was taken by one as it stands. */
export interface DoubtfulFigure {
  /** The same as long as the same stands in the same place, and the same speaks against it. */
  key: string;
  kind: AppraisedKind;
  of: Criterion | null;
  /** As printed. */
  text: string;
  why: AppraisalDoubt;
  /** The highest that the workbook's table allows, and the other table's maximum. */
  limit: Decimal | null;
  otherMax: Decimal | null;
  canBeTaken: boolean;
}

/** The other table's scores, as they fit the workbook's. */
export interface Appraisal {
  choices: AppraisalChoices;
  matching: Matching;
  settled: SettledMatching;
  /** In the order of the table, of each kind by itself. */
  figures: readonly AppraisedFigure[];
  doubtful: readonly DoubtfulFigure[];
  /** Columns that the workbook's table is to get. */
  added: ReadonlyMap<AppraisedKind, AddedColumn>;
  /** What the other table says that agencies gave themselves, by the id in the workbook's table. */
  selfAssessed: ReadonlyMap<string, Decimal>;
}

/** Finds the scores of another table for the criteria of the workbook's (SPEC T9). */
export function* appraise(choices: AppraisalChoices): Task<Appraisal> {
  const { to, from, matches, columns, taken } = choices;
  const [now, before] = [to.table.appendix, from.table.appendix];
  const matching = yield* matchCriteria(before.criteria, now.criteria);
  const settled = settleMatching(before.criteria, now.criteria, matching, matches);
  const unclear = new DoubtfulFamilies(before.doubts);
  const figures: AppraisedFigure[] = [];
  const doubtful: DoubtfulFigure[] = [];
  const take = (kind: AppraisedKind, column: number, of: Criterion | null, its: Row) => {
    const score = scoreAt(from.grid, its.row, column);
    // A dash says that there is nothing.
    if (score.state === 'blank' || score.state === 'dash') return;
    const limit = of ? limitOf(to.table, of) : to.table.computed.total.max;
    const otherMax = its.of ? from.table.computed.of(its.of).max : from.table.computed.total.max;
    const why =
      doubtOfScore(choices, score, limit) ??
      (isDoubted(from, unclear, its.of, column) ? 'source-doubt' : null) ??
      (isOtherMax(to, of, otherMax) ? 'other-max' : null) ??
      (agreesWithParts(from, its.of, column, score) ? null : 'parts-differ');
    const key = [kind, of?.id, of?.name, score.text, why, limit, otherMax].join('|');
    const canBeTaken = why !== null && CAN_BE_TAKEN.has(why);
    if (why !== null) {
      doubtful.push({ key, kind, of, text: score.text, why, limit, otherMax, canBeTaken });
    }
    const isTaken = why === null || (canBeTaken && taken.has(key));
    if (isTaken && score.value !== null) {
      figures.push({ kind, of, value: score.value, decimals: score.decimals });
    }
  };
  for (const kind of APPRAISED_KINDS) {
    const column = columns[kind].from;
    if (column === null) continue;
    for (const [nth, pair] of settled.pairs.entries()) {
      if (isSliceEnd(nth)) yield;
      take(kind, column, pair.now, { of: pair.before, row: pair.before.row });
    }
    if (now.total && before.total) take(kind, column, null, { of: null, row: before.total.row });
  }
  const selfAssessed = yield* selfAssessedIn(from, settled);
  const added = addedColumns(to, columns);
  return { choices, matching, settled, figures, doubtful, added, selfAssessed };
}

/** A row of the other table. @property of null: its total */
interface Row {
  of: Criterion | null;
  row: number;
}

function doubtOfScore(
  { to }: AppraisalChoices,
  { value, state, relation, stored, text }: Score,
  limit: Decimal | null,
): AppraisalDoubt | null {
  const { kind } = to.table.appendix;
  const isChange = stored === 'text' && saysChange(text);
  if (value === null || state !== 'value' || relation !== '=' || isChange) return 'not-a-score';
  if (saysPercentOfPoints(kind, text)) return 'percent';
  if (isFraction(kind, value)) return 'fraction';
  if (limit !== null && value > limit) return 'over-max';
  return isWithinLimit(value, limit) ? null : 'below-zero';
}

/** Whether a doubt of the other table is about a figure in one of its columns; @param of null: its total */
function isDoubted(
  { table }: PlacedTable,
  unclear: DoubtfulFamilies,
  of: Criterion | null,
  column: number,
): boolean {
  const { columns, sources } = table.appendix;
  if (column === columns.base) return unclear.touches(of, 'base');
  const isResult = column === columns.result || sources.some((one) => one.column === column);
  return isResult && unclear.touches(of, 'result');
}

/** A score out of another maximum is another score. */
function isOtherMax({ table }: PlacedTable, of: Criterion | null, other: Decimal | null): boolean {
  const max = of ? table.computed.of(of).max : table.computed.total.max;
  return max !== null && other !== null && max !== other;
}

function* selfAssessedIn(
  { table, grid }: PlacedTable,
  { pairs }: SettledMatching,
): Task<Map<string, Decimal>> {
  const given = new Map<string, Decimal>();
  const column = table.appendix.columns.selfAssessed;
  if (column === undefined) return given;
  for (const [nth, { now, before }] of pairs.entries()) {
    if (isSliceEnd(nth)) yield;
    const { value, state, relation } = scoreAt(grid, before.row, column);
    if (value !== null && state === 'value' && relation === '=') given.set(now.id, value);
  }
  return given;
}
