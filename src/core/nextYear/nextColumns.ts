import type { Appendix } from '../table/appendix';
import type { ColumnMeaning } from '../table/columnMeaning';
import { widthLeft } from '../ownSheets/officialPaper';

/** What stands in a column of the next year's table; null: nothing that comes along but its heading. */
export type NextColumn = ColumnMeaning | null;

/** The columns of the next year's table, from A on: those of last year's, and ranks where they have none yet. */
export interface NextColumns {
  all: readonly NextColumn[];
  /** Where last year's columns begin on their sheet. */
  from: number;
  of: (meaning: ColumnMeaning) => number | undefined;
  widths: readonly number[];
}

/** In characters of the default font. */
const WIDTHS: Partial<Record<ColumnMeaning, number>> = {
  code: 7,
  leads: 34,
  supports: 34,
};
const LONG_NAME = 62;
const FIGURE = 11;

/** @param hasRanks whether there are ranks of bases and of targets */
export function nextColumns(
  { area, columns }: Appendix,
  hasRanks: { base: boolean; target: boolean },
): NextColumns {
  const meanings = new Map<number, ColumnMeaning>();
  for (const [meaning, column] of Object.entries(columns)) {
    meanings.set(column, meaning as ColumnMeaning);
  }
  // A result may be known as a self-assessed one as well: both are blank.
  const all: NextColumn[] = Array.from(
    { length: area.columns },
    (_, at) => meanings.get(area.column + at) ?? null,
  );
  if (hasRanks.base && columns.baseRank === undefined) all.push('baseRank');
  if (hasRanks.target && columns.targetRank === undefined) all.push('targetRank');
  const others = all.map((one) => (one === 'name' ? 0 : (WIDTHS[one ?? 'max'] ?? FIGURE)));
  const name = Math.max(
    30,
    widthLeft(
      others.filter((width) => width > 0),
      LONG_NAME,
    ),
  );
  return {
    all,
    from: area.column,
    of: (meaning) => {
      const at = all.indexOf(meaning);
      return at < 0 ? undefined : at;
    },
    widths: all.map((one, at) => (one === 'name' ? name : (others[at] ?? FIGURE))),
  };
}
