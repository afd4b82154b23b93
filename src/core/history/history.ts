import type { SheetGrid, WorkbookSnapshot } from '../base/grid';
import type { PrintedFigure } from '../table/printedFigure';
import type { FoundCriterion } from '../overview/criterionAt';
import { scoreAt } from '../read/scoreAt';
import type { Appendix, Criterion, Score } from '../table/appendix';
import type { SourceKind, TimedColumn } from '../table/columnMeaning';
import type { ScoredTable } from '../table/scoredTable';
import { formerTables } from './formerTables';
import { type Changed, changedIn, type OtherTable } from './otherTables';

/** One figure that the workbook holds of a criterion. */
export interface YearScore extends PrintedFigure {
  year: number | null;
  /** "result": the target year's own, whoever gave it. */
  is: 'base' | 'target' | 'result' | Exclude<SourceKind, 'final'>;
  /** The maximum that it was given of; null where the table prints none. */
  max: Score['value'];
  sheet: string;
  row: number;
  column: number;
  /** What is said otherwise of the criterion there; null in its own table, and where nothing is. */
  changed: Changed | null;
}

/** Scores of somebody else that a table prints beside its own. */
export interface OthersScore extends PrintedFigure {
  is: 'former' | 'others';
  year: number | null;
  heading: string;
  sheet: string;
  row: number;
  column: number;
}

type Sheets = Pick<WorkbookSnapshot, 'sheets'>;
/** A criterion, or a table's total. */
export type ScoredRow = Pick<Criterion, 'row' | 'scores'>;

/**
 * All scores of a criterion that stand in the workbook as it prints them, the oldest year first (SPEC O8): in its own
 * table, in all columns of scores and targets, and of other tables where they have it.
 *
 * @param others see otherTables
 */
export function historyOf(
  others: readonly OtherTable[],
  snapshot: Sheets,
  { table, criterion }: FoundCriterion,
): YearScore[] {
  const own = scoresIn(table, snapshot, criterion, null);
  const found = others.flatMap((other) => {
    const same = other.former === null ? other.before.get(criterion.id) : undefined;
    return same ? scoresIn(other.table, snapshot, same, changedIn(other, criterion)) : [];
  });
  return inOrder([...own, ...found]);
}

/** The same of the total, of all tables of the index. */
export function totalHistory(
  tables: readonly ScoredTable[],
  snapshot: Sheets,
  own: ScoredTable,
): YearScore[] {
  const formers = formerTables(tables, snapshot);
  return inOrder(
    tables.flatMap((table) => {
      const { total, kind } = table.appendix;
      const isOwn = !formers.has(table) || formers.get(table) === formers.get(own);
      return total && isOwn && kind === own.appendix.kind
        ? scoresIn(table, snapshot, total, null)
        : [];
    }),
  );
}

/** The scores of a criterion in tables of provinces that became one, the newest first (SPEC Y3, Y5). */
export function formerScores(
  others: readonly OtherTable[],
  snapshot: Sheets,
  criterion: Criterion,
): OthersScore[] {
  return others.flatMap(({ table, former, before }) => {
    const same = before.get(criterion.id);
    return same && former !== null ? asOthers(table, former, snapshot, same) : [];
  });
}

/** What others reached in total, those of provinces that became one behind (SPEC Y5). */
export function othersTotals(
  tables: readonly ScoredTable[],
  snapshot: Sheets,
  own: ScoredTable,
): OthersScore[] {
  const { total } = own.appendix;
  return [
    ...(total ? othersScores(own, snapshot, total) : []),
    ...formerTotals(tables, snapshot, own),
  ];
}

/** The totals in tables of provinces that became one. */
export function formerTotals(
  tables: readonly ScoredTable[],
  snapshot: Sheets,
  own: ScoredTable,
): OthersScore[] {
  const formers = formerTables(tables, snapshot);
  return [...formers].flatMap(([table, former]) => {
    const { total, kind } = table.appendix;
    const isOthers = former !== formers.get(own) && kind === own.appendix.kind;
    return total && isOthers ? asOthers(table, former, snapshot, total) : [];
  });
}

function asOthers(
  table: ScoredTable,
  former: string,
  snapshot: Sheets,
  row: ScoredRow,
): OthersScore[] {
  const headings = new Map(table.appendix.timeline.map(({ column, heading }) => [column, heading]));
  return finalScores(scoresIn(table, snapshot, row, null))
    .map(({ is: _, max: __, changed: ___, ...score }) => ({
      ...score,
      is: 'former' as const,
      heading: `${former}: ${headings.get(score.column) ?? String(score.year)}`,
    }))
    .reverse();
}

/** What others reached of the same, the newest year first, as the table prints them (SPEC Y5). */
export function othersScores(
  { appendix }: ScoredTable,
  { sheets }: Sheets,
  { row }: Pick<ScoredRow, 'row'>,
): OthersScore[] {
  const grid = gridOf(sheets, appendix);
  if (!grid) return [];
  return appendix.timeline
    .flatMap(({ of, year, heading, column }) => {
      if (of !== 'former' && of !== 'others') return [];
      const place = { sheet: appendix.sheet, row, column };
      const figure = printed(scoreAt(grid, row, column));
      return figure ? [{ ...figure, is: of, year, heading, ...place }] : [];
    })
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** The score of each year that counts in the end, the oldest first; years of which nobody knows are left out. */
export function finalScores(history: readonly YearScore[]): YearScore[] {
  return byYear(history.filter(({ is }) => is !== 'target'));
}

/** The target of each year, the oldest first. */
export function targetsIn(history: readonly YearScore[]): YearScore[] {
  return byYear(history.filter(({ is }) => is === 'target'));
}

function byYear(scores: readonly YearScore[]): YearScore[] {
  const years = new Map<number, YearScore>();
  for (const one of scores) {
    if (one.year === null) continue;
    const known = years.get(one.year);
    if (!known || FINALITY[one.is] > FINALITY[known.is]) years.set(one.year, one);
  }
  return [...years.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** What a later plan calls last year's score was settled; what the year's own table calls its result may not be yet. */
const FINALITY: Readonly<Record<YearScore['is'], number>> = {
  base: 5,
  result: 4,
  appraised: 3,
  selfAssessed: 2,
  survey: 1,
  target: 0,
};

function scoresIn(
  table: ScoredTable,
  { sheets }: Sheets,
  row: ScoredRow,
  changed: Changed | null,
): YearScore[] {
  const { appendix } = table;
  const grid = gridOf(sheets, appendix);
  const max = row.scores.max?.value ?? null;
  const found = new Map<number, YearScore>();
  const put = (column: number, score: Score | null, what: Pick<YearScore, 'is' | 'year'>) => {
    const figure = score && printed(score);
    if (!figure || found.has(column)) return;
    const place = { sheet: appendix.sheet, row: row.row, column };
    found.set(column, { ...what, ...figure, max, ...place, changed });
  };
  const { baseYear, targetYear, columns } = appendix;
  for (const is of FIELDS) {
    const column = columns[is];
    const year = is === 'base' ? baseYear : targetYear;
    if (column !== undefined) put(column, row.scores[is], { is, year });
  }
  for (const one of appendix.timeline) {
    const is = meaningOf(one);
    if (grid && is) put(one.column, scoreAt(grid, row.row, one.column), { is, year: one.year });
  }
  return [...found.values()];
}

const FIELDS = ['base', 'target', 'result'] as const;

function meaningOf({ of, source }: TimedColumn): YearScore['is'] | null {
  if (of === 'target') return 'target';
  if (of !== 'score') return null;
  return source === null ? 'base' : source === 'final' ? 'result' : source;
}

function printed({ value, decimals: places, relation }: Score): PrintedFigure | null {
  return value === null ? null : { value, places, relation };
}

function inOrder(scores: readonly YearScore[]): YearScore[] {
  const seen = new Set<string>();
  const once = scores.filter(({ sheet, row, column }) => {
    const place = `${row}:${column}:${sheet}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
  return once.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || FINALITY[a.is] - FINALITY[b.is]);
}

function gridOf(sheets: readonly SheetGrid[], { sheet }: Appendix): SheetGrid | undefined {
  return sheets.find((grid) => grid.sheet === sheet);
}
