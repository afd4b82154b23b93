import type { ScoredTable } from '../table/scoredTable';

type Table = Pick<ScoredTable, 'appendix'>;

/** The year that a table is read for: that of its targets, else that of its scores; null where it names none. */
export function yearOf({ appendix: { targetYear, baseYear } }: Table): number | null {
  return targetYear ?? baseYear;
}

/** The years among which a person can choose, the oldest first: those that the tables plan, and print scores of. */
export function yearsIn(tables: readonly Table[]): number[] {
  const years = tables.flatMap((table) => [...table.appendix.years, ...listed(yearOf(table))]);
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The year that is worked on (SPEC Y1): the chosen one as long as a table is read for it, else the newest plan's.
 *
 * @param chosen null: nobody chose
 */
export function workedYear(tables: readonly Table[], chosen: number | null): number | null {
  if (chosen !== null && tables.some((table) => yearOf(table) === chosen)) return chosen;
  const planned = tables.flatMap(({ appendix }) => listed(appendix.targetYear));
  return planned.length === 0 ? null : Math.max(...planned);
}

/**
 * The tables of the year worked on (SPEC Y2): of each index those of that year, or all of them where none is. An index
 * with a plan of another year alone has no better one.
 */
export function tablesOfYear<T extends Table>(tables: readonly T[], year: number | null): T[] {
  const kinds = new Set(
    tables.flatMap((table) => (yearOf(table) === year ? [table.appendix.kind] : [])),
  );
  return tables.filter((table) => {
    const own = yearOf(table);
    return own === null || own === year || !kinds.has(table.appendix.kind);
  });
}

function listed(year: number | null): number[] {
  return year === null ? [] : [year];
}
