import type { CellStyle } from '../../../core/ownSheets/sheetModel';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type CellFormat = Omit<Excel.CellPropertiesFormat, 'borders'>;

/** A style in Excel's words. Borders and number formats are not part of it: they are written by themselves. */
export function formatOf(style: CellStyle): CellFormat {
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
