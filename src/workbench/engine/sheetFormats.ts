import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/base/grid';
import { changedStyle, formatOf, type LibraryStyle } from './cellFormat';
import type { CellFormat, EngineSheet, FormatChange, SheetFormats } from './engine';
import { NotImplementedError } from './notImplemented';
import {
  cellAt,
  eachCell,
  eachRow,
  everyCell,
  findCell,
  isWholeColumns,
  isWholeRows,
  type SheetCore,
} from './sheetCore';

/** New cells have an empty one each: as one, what they are given is made once. */
const NO_STYLE: LibraryStyle = {};

/** The looks of one sheet's cells over the library's styles. */
export class ExceltsFormats implements SheetFormats {
  constructor(private readonly core: SheetCore) {}

  get(row: number, column: number): CellFormat {
    return formatOf(this.style(row, column), this.core.book);
  }

  set(area: Area, change: FormatChange): void {
    const { worksheet } = this.core;
    const isColumns = isWholeColumns(area);
    const isRows = isWholeRows(area);
    const changed = new Map<LibraryStyle, LibraryStyle>();
    if (isColumns && isRows) throw new NotImplementedError('Formatting a whole sheet at once');
    if (isColumns) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const each = worksheet.getColumn(column + 1);
        each.style = changedStyle(each.style, change);
      }
    } else if (isRows) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const each = worksheet.getRow(row + 1);
        each.style = changedStyle(each.style, change);
      }
    }
    const apply = isColumns || isRows ? eachCell : everyCell;
    apply(worksheet, area, (cell) => {
      const style = Object.keys(cell.style).length === 0 ? NO_STYLE : cell.style;
      const known = changed.get(style) ?? changedStyle(style, change);
      changed.set(style, known);
      cell.style = known;
    });
    this.core.note('formats', area);
  }

  clear(area: Area): void {
    const { worksheet } = this.core;
    eachCell(worksheet, area, (cell) => {
      cell.style = {};
    });
    if (isWholeColumns(area)) {
      const last = Math.min(area.column + area.columns, columnCount(worksheet));
      for (let column = area.column; column < last; column += 1) {
        worksheet.getColumn(column + 1).style = {};
      }
    }
    if (isWholeRows(area)) {
      eachRow(worksheet, area, (row) => {
        row.style = {};
      });
    }
    this.core.note('formats', area);
  }

  copy(from: EngineSheet, source: Area, target: Area): void {
    if (!(from.formats instanceof ExceltsFormats)) throw new Error('Of another engine');
    const other = from.formats;
    const { worksheet } = this.core;
    for (let row = 0; row < target.rows; row += 1) {
      for (let column = 0; column < target.columns; column += 1) {
        const style = other.style(source.row + row, source.column + column);
        const cell = findCell(worksheet, target.row + row, target.column + column);
        if (cell === undefined && Object.keys(style).length === 0) continue;
        cellAt(worksheet, target.row + row, target.column + column).style = style;
      }
    }
    this.core.note('formats', target);
  }

  /** Of a cell that is not there yet: its row's, else its column's. */
  private style(row: number, column: number): LibraryStyle {
    const { worksheet } = this.core;
    const cell = findCell(worksheet, row, column);
    if (cell !== undefined) return cell.style;
    const rowStyle = worksheet.findRow(row + 1)?.style;
    if (rowStyle !== undefined && Object.keys(rowStyle).length > 0) return rowStyle;
    return column < columnCount(worksheet) ? worksheet.getColumn(column + 1).style : {};
  }
}

/** How many columns the library holds, without making any. */
export function columnCount(worksheet: Worksheet): number {
  // null until the first column is defined, whatever the library's types say.
  const columns = worksheet.columns as Worksheet['columns'] | null;
  return columns?.length ?? 0;
}
