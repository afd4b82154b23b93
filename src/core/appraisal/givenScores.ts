import { type Decimal, subtract, sum, ZERO } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import { scoreAt } from '../read/scoreAt';
import type { Criterion } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { limitOf } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import { isSurveyed } from '../table/surveyed';
import { APPRAISED_KINDS, type AppraisedKind, currentColumn } from './appraisedKinds';

/** The scores that one criterion has in a year. */
export type GivenScores = Readonly<Record<AppraisedKind | 'selfAssessed', Decimal | null>>;

/** Whose scores a table holds in columns of its own, of the year that it is worked on for. */
export class ScoresInTable {
  private readonly columns: Readonly<Record<AppraisedKind | 'selfAssessed', number | null>>;
  /** Of surveyed scores, of whatever year. */
  private readonly surveys: readonly number[];

  constructor(
    private readonly table: ScoredTable,
    private readonly grid: SheetGrid,
  ) {
    const { appendix } = table;
    this.surveys = appendix.sources.flatMap(({ source, column }) =>
      source === 'survey' ? column : [],
    );
    const of = (kind: AppraisedKind | 'selfAssessed') => currentColumn(appendix, kind);
    this.columns = {
      selfAssessed: of('selfAssessed'),
      appraised: of('appraised'),
      survey: of('survey'),
      final: of('final'),
    };
  }

  /** @returns null where there is no such column, or no figure in it */
  of({ row }: Criterion, kind: AppraisedKind | 'selfAssessed'): Decimal | null {
    const column = this.columns[kind];
    return column === null ? null : this.figureAt(row, column);
  }

  /**
   * Whether the surveyed part of a score is still to come (SPEC T10): the criterion says that it is surveyed, or it had
   * such a part in another year, and neither that nor the final score is known.
   */
  awaitsSurvey(criterion: Criterion, { survey, final }: GivenScores): boolean {
    if (survey !== null || final !== null) return false;
    const hadOne = this.surveys.some((column) => this.figureAt(criterion.row, column) !== null);
    return hadOne || isSurveyed(this.table.appendix, criterion);
  }

  private figureAt(row: number, column: number): Decimal | null {
    const { value, state, relation } = scoreAt(this.grid, row, column);
    return state === 'value' && relation === '=' ? value : null;
  }
}

/** What counts in the end: the final score, else appraised and surveyed points together (as R3 takes them). */
export function countedOf(scores: GivenScores): Decimal | null {
  if (scores.final !== null) return scores.final;
  const { appraised, survey } = scores;
  const parts = [appraised, survey].flatMap((part) => part ?? []);
  return parts.length === 0 ? null : sum(parts);
}

/** What counts, less what the agencies gave themselves; null where one of them is not known. */
export function gapOf(scores: GivenScores): Decimal | null {
  const counted = countedOf(scores);
  return counted === null || scores.selfAssessed === null
    ? null
    : subtract(counted, scores.selfAssessed);
}

/** Points that are missing to the highest score. In percent nothing is taken away, and so nothing is lost. */
export function lostOf(
  table: ScoredTable,
  criterion: Criterion,
  scores: GivenScores,
): Decimal | null {
  const counted = countedOf(scores);
  const limit = limitOf(table, criterion);
  if (counted === null || limit === null || limit <= ZERO) return null;
  return traitsOf(table.appendix.kind).unit === 'points' ? subtract(limit, counted) : null;
}

/** Whether anybody but the agencies gave a score. */
export function isGiven(scores: GivenScores): boolean {
  return APPRAISED_KINDS.some((kind) => scores[kind] !== null);
}
