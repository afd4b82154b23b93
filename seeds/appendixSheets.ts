import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { AppendixText } from './appendixText';
import type { RowKind } from './style';
import { setUpPrint, styleTableCell, wrappedHeight, writeAcross } from './style';

/** 0-based column where the two agency columns of SIPAS begin. */
const AGENCIES_FROM = 5;

interface SheetLayout {
  name: string;
  widths: readonly number[];
  /** 1-based row of the header; titles stand above it. */
  headerRow: number;
  /** 0-based columns that are centred: codes and scores. */
  centred: readonly number[];
  /** Whether the agencies are one cell for each group. */
  mergesAgencies: boolean;
  kindOf: (row: readonly string[]) => RowKind;
}

const PAR: SheetLayout = {
  name: 'Phụ lục I',
  widths: [7, 62, 9, 21, 21, 12, 42],
  headerRow: 5,
  centred: [0, 2, 3, 4, 5],
  mergesAgencies: false,
  // "22" is how the plan prints 2.2: a group all the same.
  kindOf: ([code = '']) =>
    /^\d?$/.test(code) ? 'field' : /^\d\.?\d+$/.test(code) ? 'group' : 'plain',
};

const SIPAS: SheetLayout = {
  name: 'Phụ lục II',
  widths: [6, 56, 14, 14, 16, 34, 38],
  headerRow: 4,
  centred: [0, 2, 3, 4],
  mergesAgencies: true,
  kindOf: ([code = '']) => (code === '' ? 'field' : /^[IVX]+$/.test(code) ? 'group' : 'plain'),
};

function writeTitles(sheet: Worksheet, titles: readonly string[], columns: number): void {
  titles.forEach((title, i) => {
    const attached = i === titles.length - 1;
    writeAcross(sheet, i + 1, columns, title, {
      bold: !attached,
      italic: attached,
      size: attached ? 12 : 14,
      horizontal: 'center',
      height: 21,
    });
  });
}

function writeRow(sheet: Worksheet, row: number, cells: readonly string[], layout: SheetLayout) {
  const kind = row === layout.headerRow ? 'header' : layout.kindOf(cells);
  layout.widths.forEach((_, i) => {
    const text = cells[i] ?? '';
    const cell = sheet.getCell(row, i + 1);
    if (text !== '') cell.value = text;
    styleTableCell(cell, kind, layout.centred.includes(i) ? 'center' : 'left');
  });
  // Merged cells have the height of their whole group, so only the others set a row's height.
  const own = layout.mergesAgencies && kind !== 'header' ? cells.slice(0, AGENCIES_FROM) : cells;
  const density = kind === 'plain' ? 1.1 : kind === 'field' ? 0.85 : 1;
  const heights = own.map((text, i) => wrappedHeight(text, (layout.widths[i] ?? 10) * density));
  sheet.getRow(row).height = Math.max(18, ...heights);
}

function writeAppendix(workbook: Workbook, text: AppendixText, layout: SheetLayout): Worksheet {
  const columns = layout.widths.length;
  const sheet = workbook.addWorksheet(layout.name);
  layout.widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  writeTitles(sheet, text.titles, columns);
  [text.header, ...text.rows].forEach((cells, i) =>
    writeRow(sheet, layout.headerRow + i, cells, layout),
  );
  const notesRow = layout.headerRow + text.rows.length + 2;
  const tableWidth = layout.widths.reduce((sum, width) => sum + width, 0);
  text.notes.forEach((note, i) =>
    writeAcross(sheet, notesRow + i, columns, note, {
      italic: true,
      size: 11,
      horizontal: 'left',
      height: wrappedHeight(note, tableWidth),
    }),
  );
  setUpPrint(sheet, layout.headerRow);
  return sheet;
}

/** Merges the two agency columns down each group, as the plan prints them. */
function mergeAgencies(sheet: Worksheet, text: AppendixText, layout: SheetLayout): void {
  const starts = text.rows.flatMap((row, i) => (layout.kindOf(row) === 'group' ? [i] : []));
  starts.forEach((start, n) => {
    const end = (starts[n + 1] ?? text.rows.length) - 1;
    const top = layout.headerRow + 1 + start;
    const bottom = layout.headerRow + 1 + end;
    [AGENCIES_FROM, AGENCIES_FROM + 1].forEach((column) => {
      sheet.mergeCells(top, column + 1, bottom, column + 1);
      styleTableCell(sheet.getCell(top, column + 1), 'plain', 'left');
    });
  });
}

/** Writes "Phụ lục I" and "Phụ lục II". */
export function writeAppendixSheets(workbook: Workbook, par: AppendixText, sipas: AppendixText) {
  writeAppendix(workbook, par, PAR);
  mergeAgencies(writeAppendix(workbook, sipas, SIPAS), sipas, SIPAS);
}
