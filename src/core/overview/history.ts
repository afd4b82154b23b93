import { foldText } from '../base/text';
import type { SheetGrid, WorkbookSnapshot } from '../base/grid';
import { scoreAt } from '../read/scoreAt';
import type { Criterion, Score } from '../table/appendix';
import type { SourceKind } from '../table/columnMeaning';
import type { ScoredTable } from '../table/scoredTable';
import type { FoundCriterion } from './criterionAt';
import type { PrintedFigure } from './shownFigure';

/** One figure that the workbook holds of a criterion. */
export interface YearScore extends PrintedFigure {
  year: number | null;
  /** "result": the target year's own, whoever gave it. */
  is: 'base' | 'target' | 'result' | Exclude<SourceKind, 'final'>;
  sheet: string;
  row: number;
  column: number;
}

/**
 * All scores of a criterion that stand in the workbook as it prints them, the oldest year first (SPEC O8): in its own table,
 * in all columns of scores, and in tables of other years, where the same code has the same name.
 */
export function historyOf(
  tables: readonly ScoredTable[],
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { table, criterion }: FoundCriterion,
): YearScore[] {
  const { kind } = table.appendix;
  const name = foldText(criterion.name);
  const found = tables.flatMap((other) => {
    if (other.appendix.kind !== kind) return [];
    const same = other === table ? criterion : other.appendix.byId.get(criterion.id);
    if (!same || foldText(same.name) !== name) return [];
    const grid = sheets.find(({ sheet }) => sheet === other.appendix.sheet);
    return [...ownScores(other, same), ...(grid ? sourceScores(other, same, grid) : [])];
  });
  const seen = new Set<string>();
  const once = found.filter(({ sheet, row, column }) => {
    const place = `${row}:${column}:${sheet}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
  return once.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

const FIELDS = ['base', 'target', 'result'] as const;

function ownScores({ appendix }: ScoredTable, criterion: Criterion): YearScore[] {
  const { baseYear, targetYear, columns } = appendix;
  return FIELDS.flatMap((is) => {
    const year = is === 'base' ? baseYear : targetYear;
    return scoreIn(criterion.scores[is], { is, year }, appendix.sheet, criterion.row, columns[is]);
  });
}

function sourceScores({ appendix }: ScoredTable, { row }: Criterion, grid: SheetGrid): YearScore[] {
  return appendix.sources.flatMap(({ column, source, year }) => {
    const is = source === 'final' ? 'result' : source;
    return scoreIn(scoreAt(grid, row, column), { is, year }, appendix.sheet, row, column);
  });
}

function scoreIn(
  score: Score | null,
  what: Pick<YearScore, 'is' | 'year'>,
  sheet: string,
  row: number,
  column: number | undefined,
): YearScore[] {
  if (score === null || score.value === null || column === undefined) return [];
  const { value, decimals: places, relation } = score;
  return [{ ...what, value, places, relation, sheet, row, column }];
}
