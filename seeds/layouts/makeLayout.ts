import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { withFixedDates } from '../fixedZip';
import { clerksRowLayouts } from './clerksRows';
import { codeLayouts } from './codes';
import { figureLayouts } from './figures';
import { headerLayouts } from './headers';
import type { Layout, LayoutCell, LayoutSheet } from './layout';
import { otherFormLayouts } from './otherForms';
import { publishedLayouts } from './published';
import { wholeTableLayouts } from './wholeTables';
import { wordLayouts } from './words';

export const layouts: Layout[] = [
  ...headerLayouts,
  ...codeLayouts,
  ...figureLayouts,
  ...wordLayouts,
  ...publishedLayouts,
  ...clerksRowLayouts,
  ...otherFormLayouts,
  ...wholeTableLayouts,
];

const MADE = new Date(Date.UTC(2022, 7, 24));

/** @returns the bytes of an .xlsx file, the same for the same layout */
export async function makeLayout({ sheets }: Layout): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = MADE;
  workbook.modified = MADE;
  for (const sheet of sheets) fill(workbook.addWorksheet(sheet.name), sheet);
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function fill(worksheet: Worksheet, sheet: LayoutSheet): void {
  const first = worksheet.getCell(sheet.at ?? 'A1');
  const [row, column] = [Number(first.row), Number(first.col)];
  for (const [letters, format] of Object.entries(sheet.formats ?? {})) {
    worksheet.getColumn(letters).numFmt = format;
  }
  sheet.rows.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      if (cell !== '') worksheet.getCell(row + down, column + across).value = valueOf(cell);
    });
  });
  if (sheet.table !== undefined) addTable(worksheet, sheet);
  for (const merge of sheet.merges ?? []) worksheet.mergeCells(merge);
  for (const hidden of sheet.hiddenRows ?? []) worksheet.getRow(hidden).hidden = true;
  for (const letters of sheet.hiddenColumns ?? []) worksheet.getColumn(letters).hidden = true;
  if (sheet.filter !== undefined) worksheet.autoFilter = sheet.filter;
}

function addTable(worksheet: Worksheet, { table = 'A1', rows }: LayoutSheet): void {
  const [header = [], ...body] = rows;
  worksheet.addTable({
    name: 'BangDiem',
    ref: table.split(':')[0] ?? 'A1',
    columns: header.map((name) => ({ name: String(name) })),
    rows: body.map((cells) => cells.map(valueOf)),
  });
}

function valueOf(cell: LayoutCell) {
  return cell;
}
