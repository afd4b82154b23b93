import type { Cell, Style, Worksheet } from '@cj-tech-master/excelts';

const FONT = 'Times New Roman';
const HEADER_FILL = 'FFDDEBF7';
const GROUP_FILL = 'FFF2F2F2';
const LINE = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;

export type RowKind = 'header' | 'field' | 'group' | 'plain';

type Horizontal = 'left' | 'center';

/** Gives a cell of a table the look that its row and column call for. */
export function styleTableCell(cell: Cell, kind: RowKind, horizontal: Horizontal): void {
  const isHeader = kind === 'header';
  cell.font = { name: FONT, size: 11, bold: kind !== 'plain' };
  cell.alignment = {
    horizontal: isHeader ? 'center' : horizontal,
    vertical: 'middle',
    wrapText: true,
  };
  cell.border = BORDER;
  if (isHeader || kind === 'field') {
    cell.fill = solid(isHeader ? HEADER_FILL : GROUP_FILL);
  }
}

function solid(argb: string): NonNullable<Style['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Writes a text across the table's whole width: a title above it, or a note below. */
export function writeAcross(
  sheet: Worksheet,
  row: number,
  columns: number,
  text: string,
  look: { bold?: boolean; italic?: boolean; size: number; horizontal: Horizontal; height: number },
): void {
  sheet.mergeCells(row, 1, row, columns);
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: FONT, size: look.size, bold: !!look.bold, italic: !!look.italic };
  cell.alignment = { horizontal: look.horizontal, vertical: 'middle', wrapText: true };
  sheet.getRow(row).height = look.height;
}

/** Rough height, in points, of a wrapped text in a column so many characters wide. */
export function wrappedHeight(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  return lines * 15 + 3;
}

/** Print set-up of every sheet: A4 landscape, one page wide, the header repeated, pages numbered. */
export function setUpPrint(sheet: Worksheet, headerRow: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = '&C&"Times New Roman,Regular"&10Trang &P/&N';
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerRow, showGridLines: false }];
}
