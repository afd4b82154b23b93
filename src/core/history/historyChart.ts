import type { Area } from '../base/grid';
import { namedChart } from '../ownSheets/chartKeys';
import type { ChartModel } from '../ownSheets/sheetModel';
import { HEADER_ROW, type RegisterColumn } from '../registers/register';

/** Rows that a chart covers. */
export const CHART_ROWS = 16;
/** Columns of codes, and of the first year: those of keys, codes, names and maxima stand before. */
const CODES = 1;
const FIRST_YEAR = 4;
/** From grey, which is longest ago, to the colours of targets and of others. */
const YEARS = ['#D9D9D9', '#BFBFBF', '#A6A6A6', '#9DC3E6', '#5B9BD5', '#2F75B5'];
const TARGET = '#70AD47';
const OTHERS = ['#F4B183', '#C65911', '#FFD966', '#BF9000', '#C00000', '#7030A0'];
/** More years, oldest first, make bars that nobody tells apart. */
const MOST_YEARS = YEARS.length;

interface Shown {
  years: readonly number[];
  targets: readonly number[];
  others: readonly string[];
}

/**
 * The fields' scores of the newest years, the last target and others' scores, as bars that Excel draws.
 *
 * @param fields how many rows of fields stand under the first heading
 * @param rows how many rows stand above the heading of the chart
 * @param columns of the sheet
 * @returns null where there is nothing to draw
 */
export function historyChart(
  fields: number,
  rows: number,
  columns: readonly RegisterColumn[],
  { years, targets, others }: Shown,
  index: string,
): ChartModel | null {
  if (fields === 0 || years.length + targets.length + others.length < 2) return null;
  const first = HEADER_ROW + 2;
  const area = (column: number): Area => ({ row: first, column, rows: fields, columns: 1 });
  const at = (nth: number, color: string) => {
    const { heading } = columns[nth - 1] ?? { heading: '' };
    return { name: heading, values: area(nth), color };
  };
  const skipped = Math.max(0, years.length - MOST_YEARS);
  const target = FIRST_YEAR + years.length + targets.length - 1;
  const series = [
    ...years
      .slice(skipped)
      .map((_, nth) =>
        at(
          FIRST_YEAR + skipped + nth,
          YEARS[MOST_YEARS - (years.length - skipped) + nth] ?? TARGET,
        ),
      ),
    ...(targets.length > 0 ? [at(target, TARGET)] : []),
    ...others.map((_, nth) => at(target + 1 + nth, OTHERS[nth] ?? TARGET)),
  ];
  return namedChart('history', {
    kind: 'columns',
    title: `${index} theo lĩnh vực qua các năm`,
    place: {
      row: HEADER_ROW + 1 + rows + 1,
      column: CODES,
      rows: CHART_ROWS,
      columns: columns.length,
    },
    categories: area(CODES),
    series,
  });
}
