import type { PlacedTable } from '../nextYear/nextYear';
import { columnHeading } from '../plan/columnHeading';
import type { Appendix } from '../table/appendix';
import type { SourceKind } from '../table/columnMeaning';

/** Scores that others than the agencies give, in the order in which they come. */
export const APPRAISED_KINDS = [
  'appraised',
  'survey',
  'final',
] as const satisfies readonly SourceKind[];

export type AppraisedKind = (typeof APPRAISED_KINDS)[number];

/** A column that can be chosen, of the sheet from 0. */
export interface OfferedColumn {
  column: number;
  /** As printed, in one line. */
  heading: string;
}

/** Where the scores of one kind come from, and where they go. */
export interface KindColumns {
  /** Column of the other table; null: none are taken. */
  from: number | null;
  /**
   * Column of the workbook's table; "new": one that is added to it; null: none, and the scores go to the sheet of lost
   * points alone.
   */
  to: number | 'new' | null;
}

export type ColumnChoices = Readonly<Record<AppraisedKind, KindColumns>>;

/** The year that a table's newest scores, or the results of its plan, are of. */
export function yearWorkedOn({ targetYear, baseYear }: Appendix): number | null {
  return targetYear ?? baseYear;
}

/** The column of scores of one kind, of the year that the table is worked on for; the last of several rounds. */
export function currentColumn({ sources }: Appendix, kind: SourceKind): number | null {
  return sources.filter((one) => one.isCurrent && one.source === kind).at(-1)?.column ?? null;
}

/** Columns of the other table that scores can be taken from: all that hold any. */
export function columnsToTake({ table, grid }: PlacedTable): OfferedColumn[] {
  const { sources, columns } = table.appendix;
  const all = new Set(sources.map(({ column }) => column));
  for (const column of [columns.base, columns.result]) if (column !== undefined) all.add(column);
  return offered({ table, grid }, all);
}

/**
 * Columns of the workbook's table that scores of a kind can go to: those that say so, and a column of results that does
 * not say whose they are.
 */
export function columnsToFill({ table, grid }: PlacedTable, kind: AppraisedKind): OfferedColumn[] {
  const { sources, columns } = table.appendix;
  const own = sources.filter((one) => one.isCurrent && one.source === kind);
  const all = new Set(own.map(({ column }) => column));
  const { result } = columns;
  if (result !== undefined && !sources.some(({ column }) => column === result)) all.add(result);
  return offered({ table, grid }, all);
}

/**
 * What is offered before anybody chooses: of each kind the column that says so and is of the same year. Where the other
 * table does not say of which year it is, nothing is.
 */
export function offeredColumns(from: PlacedTable, to: PlacedTable): ColumnChoices {
  const year = yearWorkedOn(to.table.appendix);
  const source = from.table.appendix;
  const columnOf = (kind: AppraisedKind): number | null => {
    const said = source.sources.filter(
      (one) =>
        one.source === kind &&
        year !== null &&
        (one.year ?? (one.isCurrent ? yearWorkedOn(source) : null)) === year,
    );
    return said.at(-1)?.column ?? null;
  };
  const of = (kind: AppraisedKind): KindColumns => ({
    from: columnOf(kind),
    to: currentColumn(to.table.appendix, kind),
  });
  return { appraised: of('appraised'), survey: of('survey'), final: of('final') };
}

/** What is chosen, as it is to be understood once the columns that were wanted are there. */
export function settledColumns(columns: ColumnChoices, { table }: PlacedTable): ColumnChoices {
  const of = (kind: AppraisedKind): KindColumns => {
    const { from, to } = columns[kind];
    return { from, to: to === 'new' ? (currentColumn(table.appendix, kind) ?? 'new') : to };
  };
  return { appraised: of('appraised'), survey: of('survey'), final: of('final') };
}

function offered({ table, grid }: PlacedTable, columns: ReadonlySet<number>): OfferedColumn[] {
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({ column, heading: columnHeading(grid, table.appendix, column) }));
}
