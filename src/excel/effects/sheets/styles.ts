import type { Area } from '../../../core/base/grid';
import type { CellStyle, SheetModel } from '../../../core/ownSheets/sheetModel';
import type { BatchRequest } from '../../requests/batch';
import { rowPropertyRequests } from './rowBlocks';
import { rangeOf, sheetInBatch } from '../../requests/ranges';
import { styleLayers, type AreaLayer } from './styleLayers';

/** A range, its format and its font, and a command for each property. */
const STYLE_BYTES = 1200;
const BORDER_BYTES = 1500;
const OUTER_BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type CellFormat = Omit<Excel.CellPropertiesFormat, 'borders'>;

/** Requests that give a model's cells their styles, in the model's order. */
export function styleRequests(model: SheetModel): BatchRequest[] {
  const styles = model.styles.filter(({ style }) => isSeen(style));
  return styleLayers(styles).flatMap((layer) => {
    if (!('rows' in layer)) return [areaRequest(model.name, layer)];
    const rows = [...layer.rows].map(([row, style]) => [row, { format: formatOf(style) }] as const);
    return rowPropertyRequests(model.name, layer, new Map(rows));
  });
}

function isSeen(style: CellStyle): boolean {
  return Object.keys(style).some((key) => key !== 'numberFormat');
}

function areaRequest(sheetName: string, { area, style }: AreaLayer): BatchRequest {
  return {
    bytes: STYLE_BYTES + (style.border === true ? BORDER_BYTES : 0),
    queue: (context) => {
      const { format } = rangeOf(sheetInBatch(context, sheetName), area);
      format.set(formatOf(style));
      if (style.border === true) applyBorders(format, area);
    },
  };
}

function applyBorders(format: Excel.RangeFormat, area: Area): void {
  const edges = [
    ...OUTER_BORDERS,
    ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) format.borders.getItem(edge).style = 'Continuous';
}

/** A style in Excel's words. Borders and number formats are not part of it: they are written by themselves. */
function formatOf(style: CellStyle): CellFormat {
  const font = fontOf(style);
  const format: CellFormat = {};
  if (Object.keys(font).length > 0) format.font = font;
  if (style.fill !== undefined) format.fill = { color: style.fill };
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  return format;
}

function fontOf(style: CellStyle): Excel.CellPropertiesFont {
  const font: Excel.CellPropertiesFont = {};
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.fontColor !== undefined) font.color = style.fontColor;
  return font;
}
