import { columnOf } from '../base/address';
import { columnLetters } from '../base/grid';

/** Where a formula stands, and where the columns that it speaks of will stand. */
export interface FormulaPlace {
  sheet: string;
  /** From 0. */
  row: number;
  /** Null for a column that goes. */
  columnAnew: (column: number) => number | null;
}

const TEXT = /"(?:[^"]|"")*"/u;
const OTHER_SHEET = /(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/u;
const FUNCTION = /[\p{L}_][\p{L}\d_.]*\(/u;
const CELLS = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_.])/u;
const NAME = /[\p{L}_\\][\p{L}\d_.]*/u;
/** What stands in it ("1E5") is no cell. */
const NUMBER = /[\d.][\p{L}\d_.]*/u;
const PARTS = new RegExp(
  [TEXT, OTHER_SHEET, FUNCTION, CELLS, NAME, NUMBER].map(({ source }) => `(${source})`).join('|'),
  'giu',
);
/** Whole columns and rows, tables, and what spills: they do not speak of one row. */
const BEYOND_ROW = /[[\]#]|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b(?!\d)|(?:^|[^A-Z\d$])\$?\d+:\$?\d+/i;

/**
 * A formula as it would stand in the sheet's first row, where it speaks of its own row and of other sheets only: such a
 * one goes with its row ("=G12-H12" → "=G1-H1").
 *
 * @param formula in US-English notation
 * @returns null where it speaks of other rows, too
 */
export function inFirstRow(formula: string, place: FormulaPlace): string | null {
  if (BEYOND_ROW.test(formula.replace(new RegExp(TEXT, 'g'), '""'))) return null;
  let follows = true;
  const moved = formula.replace(
    PARTS,
    (part, _text, other?: string, _function?, cells?: string) => {
      if (other !== undefined) {
        const sheet = other.slice(0, other.lastIndexOf('!')).replace(/^'|'$/g, '');
        if (sheet.replaceAll("''", "'").toLowerCase() === place.sheet.toLowerCase())
          follows = false;
        return part;
      }
      if (cells === undefined) return part;
      const anew = movedCells(cells, place);
      follows &&= anew !== null;
      return anew ?? part;
    },
  );
  return follows ? moved : null;
}

/** @param row from 0 */
export function inRow(formulaOfFirst: string, row: number): string {
  return formulaOfFirst.replace(PARTS, (part, _text, _other, _function, cells?: string) =>
    cells === undefined ? part : cells.replace(/1(?=:|$)/g, String(row + 1)),
  );
}

function movedCells(cells: string, { row, columnAnew }: FormulaPlace): string | null {
  const ends = cells.toUpperCase().split(':').map(cellOf);
  const [first] = ends;
  const anew = ends.map((end) => (end.row === row ? columnAnew(end.column) : null));
  const [start] = anew;
  if (first === undefined || start === undefined || start === null) return null;
  const isWhole = anew.every(
    (at, nth) => at !== null && at - start === (ends[nth]?.column ?? 0) - first.column,
  );
  if (!isWhole) return null;
  return ends
    .map(({ dollar, column }) => `${dollar}${columnLetters(column - first.column + start)}1`)
    .join(':');
}

/** @returns row -1 where it is fixed: it would not go with the formula */
function cellOf(text: string): { dollar: string; column: number; row: number } {
  const [, dollar = '', letters = '', fixed = '', digits = ''] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  return { dollar, column: columnOf(letters), row: fixed === '' ? Number(digits) - 1 : -1 };
}
