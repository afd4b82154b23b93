import { cellAddress, type CellValue } from '../../core/grid';
import type { SheetWrite } from '../../core/plan/plan';
import { readSheetMark } from '../../core/plan/sheetModel';
import { isSameContent, plainContent, type CellContent } from '../cellContent';
import type { CellPatch } from '../journal/entry';
import type { CurrentSheet } from '../look/sheets';
import type { Placed } from '../runs';
import { sheetKey } from '../sheetNames';
import { contains, contentsOf, numberFormatsOf } from './sheetContent';

/** How an existing own sheet is brought to its model. */
export type SheetDiff =
  | { how: 'patch'; cells: Placed<CellPatch>[] }
  | { how: 'rewrite' }
  /** Somebody typed here since the model was made. */
  | { how: 'typed'; cell: string };

/**
 * With the same keys in column A the sheet keeps its layout and only the cells that differ are
 * written; what people typed in the inputs of an agency's sheet or of the results is never among them.
 */
export function diffSheet(write: SheetWrite, current: CurrentSheet): SheetDiff {
  const { model } = write;
  const contents = contentsOf(model);
  const isRenamed = sheetKey(current.name) !== sheetKey(model.name);
  const kind = readSheetMark(model.values[0]?.[0] ?? '')?.kind;
  const holdsTyping = kind === 'agency' || kind === 'results';
  if (isRenamed || !isSameLayout(contents, current.formulas, holdsTyping)) {
    const typed = holdsTyping ? findNewlyTyped(write, current.formulas) : null;
    return typed === null ? { how: 'rewrite' } : { how: 'typed', cell: typed };
  }
  const formatAt = numberFormatsOf(model);
  const cells: Placed<CellPatch>[] = [];
  contents.forEach((row, r) =>
    row.forEach((after, column) => {
      const now = current.formulas[r]?.[column] ?? '';
      if (isSameContent(plainContent(after), now)) return;
      const isInput = model.inputs.some((area) => contains(area, r, column));
      if (holdsTyping && isInput && now !== '') return;
      const before = asContent(now);
      const item = { before, after, formatBefore: formatAt(r, column), formatAfter: null };
      cells.push({ sheet: model.name, row: r, column, item });
    }),
  );
  return { how: 'patch', cells };
}

function isSameLayout(
  contents: CellContent[][],
  current: CellValue[][],
  mayHoldMore: boolean,
): boolean {
  const wanted = contents.map((row) => plainContent(row[0] ?? ''));
  if (current.length > wanted.length && !mayHoldMore) return false;
  const rows = Math.max(wanted.length, current.length);
  for (let row = 0; row < rows; row += 1) {
    if ((wanted[row] ?? '') !== (current[row]?.[0] ?? '')) return false;
  }
  return true;
}

/** The first typed cell that the model, made from an earlier reading, does not carry along under the same key. */
function findNewlyTyped(write: SheetWrite, current: CellValue[][]): string | null {
  const { values, inputs } = write.model;
  const columns = new Set(inputs.flatMap(columnsOf));
  const rowOfKey = new Map(values.map((row, index) => [row[0] ?? '', index]));
  for (const [r, row] of current.entries()) {
    const key = row[0] ?? '';
    const target = key === '' ? undefined : rowOfKey.get(key);
    if (target === undefined) continue;
    const isInputRow = inputs.some((area) => contains(area, target, area.column));
    if (!isInputRow) continue;
    for (const [column, typed] of row.entries()) {
      if (!columns.has(column) || typed === '' || String(typed).startsWith('=')) continue;
      const isCarried = (values[target] ?? []).some((value) => isSameContent(value, typed));
      if (!isCarried) return cellAddress(r, column);
    }
  }
  return null;
}

function columnsOf({ column, columns }: { column: number; columns: number }): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

function asContent(formula: CellValue): CellContent {
  return typeof formula === 'string' && formula.startsWith('=') ? { formula } : formula;
}
