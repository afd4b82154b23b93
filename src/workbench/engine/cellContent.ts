import type { Cell } from '@cj-tech-master/excelts';
import { Enums } from '@cj-tech-master/excelts';
import type { CellContent } from '../../core/base/cellContent';
import type { CellValue } from '../../core/base/grid';

/** A cell that a merge hides shows nothing of its own. */
export function isHiddenByMerge(cell: Cell): boolean {
  return cell.type === Enums.ValueType.Merge;
}

/** What a cell of the library holds, as Excel's API has it: dates as serial numbers, errors as strings. */
export function valueOf(cell: Cell | undefined): CellValue {
  if (cell === undefined || isHiddenByMerge(cell)) return '';
  if (cell.formula !== undefined) return plain(cell.result);
  return plain(cell.value);
}

/** The formula in US-English notation with its "=", or the value. */
export function formulaOf(cell: Cell | undefined): CellValue {
  if (cell === undefined || isHiddenByMerge(cell)) return '';
  const { formula } = cell;
  return formula === undefined
    ? plain(cell.value)
    : `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
}

/** What a cell holds, with errors told from the texts that spell them. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (hasFormula(cell)) return { formula: String(formulaOf(cell)) };
  const value = valueOf(cell);
  return typeof value === 'string' && holdsError(cell) ? { error: value } : value;
}

/** Whether what a cell shows is an error, its own or its formula's. */
export function holdsError(cell: Cell | undefined): boolean {
  if (cell === undefined || isHiddenByMerge(cell)) return false;
  const value: unknown = cell.formula === undefined ? cell.value : cell.result;
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function hasFormula(cell: Cell | undefined): boolean {
  return cell !== undefined && !isHiddenByMerge(cell) && cell.formula !== undefined;
}

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') throw new Error(`A cell holds a ${typeof value}`);
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join('');
  }
  if ('text' in value) return plain(value.text);
  if ('checkbox' in value) return Boolean(value.checkbox);
  if ('hyperlink' in value) return '';
  throw new Error(`A cell holds ${JSON.stringify(value)}, which the workbench does not know`);
}

const DAY = 86_400_000;

/** Days since 1899-12-30, which is how Excel counts from March 1900 on. */
function serialOf(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
}
