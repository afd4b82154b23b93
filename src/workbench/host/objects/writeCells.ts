import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';
import { isFormula } from '../../../core/base/cellContent';
import { isWholeColumns, isWholeRows } from '../../engine/sheetCore';
import type { CellValue } from '../../engine/engine';
import { parseInput } from '../../engine/parseInput';
import { HostError, invalidArgument, notImplemented } from '../hostError';
import { requireUnlocked, requireUnprotected, requireWholeArrays } from '../permissions';
import type { RangeTarget } from './range';

const isWellFormed = createFormulaSyntaxProbe();

/** A cell's text holds so many characters. */
const MOST_CHARACTERS = 32_767;

/**
 * Sets values or formulas: a block of the range's size, or one value for all. Strings are taken as if
 * they were typed in the US; null leaves a cell alone. Where one cannot be taken, none is written.
 */
export function writeContents(target: RangeTarget, block: unknown): void {
  const { context, sheet, area } = target;
  requireUnlocked(context, sheet, area);
  requireWholeArrays(sheet, area);
  const writes: (() => void)[] = [];
  eachOf(target, block, (row, column, value) => {
    if (typeof value === 'string') writes.push(textWrite(target, row, column, value));
    else if (typeof value === 'number' || typeof value === 'boolean') {
      writes.push(() => sheet.cells.setValue(row, column, value));
    } else throw invalidArgument('values');
  });
  for (const write of writes) write();
}

/** Sets number formats: a block of the range's size, or one for all; null leaves a cell alone. */
export function writeNumberFormats(target: RangeTarget, block: unknown): void {
  const { context, sheet, area } = target;
  requireUnprotected(context, sheet);
  if (typeof block === 'string') {
    sheet.formats.set(area, { numberFormat: block });
    return;
  }
  eachOf(target, block, (row, column, format) => {
    if (typeof format !== 'string') throw invalidArgument('numberFormat');
    sheet.formats.set({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
  });
}

/** @returns what puts the text in, once all others of its block are found to be fit */
function textWrite({ sheet }: RangeTarget, row: number, column: number, text: string): () => void {
  if (text.length > MOST_CHARACTERS) throw invalidArgument(`${text.length} characters`);
  const { content, numberFormat } = parseInput(
    text,
    sheet.formats.get(row, column).numberFormat,
    'en-US',
  );
  if (isFormula(content) && !isWellFormed(content.formula.slice(1))) {
    throw invalidArgument(`formula "${content.formula}"`);
  }
  return () => {
    sheet.cells.setContent(row, column, content);
    if (numberFormat === null) return;
    sheet.formats.set({ row, column, rows: 1, columns: 1 }, { numberFormat });
  };
}

function eachOf(
  { context, sheet, area }: RangeTarget,
  block: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw notImplemented('Writing whole rows or columns');
  }
  const isBlock = Array.isArray(block);
  const isFiltered = context.settings.filters[sheet.name] !== undefined;
  if (isBlock && !hasSize(block, area.rows, area.columns)) {
    throw new HostError(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match the size of the range.',
    );
  }
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      // As reported: rows that a filter hides take nothing, and the others the first of what is written.
      const isAstray = isFiltered && hidesRow(sheet, area);
      if (isAstray && sheet.layout.isRowHidden(area.row + row)) continue;
      const value = isBlock ? (block as CellValue[][])[isAstray ? 0 : row]?.[column] : block;
      if (value !== null && value !== undefined) write(area.row + row, area.column + column, value);
    }
  }
}

function hidesRow({ layout }: RangeTarget['sheet'], { row, rows }: RangeTarget['area']): boolean {
  return Array.from({ length: rows }, (_, nth) => row + nth).some((each) =>
    layout.isRowHidden(each),
  );
}

function hasSize(block: unknown[], rows: number, columns: number): boolean {
  return (
    block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns)
  );
}
