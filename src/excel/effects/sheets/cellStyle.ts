import type { CellStyle } from '../../../core/ownSheets/sheetModel';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Look = Omit<Excel.CellPropertiesFormat, 'borders'>;

/** A style in Excel's words. Borders and number formats are not part of it: they are written by themselves. */
export function lookOf(style: CellStyle): Look {
  const font = fontOf(style);
  const look: Look = {};
  if (Object.keys(font).length > 0) look.font = font;
  if (style.fill !== undefined) look.fill = { color: style.fill };
  if (style.horizontal !== undefined) look.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) look.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) look.wrapText = style.wrap;
  if (style.indent !== undefined) look.indentLevel = style.indent;
  return look;
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
