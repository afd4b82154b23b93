import type { Appendix } from '../table/appendix';
import type { Finding } from '../table/finding';
import type { SheetGrid, WorkbookSnapshot } from '../base/grid';
import type { Choices } from '../table/choice';
import { isOwnSheet } from '../ownSheets/sheetModel';
import { isSliceEnd, type Task } from '../base/task';
import { joinContinued, unheadedRest, type UnheadedRest } from './continuedTable';
import { readHeader } from './header';
import { readHeaderRows } from './headerRows';
import type { AgencyReader } from '../agencies/agenciesInTime';
import { pointedColumns } from './pointedHeader';
import { readTable } from './readTable';
import { columnsBeside, columnsOf, tablesBeside } from './tablesBeside';

export interface ReadAppendices {
  /** In the order of the workbook. */
  appendices: Appendix[];
  findings: Finding[];
}

/**
 * Finds and reads every scoring table of a workbook; the add-in's own sheets are passed over (SPEC R1).
 * @param choices what a person decided about the structure of tables
 * @param worked the year that a person works on; tables that do not have it are read for their own
 */
export function* readAppendices(
  snapshot: WorkbookSnapshot,
  readAgency: AgencyReader,
  choices: Choices = [],
  worked: number | null = null,
): Task<ReadAppendices> {
  const reader = new AppendixReader(readAgency, choices, worked);
  for (const grid of snapshot.sheets) {
    if (isOwnSheet(grid)) continue;
    yield;
    yield* reader.readSheet(grid);
  }
  return reader;
}

/** A sheet, or columns of it, with the sheet row from which on it is still to be looked through. */
interface Band {
  grid: SheetGrid;
  row: number;
}

class AppendixReader implements ReadAppendices {
  readonly appendices: Appendix[] = [];
  readonly findings: Finding[] = [];
  /** What the newest sheet holds of a table, without its heading. */
  private rest: UnheadedRest | null = null;

  constructor(
    private readonly readAgency: AgencyReader,
    private readonly choices: Choices,
    private readonly worked: number | null,
  ) {}

  *readSheet(grid: SheetGrid): Task<void> {
    const before = this.appendices.at(-1);
    let row = grid.row;
    while (row < grid.row + grid.values.length) {
      if (isSliceEnd(row)) yield;
      row = yield* this.readAt(grid, row, grid);
    }
    const hasTable = this.appendices.at(-1) !== before;
    this.rest = hasTable || !before ? null : unheadedRest(grid, before, this.rest);
    if (this.rest) this.findings.push(this.rest.finding);
  }

  /**
   * Reads what begins in a row: a table, or several side by side.
   * @param whole the sheet, where the grid is columns of it: what stands above all of them is every table's title
   * @returns the row from which on to go on
   */
  private *readAt(grid: SheetGrid, row: number, whole: SheetGrid): Task<number> {
    const starts = pointedColumns(grid, row, this.choices) ?? startsBeside(grid, row);
    if (starts.length > 0) return yield* this.readParted(grid, row, starts, whole);
    const header = readHeader(grid, row, this.choices, whole, this.worked);
    if (!header) return row + 1;
    // Columns were looked at in hundreds of rows.
    yield;
    const table = yield* readTable(grid, header, this.readAgency);
    if (!table) return row + 1;
    const { appendix, findings } = table;
    for (const one of joinContinued(appendix, findings, this.appendices)) this.findings.push(one);
    this.appendices.push(appendix);
    const end = Math.max(table.end, row + 1);
    const bands: Band[] = [];
    for (const [from, before] of columnsBeside(grid, header, end)) {
      bands.push({ grid: yield* columnsOf(grid, from, before), row });
    }
    return bands.length === 0 ? end : yield* this.readBands(bands, end, whole);
  }

  private *readParted(
    grid: SheetGrid,
    row: number,
    starts: readonly number[],
    whole: SheetGrid,
  ): Task<number> {
    const bands: Band[] = [];
    let from = grid.column;
    for (const before of [...starts, grid.column + (grid.values[0]?.length ?? 0)]) {
      bands.push({ grid: yield* columnsOf(grid, from, before), row });
      from = before;
    }
    return yield* this.readBands(bands, row + 1, whole);
  }

  /** Each as a sheet of its own, down to where the longest table in one of them ends. */
  private *readBands(bands: readonly Band[], end: number, whole: SheetGrid): Task<number> {
    let last = end;
    for (;;) {
      const band = bands.find(({ row }) => row < last);
      if (!band) return last;
      if (isSliceEnd(band.row)) yield;
      const found = this.appendices.length;
      band.row = yield* this.readAt(band.grid, band.row, whole);
      if (this.appendices.length > found) last = Math.max(last, band.row);
    }
  }
}

function startsBeside(grid: SheetGrid, row: number): number[] {
  const rows = readHeaderRows(grid, row);
  return rows ? tablesBeside(grid, rows) : [];
}
