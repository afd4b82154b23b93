import { columnLetters } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import { COLUMNS, ROWS } from './areas';

/**
 * Moves a formula's relative references, as a conditional format does from its first cell to others.
 * Texts in quotes and names of sheets are left alone.
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const pattern =
    /"[^"]*"|'[^']*'!|(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])/g;
  return formula.replace(
    pattern,
    (
      all: string,
      fixedColumn: string | undefined,
      letters: string,
      fixedRow: string,
      digits: string,
    ) => {
      if (fixedColumn === undefined || letters === undefined) return all;
      const area = parseAddress(`${letters}${digits}`);
      if (area === null) return all;
      const column = fixedColumn === '$' ? area.column : wrap(area.column + columns, COLUMNS);
      const row = fixedRow === '$' ? area.row : wrap(area.row + rows, ROWS);
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    },
  );
}

/** References that run over an edge come in again at the other. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
