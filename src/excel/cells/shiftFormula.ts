import { columnLetters } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';

/** Texts and names of sheets in quotes, which are left alone, and references, whose "$" are groups of their own. */
const REFERENCES =
  /"[^"]*"|'[^']*'!|(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])/g;

/** The same formula for a cell some rows and columns further: what is relative in its references moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    REFERENCES,
    (all: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const cell = letters === undefined ? null : parseAddress(`${letters}${digits ?? ''}`);
      if (cell === null) return all;
      const column = fixedColumn === '$' ? cell.column : cell.column + columns;
      const row = fixedRow === '$' ? cell.row : cell.row + rows;
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
