import { type Decimal, isSame } from '../base/decimal';
import type { Task } from '../base/task';
import type { SheetModel } from '../ownSheets/sheetModel';
import type { Criterion, PassedOverRow } from '../table/appendix';
import { isBound } from '../table/bound';
import type { Doubt } from '../table/doubt';
import type { ScoredTable } from '../table/scoredTable';
import { AgencyCells, type AgencyChange } from './agencyCells';
import { aroundTable, type YearText } from './aroundTable';
import { baseNotes } from './baseNotes';
import { matchCriteria } from './matchCriteria';
import { type MatchChoices, type Matching, type SettledMatching, settleMatching } from './matching';
import { nextColumns } from './nextColumns';
import { nextFigures, type NextTable } from './nextFigures';
import type { Basis, PlacedTable, TargetRule } from './nextYear';
import { nextYearSheet } from './nextYearSheet';
import { isMendedCode } from './rowWords';
import type { Successions } from './successions';
import { tableLines } from './tableLines';
import type { RescaledChoices } from './rescaled';
import { namesYear } from './yearsForward';

/** A set of criteria that was chosen and cannot be taken now. */
export interface AwaitedSet {
  sheet: string;
  /** Null: a sheet of the workbook. */
  file: string | null;
  /** "planned": the table is one of those that the new plan follows on. "not-dropped": its file is not there. */
  why: 'gone' | 'planned' | 'not-dropped';
}

/** What is chosen for one table. */
export interface TableChoices {
  was: PlacedTable;
  /** The ministry's new set of criteria; null: the criteria stay. */
  set: PlacedTable | null;
  matches: MatchChoices;
  /** By the id in the new set. */
  rescaled: RescaledChoices;
  /** With last year's criteria in its place it would be another plan: nothing is made. */
  awaited?: AwaitedSet | null;
}

/** A whole whose base is not what was published of it. */
export interface ChangedWhole {
  /** null: the total. */
  now: Criterion | null;
  published: Decimal;
  base: Decimal;
}

/** The next year's appendix of one table, and all that is to be seen before it is made. */
export interface NextYearTable {
  choices: TableChoices;
  /** What the add-in found; what holds after the choices. */
  matching: Matching;
  settled: SettledMatching;
  basis: Basis;
  figures: NextTable;
  /** Leaf criteria whose maximum is another. */
  maxima: readonly { now: Criterion; before: Criterion }[];
  wholes: readonly ChangedWhole[];
  agencies: readonly AgencyChange[];
  /** Criteria whose code was printed as another than it is, and is put right. */
  mendedCodes: readonly Criterion[];
  /** Leaf criteria that nobody leads. */
  withoutLead: readonly Criterion[];
  texts: readonly YearText[];
  /** Notes that name a year which follows elsewhere, and criteria that do. */
  keptTexts: readonly string[];
  keptNames: readonly Criterion[];
  /** What does not come along: rows among the criteria, and what stands in columns of which nothing is read. */
  leftRows: readonly PassedOverRow[];
  leftColumns: readonly string[];
  /** What has to be answered before: nothing is made of what was not understood. */
  doubts: readonly Doubt[];
  model: SheetModel;
}

interface Wanted {
  year: number;
  targets: TargetRule;
  successions: Successions;
  /** Whether other tables stand on its sheet. */
  others: boolean;
  /** The new sheet's. */
  name: string;
}

/** Makes the next year's appendix of one table (SPEC N1–N3). */
export function* nextYearTable(choices: TableChoices, wanted: Wanted): Task<NextYearTable> {
  const { was } = choices;
  const set = choices.set ?? was;
  const [before, now] = [was.table.appendix, set.table.appendix];
  const matching = yield* choices.set
    ? matchCriteria(before.criteria, now.criteria)
    : unchanged(before.criteria);
  const settled = settleMatching(before.criteria, now.criteria, matching, choices.matches);
  yield;
  const basis = basisOf(was.table);
  const { rescaled } = choices;
  const options = { basis, targets: wanted.targets, rescaled };
  const figures = yield* nextFigures(was.table, set.table, settled, options);
  const rows = [...now.criteria, null];
  const hasRanks = {
    base: rows.some((row) => figures.ranksOf(row).base !== null),
    target: rows.some((row) => figures.ranksOf(row).target !== null),
  };
  yield;
  const agencies = new AgencyCells(was, set, settled, wanted.successions);
  const around = aroundTable(was.grid, before, wanted.year, wanted.others);
  yield;
  const { lines, left } = tableLines(was, set);
  const columns = nextColumns(before, hasRanks);
  const model = yield* nextYearSheet({
    ...{ name: wanted.name, year: wanted.year, was, set, lines, around, columns },
    ...{ figures, agencies, baseNotes: baseNotes(was.table, basis, figures.remarks) },
  });
  yield;
  const maxima = settled.pairs.filter(
    (pair) => isLeaf(pair.now) && hasOtherMax(pair.now, pair.before),
  );
  yield;
  const wholes = changedWholes(was.table, now.criteria, settled, basis, figures);
  yield;
  const mendedCodes = now.criteria.filter(isMendedCode);
  const withoutAny = withoutLead(now.criteria, settled, agencies);
  yield;
  const plansYear = (year: number) =>
    year === before.baseYear || year === before.targetYear ? year : null;
  return {
    ...{ choices, matching, settled, basis, figures, model },
    ...{ maxima, wholes, mendedCodes },
    agencies: agencies.changes,
    withoutLead: withoutAny,
    texts: around.changed,
    keptTexts: around.kept,
    keptNames: now.criteria.filter(({ name }) => namesYear(name, plansYear)),
    leftRows: left.filter(({ as }) => as !== 'column-numbers'),
    leftColumns: before.unread.map(({ heading }) => heading),
    doubts: openDoubts(was.table, set.table),
  };
}

function* unchanged(criteria: readonly Criterion[]): Task<Matching> {
  yield;
  return { matches: criteria.map((one) => ({ now: one, before: one, isCertain: true })) };
}

/** Results, as soon as there is one. */
function basisOf({ appendix, computed }: ScoredTable): Basis {
  const { criteria, columns, sources } = appendix;
  const hasResults = criteria.some((one) => isLeaf(one) && computed.of(one).result !== null);
  if (!hasResults) return { is: 'target' };
  const source = sources.find(({ column }) => column === columns.result)?.source ?? null;
  return { is: 'result', source };
}

/**
 * A maximum in doubt is taken as printed, and who took over from whom is asked with the plan (N2); anything else that was
 * not understood has to be answered first.
 */
function openDoubts(was: ScoredTable, set: ScoredTable): Doubt[] {
  const all = new Set([...was.appendix.doubts, ...set.appendix.doubts]);
  return [...all].filter(
    ({ question }) => question.about !== 'maximum' && question.about !== 'successor',
  );
}

function hasOtherMax(now: Criterion, before: Criterion): boolean {
  const [is, was] = [now.scores.max?.value ?? null, before.scores.max?.value ?? null];
  return is !== null && was !== null && !isSame(is, was);
}

/** A bound that was published is a commitment, and no figure that could be another. */
function changedWholes(
  { appendix, computed }: ScoredTable,
  criteria: readonly Criterion[],
  settled: SettledMatching,
  { is: field }: Basis,
  figures: NextTable,
): ChangedWhole[] {
  return [...criteria.filter((one) => !isLeaf(one)), null].flatMap((now) => {
    const before = now === null ? null : settled.before.get(now.id);
    if (before === undefined) return [];
    const score = (before === null ? appendix.total?.scores : before.scores)?.[field] ?? null;
    const published = isBound(score) ? null : computed.own(before, field);
    const { base } = figures.of(now);
    const value = base.is === 'rollup' || base.is === 'number' ? base.value : null;
    if (published === null || value === null || isSame(published, value)) return [];
    return [{ now, published, base: value }];
  });
}

/** A group's agencies are its parts' where none of these names any (R12). */
function withoutLead(
  criteria: readonly Criterion[],
  settled: SettledMatching,
  agencies: AgencyCells,
): Criterion[] {
  const hasOwn = (one: Criterion) => agencies.of(one, 'leads').text !== '';
  const named = new Set(criteria.filter(hasOwn).map(({ parent }) => parent));
  return criteria.filter((one) => {
    if (!isLeaf(one) || hasOwn(one)) return false;
    const before = settled.before.get(one.id);
    const inherits = one.parent !== null && !named.has(one.parent);
    return !inherits || !before || before.leads.length === 0;
  });
}

function isLeaf({ children }: Criterion): boolean {
  return children.length === 0;
}
