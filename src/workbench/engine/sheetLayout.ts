import type { Area } from '../../core/base/grid';
import { areaAddress, cellAddress } from '../../core/base/grid';
import { COLUMNS, intersection, ROWS } from './areas';
import type { EngineSheet, SheetLayout } from './engine';
import { fitHeights } from './fitHeights';
import { everyCell, viewOf, type SheetCore } from './sheetCore';
import { columnCount } from './sheetFormats';
import { pointsOfWidth, STANDARD_WIDTH, widthOfPoints } from './widths';

const PANE_PROPERTIES = ['state', 'xSplit', 'ySplit', 'topLeftCell', 'activePane'];

/** Merges, widths, heights, hidden rows and columns, panes of one sheet. */
export class ExceltsLayout implements SheetLayout {
  /** Rows whose height is still to be found. */
  private unfitted = new Set<number>();

  constructor(
    private readonly core: SheetCore,
    private readonly sheet: EngineSheet,
  ) {}

  /** Finds the heights that were put off. */
  settle(): void {
    if (this.unfitted.size === 0) return;
    const rows = [...this.unfitted];
    this.unfitted = new Set();
    for (const row of rows) if (this.hasOwnHeight(row)) this.setRowHeight(row, null);
    for (const [row, height] of fitHeights(this.sheet, rows)) {
      this.setRowHeight(row, height);
      this.core.worksheet.getRow(row + 1).customHeight = false;
    }
  }

  merges(): Area[] {
    return this.core.worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }));
  }

  merge(area: Area): void {
    this.settle();
    this.unmerge(area);
    if (area.rows * area.columns === 1) return;
    const { worksheet } = this.core;
    everyCell(worksheet, area, (cell, row, column) => {
      if (row !== area.row || column !== area.column) cell.value = null;
    });
    worksheet.mergeCells(areaAddress(area));
    this.core.note('layout', area);
    this.core.note('cells', area);
  }

  unmerge(area: Area): void {
    this.settle();
    for (const merged of this.merges()) {
      if (intersection(merged, area) === null) continue;
      this.core.worksheet.unMergeCells(areaAddress(merged));
      this.core.note('layout', merged);
    }
  }

  columnWidth(column: number): number {
    return this.isColumnHidden(column) ? 0 : this.fullColumnWidth(column);
  }

  fullColumnWidth(column: number): number {
    return pointsOfWidth(this.column(column)?.width ?? this.standardWidth());
  }

  setColumnWidth(column: number, points: number | null): void {
    this.settle();
    const each = this.core.worksheet.getColumn(column + 1);
    if (points === null) delete each.width;
    else each.width = widthOfPoints(points);
    if (points !== null) each.hidden = points === 0;
    this.noteColumn(column);
  }

  hasStandardWidth(column: number): boolean {
    return this.column(column)?.width === undefined;
  }

  isColumnHidden(column: number): boolean {
    return this.column(column)?.hidden === true;
  }

  setColumnHidden(column: number, isHidden: boolean): void {
    if (this.isColumnHidden(column) === isHidden) return;
    this.settle();
    this.core.worksheet.getColumn(column + 1).hidden = isHidden;
    this.noteColumn(column);
  }

  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : this.fullRowHeight(row);
  }

  fullRowHeight(row: number): number {
    this.settle();
    const { worksheet } = this.core;
    return worksheet.findRow(row + 1)?.height ?? worksheet.properties.defaultRowHeight ?? 15;
  }

  setRowHeight(row: number, points: number | null): void {
    this.unfitted.delete(row);
    const each = this.core.worksheet.getRow(row + 1);
    if (points === null) {
      delete each.height;
      delete each.customHeight;
    } else {
      each.height = points;
      each.customHeight = true;
    }
    this.noteRow(row);
  }

  fitRow(row: number): void {
    this.unfitted.add(row);
    this.noteRow(row);
  }

  hasOwnHeight(row: number): boolean {
    this.settle();
    return this.core.worksheet.findRow(row + 1)?.height !== undefined;
  }

  isRowHidden(row: number): boolean {
    return this.core.worksheet.findRow(row + 1)?.hidden === true;
  }

  setRowHidden(row: number, isHidden: boolean): void {
    if (this.isRowHidden(row) === isHidden) return;
    this.core.worksheet.getRow(row + 1).hidden = isHidden;
    this.noteRow(row);
  }

  get columnCount(): number {
    return columnCount(this.core.worksheet);
  }

  get rowCount(): number {
    return this.core.worksheet.rowCount;
  }

  get frozen(): { rows: number; columns: number } {
    const view = viewOf(this.core.worksheet);
    if (view?.state !== 'frozen') return { rows: 0, columns: 0 };
    return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  }

  freeze(rows: number, columns: number): void {
    const { worksheet } = this.core;
    const before = viewOf(worksheet) ?? {};
    const kept = Object.fromEntries(
      Object.entries(before).filter(([key]) => !PANE_PROPERTIES.includes(key)),
    );
    const panes =
      rows + columns === 0
        ? { state: 'normal' as const }
        : {
            state: 'frozen' as const,
            xSplit: columns,
            ySplit: rows,
            topLeftCell: cellAddress(rows, columns),
          };
    worksheet.views = [{ ...kept, ...panes }];
    this.core.note('layout', null);
  }

  private column(column: number) {
    const { worksheet } = this.core;
    return column < columnCount(worksheet) ? worksheet.getColumn(column + 1) : undefined;
  }

  private standardWidth(): number {
    return this.core.worksheet.properties.defaultColWidth ?? STANDARD_WIDTH;
  }

  private noteColumn(column: number): void {
    this.core.note('layout', { row: 0, column, rows: ROWS, columns: 1 });
  }

  private noteRow(row: number): void {
    this.core.note('layout', { row, column: 0, rows: 1, columns: COLUMNS });
  }
}
