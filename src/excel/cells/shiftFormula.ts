import { columnLetters } from '../../core/base/grid';
import { parseCell } from '../../core/base/address';

/** Texts and names of sheets in quotes, which are left alone, and words: names, functions, numbers and references. */
const WORDS = /"[^"]*"|'[^']*'!|[\p{L}\d_.$]+\(?/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

/** The same formula for a cell some rows and columns further: what is relative in its references moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(WORDS, (word) => {
    const [, fixedColumn, letters = '', fixedRow, digits = ''] = REFERENCE.exec(word) ?? [];
    const cell = parseCell(`${letters}${digits}`);
    if (cell === null) return word;
    const column = fixedColumn === '$' ? cell.column : cell.column + columns;
    const row = fixedRow === '$' ? cell.row : cell.row + rows;
    return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}`;
  });
}
