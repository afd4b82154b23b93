import { parseAddress } from '../../core/base/address';
import { columnLetters } from '../../core/base/grid';
import { COLUMNS, ROWS, shiftColumns, shiftRows } from './areas';

/** Texts in quotes; and a reference with the sheet before it: cells, or whole rows. */
const REFERENCES =
  /"[^"]*"|(?<![\p{L}\p{N}_.$:'])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])/gu;
const GONE = '#REF!';

/** Where rows or columns of a sheet came (or, negative, went), and how a formula that stands on some sheet names that one. */
export interface MovedCells {
  along: 'rows' | 'columns';
  at: number;
  count: number;
  isOf: (prefix: string | undefined) => boolean;
}

/**
 * A formula after rows or columns of a sheet came or went, as Excel rewrites it: what stood in those that are gone is "#REF!". Excel
 * leaves the sheet's name before that, which the library could not calculate.
 */
export function movedReferences(formula: string, { along, at, count, isOf }: MovedCells): string {
  return formula.replace(
    REFERENCES,
    (all: string, prefix: string | undefined, reference: string | undefined) => {
      if (reference === undefined || !isOf(prefix)) return all;
      const area = parseAddress(reference);
      if (area === null) return all;
      const moved = along === 'rows' ? shiftRows(area, at, count) : shiftColumns(area, at, count);
      if (moved === null) return GONE;
      const { row, column, rows, columns } = moved;
      const ends =
        along === 'rows'
          ? [row, Math.min(row + rows, ROWS) - 1]
          : [column, Math.min(column + columns, COLUMNS) - 1];
      const atEnd = along === 'rows' ? atRow : atColumn;
      const corners = reference.split(':').map((corner, nth) => atEnd(corner, ends[nth] ?? 0));
      return `${prefix ?? ''}${corners.join(':')}`;
    },
  );
}

/** A formula after a sheet was deleted. Excel leaves the cell's address behind the error, as little calculable. */
export function lostReferences(formula: string, sheet: string): string {
  const isOf = isReferenceTo(sheet, false);
  return formula.replace(
    REFERENCES,
    (all: string, prefix: string | undefined, reference: string | undefined) =>
      reference !== undefined && isOf(prefix) ? GONE : all,
  );
}

/** Which sheet a reference is of. @param name of the sheet asked about @param standsOn whether the formula stands there */
export function isReferenceTo(
  name: string,
  standsOn: boolean,
): (prefix: string | undefined) => boolean {
  const quoted = `'${name.replaceAll("'", "''")}'!`.toLowerCase();
  const bare = `${name}!`.toLowerCase();
  return (prefix) =>
    prefix === undefined ? standsOn : [quoted, bare].includes(prefix.toLowerCase());
}

/** A corner of a reference, "$B$2" or "2", on another row. */
function atRow(corner: string, row: number): string {
  const [, column = '', fixed = ''] = /^(\$?[A-Z]+)?(\$?)\d+$/.exec(corner) ?? [];
  return `${column}${fixed}${row + 1}`;
}

/** The same on another column; whole rows ("2") have none. */
function atColumn(corner: string, column: number): string {
  return corner.replace(/[A-Z]+/, columnLetters(column));
}
