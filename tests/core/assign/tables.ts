import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { mergeDirectory } from '../../../src/core/agencies/mergeDirectory';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import type { Area, CellValue, SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';

/** A sheet that holds these cells from A1; text that begins with "=" is a formula that gives 0. */
export function sheet(name: string, rows: CellValue[][], merges: Area[] = []): SheetGrid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
  return {
    sheet: name,
    visibility: 'visible',
    isProtected: false,
    row: 0,
    column: 0,
    values: cells,
    formulas: cells,
    merges,
    excelTables: [],
    numberFormats: cells.map((row) => row.map(() => 'General')),
  };
}

export const workbook = (...sheets: SheetGrid[]): WorkbookSnapshot => ({
  sheets,
  isStructureProtected: false,
});

export const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2021',
  'Mục tiêu năm 2022',
  'Tăng/giảm so với năm 2021',
  'Cơ quan chủ trì',
];

/** A PAR table of rows: code, name, max, base, target, change, leads. */
export const parSheet = (name: string, rows: CellValue[][]): SheetGrid =>
  sheet(name, [['PHỤ LỤC I (PAR INDEX)'], HEADER, ...rows]);

export function read(snapshot: WorkbookSnapshot): Reading {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error('no table');
  return reading.value;
}

export const agencyReader = (snapshot: WorkbookSnapshot) =>
  createAgencyReader(mergeDirectory(defaultDirectory, readDirectory(snapshot)));
