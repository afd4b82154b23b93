import type { Area } from '../../core/grid';
import type { CellStyle, SheetModel } from '../../core/plan/sheetModel';
import type { Step } from '../batch';
import { jsonBytes, OBJECT_BYTES } from '../bytes';
import { joinMerges, joinStyles } from './areaRuns';
import { sheetInBatch } from './sheetInBatch';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/** About what `{"format":{"rowHeight":31.2}}` takes. */
const ROW_HEIGHT_BYTES = 40;
/** A range, its format and its font. */
const STYLE_BYTES = 450;
const OUTER_BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A step that sets the number formats of a model, before its values. */
export function numberFormatStep(model: SheetModel): Step {
  const formatted = model.styles.filter(({ style }) => style.numberFormat !== undefined);
  const cells = formatted.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return {
    bytes: formatted.length * OBJECT_BYTES + cells * 10,
    queue: (context) => {
      const sheet = sheetInBatch(context, model.name);
      for (const { area, style } of formatted) {
        rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, () =>
          new Array<string>(area.columns).fill(style.numberFormat ?? ''),
        );
      }
    },
  };
}

/** Steps that give a model's cells their looks, in the model's order. */
export function styleSteps(model: SheetModel): Step[] {
  return joinStyles(model.styles)
    .filter(({ style }) => Object.keys(style).some((key) => key !== 'numberFormat'))
    .map(({ area, style }) => ({
      bytes: STYLE_BYTES + jsonBytes(style) * 4 + (style.border === true ? 1500 : 0),
      queue: (context) => {
        const range = rangeOf(sheetInBatch(context, model.name), area);
        applyAlignment(range.format, style);
        applyFont(range.format, style);
        if (style.fill !== undefined) range.format.fill.color = style.fill;
        if (style.border === true) applyBorders(range.format, area);
      },
    }));
}

function applyAlignment(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

function applyFont(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
}

function applyBorders(format: Excel.RangeFormat, area: Area): void {
  const edges = [
    ...OUTER_BORDERS,
    ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) format.borders.getItem(edge).style = 'Continuous';
}

/** A step for what is not about single cells: merges, widths, heights, panes, gridlines, the tab. */
export function layoutStep(model: SheetModel): Step {
  const { rowHeights, columnWidths } = model;
  const merges = joinMerges(model.merges);
  return {
    bytes:
      (merges.length + columnWidths.length + 4) * (OBJECT_BYTES / 2) +
      rowHeights.length * ROW_HEIGHT_BYTES,
    queue: (context) => {
      const sheet = sheetInBatch(context, model.name);
      for (const { area, isByRow } of merges) rangeOf(sheet, area).merge(isByRow);
      columnWidths.forEach((width, column) => {
        const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
        if (width === 0) range.columnHidden = true;
        else range.format.columnWidth = columnWidthInPoints(width);
      });
      setRowHeights(sheet, rowHeights);
      freeze(sheet, model.frozenRows, model.frozenColumns);
      sheet.showGridlines = model.showGridlines;
      if (model.tabColor !== undefined) sheet.tabColor = model.tabColor;
    },
  };
}

/** All in one command: a range for each row is most of what a sheet weighs. */
function setRowHeights(sheet: Excel.Worksheet, rowHeights: SheetModel['rowHeights']): void {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const rows = Math.max(0, ...heights.keys()) + 1;
  if (heights.size === 0) return;
  const properties = Array.from({ length: rows }, (_, row): Excel.SettableRowProperties => {
    const rowHeight = heights.get(row);
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  sheet.getRangeByIndexes(0, 0, rows, 1).setRowProperties(properties);
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/**
 * Excel shows a width in characters of the default font (7 pixels a digit in Calibri 11, plus 5 of
 * padding) and takes it in points (three quarters of a pixel).
 */
function columnWidthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
