import {
  cellAddress,
  type CellValue,
  contains,
  contentAt,
  type SheetGrid,
  valueAt,
} from '../../../core/base/grid';
import { isSameRow as isSameKey, parseRowKey } from '../../../core/ownSheets/rowKey';
import type { SheetWrite } from '../../../core/plan/plan';
import { readSheetMark } from '../../../core/ownSheets/sheetModel';
import { isSliceEnd, type Task } from '../../../core/base/task';
import {
  contentOf,
  isFormula,
  isSameContent,
  looksLikeFormula,
  plainContent,
  spellsError,
  type CellContent,
} from '../../../core/base/cellContent';
import type { CellPatch } from '../../journal/record';
import type { CurrentSheet } from './currentSheet';
import type { Placed } from '../../requests/runs';
import { sheetKey } from '../../journal/sheetNames';
import { contentsOf, numberFormatsOf } from './sheetContent';

/** How an existing own sheet is brought to its model. */
export type SheetDiff =
  | { how: 'patch'; cells: Placed<CellPatch>[] }
  | { how: 'rewrite' }
  /** Somebody typed here since the model was made. */
  | { how: 'typed'; cell: string };

/**
 * With the same keys in column A, and the same headings, the sheet keeps its layout and only the cells that differ are
 * written; what people typed in the inputs of an agency's sheet is never among them. What changed
 * since the sheet was read is not overwritten.
 */
export function* diffSheet(write: SheetWrite, current: CurrentSheet): Task<SheetDiff> {
  const { model, asRead } = write;
  const contents = contentsOf(model);
  const isRenamed = sheetKey(current.name) !== sheetKey(model.name);
  const holdsTyping = readSheetMark(model.values[0]?.[0] ?? '')?.kind === 'agency';
  if (isRenamed || !isSameLayout(contents, current.formulas, holdsTyping)) {
    const changed = asRead && (yield* findChanged(asRead, current.formulas));
    return changed ? { how: 'typed', cell: changed } : { how: 'rewrite' };
  }
  const formatAt = numberFormatsOf(model);
  const cells: Placed<CellPatch>[] = [];
  for (const [r, row] of contents.entries()) {
    if (isSliceEnd(r)) yield;
    for (const [column, after] of row.entries()) {
      const now = current.formulas[r]?.[column] ?? '';
      if (isSameContent(plainContent(after), now)) continue;
      const formatBefore = current.numberFormats[r]?.[column] ?? '';
      const before = currentContent(now, formatBefore, asRead && valueAt(asRead, r, column));
      const isInput = model.inputs.some((area) => contains(area, r, column));
      // What people typed stays, and a formula of theirs goes on being one.
      if (isInput && (holdsTyping ? now !== '' : isFormula(before))) continue;
      if (asRead && !isSameContent(contentAt(asRead, r, column), now)) {
        return { how: 'typed', cell: cellAddress(r, column) };
      }
      const wanted = formatAt(r, column);
      // A cell that was never used has the model's format; one whose format somebody changed gets it back.
      const isSet = formatBefore === '' || formatBefore === wanted;
      const item = {
        before,
        after,
        formatBefore: isSet ? wanted : formatBefore,
        formatAfter: isSet ? null : wanted,
      };
      cells.push({ sheet: model.name, row: r, column, item });
    }
  }
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
    const key = wanted[row] ?? '';
    if (!isSameKey(String(key), String(current[row]?.[0] ?? ''))) return false;
    // Columns were moved, put in or taken away where the headings are others.
    if (parseRowKey(String(key)).kind === 'columns' && !isSameRow(contents[row], current[row]))
      return false;
  }
  return true;
}

function isSameRow(wanted: CellContent[] = [], current: CellValue[] = []): boolean {
  const width = Math.max(wanted.length, current.length);
  return Array.from({ length: width }, (_, at) => at).every((at) =>
    isSameContent(plainContent(wanted[at] ?? ''), current[at] ?? ''),
  );
}

/** The first cell that is not as it was read. */
function* findChanged(asRead: SheetGrid, current: CellValue[][]): Task<string | null> {
  const { row: top, column: left, formulas } = asRead;
  const rows = Math.max(top + formulas.length, current.length);
  for (let row = 0; row < rows; row += 1) {
    if (isSliceEnd(row)) yield;
    const width = Math.max(left + (formulas[0]?.length ?? 0), current[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const now = current[row]?.[column] ?? '';
      if (!isSameContent(contentAt(asRead, row, column), now)) return cellAddress(row, column);
    }
  }
  return null;
}

/**
 * Values are not asked for again, nor their types: what was read tells text that begins with "=" from a formula, and what
 * spells an error is one, but under the format of texts.
 *
 * @param valueRead of the same cell; absent where it was not read
 */
function currentContent(
  formula: CellValue,
  numberFormat: string,
  valueRead: CellValue | undefined,
): CellContent {
  if (looksLikeFormula(formula)) return valueRead === formula ? formula : { formula };
  return contentOf(formula, formula, spellsError(formula, numberFormat));
}
