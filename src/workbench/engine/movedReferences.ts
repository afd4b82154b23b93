import { MOST_ROWS as ROWS, parseAddress } from '../../core/base/address';
import { shiftRows } from './areas';

/** Texts in quotes; and a reference with the sheet before it: cells, or whole rows. */
const REFERENCES =
  /"[^"]*"|(?<![\p{L}\p{N}_.$:'])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])/gu;
const GONE = '#REF!';

/** Where rows of a sheet came (or, negative, went), and how a formula that stands on some sheet names that one. */
export interface MovedRows {
  row: number;
  count: number;
  isOf: (prefix: string | undefined) => boolean;
}

/**
 * A formula after rows of a sheet came or went, as Excel rewrites it: what stood in rows that are gone is "#REF!". Excel
 * leaves the sheet's name before that, which the library could not calculate.
 */
export function movedReferences(formula: string, { row, count, isOf }: MovedRows): string {
  return formula.replace(
    REFERENCES,
    (all: string, prefix: string | undefined, reference: string | undefined) => {
      if (reference === undefined || !isOf(prefix)) return all;
      const area = parseAddress(reference);
      if (area === null) return all;
      const moved = shiftRows(area, row, count);
      if (moved === null) return GONE;
      const corners = [moved.row, Math.min(moved.row + moved.rows, ROWS) - 1];
      const rows = reference.split(':').map((corner, nth) => atRow(corner, corners[nth] ?? 0));
      return `${prefix ?? ''}${rows.join(':')}`;
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
