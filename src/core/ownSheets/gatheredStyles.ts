import type { Area } from '../base/grid';
import type { FigureFormats } from './rowContent';
import { CLOSED_FILL, styleParts, type RowStyle } from './rowStyles';
import { runs, stretches } from './runs';
import { CHANGE, CODE, MAX, TARGET } from './formColumns';
import { type SheetColumns } from './sheetColumns';
import type { SheetModel } from './sheetModel';

type Styles = SheetModel['styles'];

/** Neighbouring rows whose figures are shown in the same way. */
export interface FigureRun {
  first: number;
  last: number;
  formats: FigureFormats;
}

/** What each row is styled as; neighbours of one style are one area. */
export function stylesOfRows(rows: readonly (RowStyle | null)[], columns: SheetColumns): Styles {
  return runs(rows).flatMap(({ value, first, rows: count }) =>
    value === null
      ? []
      : styleParts(value, columns).map(({ from, to, style }) => ({
          area: { row: first, column: from, rows: count, columns: to - from + 1 },
          style,
        })),
  );
}

/** Codes and figures are centred; the styles of single rows come after. */
export function bodyStyles(
  rows: readonly (RowStyle | null)[],
  { share, inputs }: SheetColumns,
  headerRow: number,
): Styles {
  const last = rows.map((style) => style !== null).lastIndexOf(true);
  if (last <= headerRow) return [];
  const area = { row: headerRow + 1, rows: last - headerRow };
  const lastFigure = share ?? inputs.get('score') ?? CHANGE;
  return [
    { area: { ...area, column: CODE, columns: 1 }, style: { horizontal: 'center' } },
    {
      area: { ...area, column: MAX, columns: lastFigure - MAX + 1 },
      style: { horizontal: 'center' },
    },
  ];
}

/** Number formats of figures and of changes. */
export function figureStyles(figureRuns: readonly FigureRun[]): Styles {
  return figureRuns.flatMap(({ first, last, formats: { figure, change } }) => {
    const rows = { row: first, rows: last - first + 1 };
    return [
      {
        area: { ...rows, column: MAX, columns: TARGET - MAX + 1 },
        style: { numberFormat: figure },
      },
      { area: { ...rows, column: CHANGE, columns: 1 }, style: { numberFormat: change } },
    ];
  });
}

/**
 * Where a row that is filled in takes no score, its cell does not look as if it did.
 *
 * @param inputs the columns of each row into which somebody types
 */
export function closedStyles(
  inputs: readonly (readonly number[])[],
  columns: SheetColumns,
): Styles {
  const column = columns.inputs.get('score');
  if (column === undefined) return [];
  return runs(inputs.map((open) => open.length > 0 && !open.includes(column))).flatMap(
    ({ value: isClosed, first, rows }) =>
      isClosed
        ? [{ area: { row: first, column, rows, columns: 1 }, style: { fill: CLOSED_FILL } }]
        : [],
  );
}

/** @param inputs the columns of each row into which somebody types */
export function inputAreas(inputs: readonly (readonly number[])[]): Area[] {
  return runs(inputs.map((columns) => columns.join(','))).flatMap(({ value, first, rows }) =>
    value === ''
      ? []
      : stretches(value.split(',').map(Number)).map(({ column, columns }) => ({
          row: first,
          column,
          rows,
          columns,
        })),
  );
}
