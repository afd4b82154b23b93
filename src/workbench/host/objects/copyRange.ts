import { intersection, ROWS, union } from '../../engine/areas';
import { type CellContent, isFormula } from '../../../core/base/cellContent';
import type { Area, SheetCells } from '../../engine/engine';
import { offsetFormula } from '../../engine/offsetFormula';
import { isWholeColumns, isWholeRows } from '../../engine/sheetCore';
import type { RangeTarget } from './range';

export type CopyWhat = 'All' | 'Formats' | 'Values' | 'Formulas';

/** Copies a range as pasting does: as often as it fits the target, once where it does not. */
export function copyRange(source: RangeTarget, target: RangeTarget, what: CopyWhat): void {
  const size = source.area;
  const fits = target.area.rows % size.rows === 0 && target.area.columns % size.columns === 0;
  const times = fits
    ? { down: target.area.rows / size.rows, across: target.area.columns / size.columns }
    : { down: 1, across: 1 };
  for (let down = 0; down < times.down; down += 1) {
    for (let across = 0; across < times.across; across += 1) {
      const row = target.area.row + down * size.rows;
      const column = target.area.column + across * size.columns;
      copyOnce(source, { ...target, area: { ...size, row, column } }, what);
    }
  }
}

function copyOnce(source: RangeTarget, target: RangeTarget, what: CopyWhat): void {
  const part = touched(source, target);
  if (part !== null) {
    const from = { ...source, area: part.from };
    const to = { ...target, area: part.to };
    const merges = source.sheet.layout.merges();
    if (what === 'All' || what === 'Formats') target.sheet.layout.unmerge(target.area);
    if (what !== 'Formats') copyContents(from, to, what);
    if (what === 'All' || what === 'Formats') {
      to.sheet.formats.copy(from.sheet, from.area, to.area);
      for (const merge of merges) {
        if (intersection(merge, source.area) !== null)
          to.sheet.layout.merge(movedArea(merge, from, to));
      }
      copyConditionalFormats(source, target);
    }
  }
  if (what !== 'All') return;
  target.sheet.validations.copy(source.sheet.validations, source.area, target.area);
  copySizes(source, target);
}

/** What of a copy needs doing: whole rows and columns go as far as either side is in use. */
function touched(source: RangeTarget, target: RangeTarget): { from: Area; to: Area } | null {
  const used = source.sheet.cells.used(false, source.area);
  const over = target.sheet.cells.used(false, target.area);
  const rows = source.area.row - target.area.row;
  const columns = source.area.column - target.area.column;
  const shifted = over && { ...over, row: over.row + rows, column: over.column + columns };
  if (used === null && shifted === null) return null;
  const from = shifted === null ? used : union(used, shifted);
  if (from === null) return null;
  return { from, to: { ...from, row: from.row - rows, column: from.column - columns } };
}

function copyContents(from: RangeTarget, to: RangeTarget, what: CopyWhat): void {
  const { rows, columns } = from.area;
  // Taken before anything is written: the two may overlap.
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const row = from.area.row + Math.floor(index / columns);
    const column = from.area.column + (index % columns);
    const link = what === 'All' ? from.sheet.cells.link(row, column) : null;
    return { content: takenFrom(from.sheet.cells, row, column, what), row, column, link };
  });
  cells.forEach(({ content, row, column, link }) => {
    const down = to.area.row - from.area.row;
    const across = to.area.column - from.area.column;
    const [r, c] = [row + down, column + across];
    const copy = isFormula(content)
      ? { formula: offsetFormula(content.formula, down, across) }
      : content;
    to.sheet.cells.setContent(r, c, copy);
    if (link !== null) to.sheet.cells.setLink(r, c, link);
  });
}

function takenFrom(cells: SheetCells, row: number, column: number, what: CopyWhat): CellContent {
  if (what !== 'Values') return cells.content(row, column);
  const value = cells.value(row, column);
  return cells.isError(row, column) ? { error: String(value) } : value;
}

function copyConditionalFormats(source: RangeTarget, target: RangeTarget): void {
  target.sheet.conditionalFormats.clear(target.area);
  for (const format of [...source.sheet.conditionalFormats.all()].reverse()) {
    for (const area of format.areas) {
      const part = intersection(area, source.area);
      if (part === null) continue;
      const copy = target.sheet.conditionalFormats.add(movedArea(part, source, target));
      const first = format.areas[0] ?? area;
      const down = part.row - first.row;
      const across = part.column - first.column;
      target.sheet.conditionalFormats.setFormula(
        copy.id,
        offsetFormula(format.formula, down, across),
      );
      target.sheet.conditionalFormats.setLook(copy.id, format.look);
    }
  }
}

/** Whole columns bring their widths along, whole rows their heights. */
function copySizes(source: RangeTarget, target: RangeTarget): void {
  const from = source.sheet.layout;
  const to = target.sheet.layout;
  if (isWholeColumns(source.area)) {
    const last = Math.max(from.columnCount, to.columnCount);
    const count = Math.min(source.area.columns, Math.max(0, last - source.area.column));
    for (let index = 0; index < count; index += 1) {
      const [a, b] = [source.area.column + index, target.area.column + index];
      to.setColumnHidden(b, false);
      to.setColumnWidth(b, from.hasStandardWidth(a) ? null : from.fullColumnWidth(a));
      to.setColumnHidden(b, from.isColumnHidden(a));
    }
  }
  if (isWholeRows(source.area)) {
    const last = Math.max(from.rowCount, to.rowCount);
    const count = Math.min(source.area.rows, ROWS, Math.max(0, last - source.area.row));
    for (let index = 0; index < count; index += 1) {
      const [a, b] = [source.area.row + index, target.area.row + index];
      to.setRowHidden(b, false);
      if (from.hasOwnHeight(a) || to.hasOwnHeight(b)) {
        to.setRowHeight(b, from.hasOwnHeight(a) ? from.fullRowHeight(a) : null);
      }
      to.setRowHidden(b, from.isRowHidden(a));
    }
  }
}

function movedArea(area: Area, from: RangeTarget, to: RangeTarget): Area {
  return {
    ...area,
    row: area.row + to.area.row - from.area.row,
    column: area.column + to.area.column - from.area.column,
  };
}
