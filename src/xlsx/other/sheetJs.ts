import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetGrid, SheetVisibility, WorkbookSnapshot } from '../../core/base/grid';
import { finish } from '../../core/base/task';
import { from1904 } from '../calendar';
import { GridBuilder } from '../gridBuilder';
import { damaged, Refused } from '../refused';

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

/**
 * Reads the formats that are not XML in a zip archive by Excel (.xls, .xlsb, .ods), by SheetJS: in one go, so only where
 * nobody waits.
 *
 * @throws Refused
 */
export function readOther(bytes: Uint8Array): WorkbookSnapshot {
  const workbook = parse(bytes);
  const sheets: SheetGrid[] = [];
  for (const [nth, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    // Sheets of charts and macros have no cells.
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') continue;
    const hidden = workbook.Workbook?.Sheets?.[nth]?.Hidden ?? 0;
    const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
    sheets.push(gridOf(sheet, name, VISIBILITY[hidden] ?? 'visible', is1904));
  }
  return { sheets, isStructureProtected: false };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return withoutNotes(() =>
      read(bytes, {
        type: 'array',
        dense: true,
        // Without stubs, formulas that have no result are left out.
        sheetStubs: true,
        cellFormula: true,
        cellNF: true,
        cellDates: false,
        cellText: false,
        cellHTML: false,
      }),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw new Refused({ why: 'encrypted' });
    throw damaged(message);
  }
}

/** SheetJS tells the console of each format that it does not understand: a command has one line for what is wrong. */
function withoutNotes<T>(work: () => T): T {
  /* oxlint-disable no-console -- nothing of ours is said here */
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
  /* oxlint-enable no-console */
}

function gridOf(
  sheet: WorkSheet,
  name: string,
  visibility: SheetVisibility,
  is1904: boolean,
): SheetGrid {
  const grid = new GridBuilder();
  grid.isProtected = sheet['!protect'] !== undefined;
  for (const { s, e } of sheet['!merges'] ?? []) {
    grid.merges.push({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
  }
  for (const [row, cells] of (sheet['!data'] ?? []).entries()) {
    cells?.forEach((cell, column) => {
      putCell(grid, row, column, cell, is1904);
    });
  }
  return finish(grid.grid(name, visibility));
}

function putCell(
  grid: GridBuilder,
  row: number,
  column: number,
  cell: CellObject,
  is1904: boolean,
): void {
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const numberFormat = typeof cell.z === 'string' ? cell.z : 'General';
  const read = valueOf(cell);
  const value = is1904 && typeof read === 'number' ? from1904(read, numberFormat) : read;
  grid.put(row, column, { value: value ?? '', formula, numberFormat });
  if (value === null && formula !== null) grid.extras(row, column).unknown = 'no-result';
  const link = cell.l?.Target;
  if (link !== undefined && link !== '') grid.extras(row, column).link = link;
  const note = (cell.c ?? []).map(({ t }) => t?.trim() ?? '').filter((said) => said !== '');
  if (note.length > 0) grid.extras(row, column).note = note.join('\n');
}

/** Error values by the number that files of the old kind have for them ([MS-XLS] 2.5.10). */
const ERRORS = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** @returns null for a cell without a value */
function valueOf({ t, v }: CellObject): CellValue | null {
  if (t === 'z' || v === undefined || v === null) return null;
  if (t === 'e') return ERRORS.get(v) ?? '#N/A';
  if (typeof v === 'string') return v.replace(/\r\n?/g, '\n');
  return v instanceof Date ? v.toISOString() : v;
}
