import type { TimedColumn } from '../table/columnMeaning';
import type { Column } from './columnRoles';

/** Columns of figures that are of a time. */
function isTimed({ role, contents }: Column): boolean {
  return (
    (role === 'score' || role === 'target' || role === 'others') &&
    (role === 'target' || contents.figures > 0)
  );
}

/** What a table prints of each time, from left to right: its own scores and targets, and others' scores. */
export function timeline(
  all: readonly Column[],
  whoseOf: (column: Column) => 'former' | 'others' | null,
  printed: (column: number) => string,
): TimedColumn[] {
  return all.filter(isTimed).map((one) => {
    const { column, year, source, isPeriod } = one;
    const of = whoseOf(one) ?? (one.role === 'target' ? 'target' : 'score');
    return { column, heading: printed(column), year, of, source, isPeriod };
  });
}

/**
 * The years that a table can be read for (SPEC Y1), besides the one that it is read for by itself: those of its targets,
 * and of its scores where it prints scores of several years.
 */
export function yearsOf(columns: readonly TimedColumn[]): number[] {
  const of = (what: TimedColumn['of']) =>
    columns.flatMap(({ of: is, year, isPeriod }) =>
      is === what && year !== null && !isPeriod ? [year] : [],
    );
  const scores = new Set(of('score'));
  return [...new Set([...of('target'), ...(scores.size > 1 ? scores : [])])].sort((a, b) => a - b);
}

/**
 * The columns of a table as it would stand in an earlier year, or with targets of a later one (SPEC Y1): of that year's
 * targets, and of no scores, maxima and changes that came after it.
 *
 * @param usual the year that the table is read for by itself: what names no year is of that one
 */
export function columnsOfYear(
  all: readonly Column[],
  year: number,
  usual: number | null,
): readonly Column[] {
  return all.filter(({ role, year: own }) => {
    switch (role) {
      case 'target':
        return (own ?? usual) === year;
      case 'score':
      case 'rank':
        return own !== null && own <= year;
      case 'max':
        return own === null || own <= year;
      case 'delta':
        return own === null || own === year;
      default:
        return true;
    }
  });
}
