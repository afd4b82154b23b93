import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellFormat, Engine, EngineSheet, Side } from '../engine/engine';

const PIXELS_PER_POINT = 96 / 72;
/** Room to type below and beside what is there. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 14;

export const UNIT = 'workbook';

/** The engine's workbook as the grid draws it: displayed texts, looks, widths; nothing is calculated there. */
export function workbookData(engine: Engine): Partial<IWorkbookData> {
  const sheets = engine.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  return {
    id: UNIT,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}

function sheetData(sheet: EngineSheet): Partial<IWorksheetData> {
  const { layout } = sheet;
  const used = sheet.cells.used(false);
  const rows = Math.max(used ? used.row + used.rows : 0, layout.rowCount);
  const columns = Math.max(used ? used.column + used.columns : 0, Math.min(layout.columnCount, 60));
  const { frozen } = layout;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < columns; column += 1) {
      cells[column] = cellAt(sheet, row, column);
    }
    cellData[row] = cells;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    rowCount: rows + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    mergeData: layout.merges().map((area) => ({
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    })),
    rowData: Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [row, rowLook(sheet, row)] as const),
    ),
    columnData: Object.fromEntries(
      Array.from({ length: columns }, (_, column) => [
        column,
        {
          w: layout.columnWidth(column) * PIXELS_PER_POINT,
          hd: layout.isColumnHidden(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      ]),
    ),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
    },
  };
}

/** A row without a height of its own fits its text. */
function rowLook({ layout }: EngineSheet, row: number) {
  return {
    h: layout.rowHeight(row) * PIXELS_PER_POINT,
    ia: layout.hasOwnHeight(row) ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    hd: layout.isRowHidden(row) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** A cell as it is drawn: its displayed text, with the formula for the editor. */
export function cellAt(sheet: EngineSheet, row: number, column: number): ICellData {
  const { cells, formats, conditionalFormats } = sheet;
  const text = cells.text(row, column);
  const isNumber = typeof cells.value(row, column) === 'number';
  const look = conditionalFormats.lookOf(row, column);
  const style = styleOf(formats.get(row, column), isNumber);
  if (look.fill !== '') style.bg = { rgb: look.fill };
  if (look.fontColor !== '') style.cl = { rgb: look.fontColor };
  if (look.bold === true) style.bl = BooleanNumber.TRUE;
  const formula = cells.hasFormula(row, column) ? String(cells.formula(row, column)) : null;
  return { v: text, t: 1, s: style, f: formula };
}

const HORIZONTAL: Partial<Record<CellFormat['horizontal'], HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Partial<Record<CellFormat['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
};

function styleOf(format: CellFormat, isNumber: boolean): IStyleData {
  const side = (name: Side) => {
    const border = format.borders[name];
    return border ? { s: border.style === 'thin' ? 1 : 8, cl: { rgb: border.color } } : null;
  };
  return {
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: format.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    cl: { rgb: format.fontColor || '#000000' },
    bg: format.fill === '' ? null : { rgb: format.fill },
    ht: HORIZONTAL[format.horizontal] ?? (isNumber ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT),
    vt: VERTICAL[format.vertical] ?? VerticalAlign.BOTTOM,
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: { t: side('top'), b: side('bottom'), l: side('left'), r: side('right') },
  };
}
