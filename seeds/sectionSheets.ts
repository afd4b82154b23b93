import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { AreaGroupText, DutyPartText } from './sectionText';
import type { RowKind } from './style';
import { setUpPrint, styleTableCell, wrappedHeight, writeAcross } from './style';

const HEADER_ROW = 3;

/** Excel shows no row higher than this (points). */
const HIGHEST_ROW = 409;

function openSheet(
  workbook: Workbook,
  name: string,
  title: string,
  columns: readonly (readonly [string, number])[],
): Worksheet {
  const sheet = workbook.addWorksheet(name);
  columns.forEach(([, width], i) => (sheet.getColumn(i + 1).width = width));
  writeAcross(sheet, 1, columns.length, title, {
    bold: true,
    size: 14,
    horizontal: 'center',
    height: 21,
  });
  writeRow(
    sheet,
    HEADER_ROW,
    columns.map(([header]) => header),
    'header',
  );
  setUpPrint(sheet, HEADER_ROW);
  return sheet;
}

function writeRow(sheet: Worksheet, row: number, cells: readonly string[], kind: RowKind): void {
  let height = 18;
  cells.forEach((text, i) => {
    const cell = sheet.getCell(row, i + 1);
    if (text !== '') cell.value = text;
    styleTableCell(cell, kind, i === 0 ? 'center' : 'left');
    height = Math.max(height, wrappedHeight(text, (sheet.getColumn(i + 1).width ?? 10) * 1.2));
  });
  sheet.getRow(row).height = Math.min(HIGHEST_ROW, height);
}

/** Writes "Nhiệm vụ": Section II, a bold row for each index and a row for each area. */
export function writeAreaSheet(workbook: Workbook, groups: readonly AreaGroupText[]): void {
  const sheet = openSheet(workbook, 'Nhiệm vụ', 'II. NỘI DUNG VÀ TRÁCH NHIỆM THỰC HIỆN', [
    ['Mục', 7],
    ['Lĩnh vực/Tiêu chí', 28],
    ['Nội dung triển khai', 120],
    ['Đơn vị chủ trì', 30],
    ['Đơn vị phối hợp', 30],
  ]);
  let row = HEADER_ROW + 1;
  for (const group of groups) {
    writeRow(sheet, row++, [group.code, group.title, group.note, '', ''], 'field');
    for (const area of group.areas) {
      writeRow(
        sheet,
        row++,
        [area.code, area.title, area.text, area.lead, area.cooperating],
        'plain',
      );
    }
  }
}

/** Writes "Tổ chức thực hiện": Section III, a row for each duty, the agency merged down its duties. */
export function writeDutySheet(
  workbook: Workbook,
  duties: { parts: readonly DutyPartText[]; closing: string },
): void {
  const columns = [
    ['STT', 7],
    ['Cơ quan, đơn vị', 40],
    ['Nhiệm vụ', 100],
    ['Thời hạn', 26],
  ] as const;
  const sheet = openSheet(workbook, 'Tổ chức thực hiện', 'III. TỔ CHỨC THỰC HIỆN', columns);
  let row = HEADER_ROW + 1;
  for (const part of duties.parts) {
    const top = row;
    for (const duty of part.duties) {
      const isFirst = row === top;
      const who = isFirst ? [part.code, part.agency] : ['', ''];
      writeRow(sheet, row, [...who, duty.text, duty.due], 'plain');
      row++;
    }
    if (row - top > 1) [1, 2].forEach((column) => sheet.mergeCells(top, column, row - 1, column));
  }
  writeAcross(sheet, row + 1, columns.length, duties.closing, {
    italic: true,
    size: 11,
    horizontal: 'left',
    height: wrappedHeight(duties.closing, 170),
  });
}
