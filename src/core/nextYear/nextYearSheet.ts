import { isSliceEnd, type Task } from '../base/task';
import type { Criterion } from '../table/appendix';
import { topmost } from '../table/topmost';
import type { SheetModel } from '../ownSheets/sheetModel';
import type { AgencyCells } from './agencyCells';
import type { AroundTable, WordsRow } from './aroundTable';
import { type NextColumns } from './nextColumns';
import type { NextTable } from './nextFigures';
import { FigureCells } from './figureCells';
import type { PlacedTable } from './nextYear';
import { codeWords, nameWords } from './rowWords';
import { finishSheet, type LineKind } from './sheetLayout';
import { SheetCells } from './sheetCells';
import type { TableLine } from './tableLines';

const TEXT = '@';

/** What a sheet is made of. */
export interface SheetParts {
  name: string;
  year: number;
  was: PlacedTable;
  /** Whose criteria the lines are. */
  set: PlacedTable;
  lines: readonly TableLine[];
  around: AroundTable;
  columns: NextColumns;
  figures: NextTable;
  agencies: AgencyCells;
  /** What has to be known of the bases, as the document says it. */
  baseNotes: readonly string[];
}

/** An appendix of the next year, as a sheet like any other: it has no mark of the add-in, and is read as a table. */
export function* nextYearSheet(parts: SheetParts): Task<SheetModel> {
  const sheet = new NextSheet(parts);
  sheet.words(parts.around.titles);
  const header = sheet.header(parts.around.header);
  sheet.placeRows();
  for (const [nth, line] of parts.lines.entries()) {
    if (isSliceEnd(nth)) yield;
    sheet.line(line);
  }
  sheet.mergeAgencies();
  const end = sheet.cells.values.length;
  sheet.words(parts.around.notes);
  for (const note of parts.baseNotes) sheet.words([{ cells: [note], merges: [] }]);
  yield;
  return yield* finishSheet(sheet.cells, { ...parts, header, end, kinds: sheet.kinds });
}

/** Rows under one another whose agencies were one merged cell last year. */
interface AgencyRun {
  column: number;
  merge: number;
  first: number;
  last: number;
}

class NextSheet {
  readonly cells: SheetCells;
  private readonly figures: FigureCells;
  readonly kinds: { row: number; kind: LineKind }[] = [];
  /** null: the total's. */
  private readonly rows = new Map<Criterion | null, number>();
  /** Merged cells of agencies, the newest of each column, and those before them. */
  private readonly newest = new Map<number, AgencyRun>();
  private readonly runs: AgencyRun[] = [];

  constructor(private readonly parts: SheetParts) {
    this.cells = new SheetCells(parts.columns.all.length);
    this.figures = new FigureCells(this.cells, parts, this.rows);
  }

  words(rows: readonly WordsRow[]): void {
    const { was, columns } = this.parts;
    for (const { cells, merges } of rows) {
      const row = this.cells.add(cells);
      for (const merge of merges) {
        const isWhole = merge.column === 0 && merge.columns === was.table.appendix.area.columns;
        const width = isWhole ? columns.all.length : merge.columns;
        this.cells.merges.push({ ...merge, row, columns: width });
      }
      if (
        merges.length === 0 &&
        cells.filter((cell) => cell !== '').length === 1 &&
        cells[0] !== ''
      ) {
        this.cells.merges.push({ row, column: 0, rows: 1, columns: columns.all.length });
      }
    }
  }

  /** @returns its first row, and how many */
  header(rows: readonly WordsRow[]): { row: number; rows: number } {
    const first = this.cells.values.length;
    for (const { cells, merges } of rows) {
      const row = this.cells.add(cells);
      for (const merge of merges) this.cells.merges.push({ ...merge, row });
    }
    const { all } = this.parts.columns;
    for (let at = this.parts.was.table.appendix.area.columns; at < all.length; at += 1) {
      const { was, year } = this.parts;
      const heading =
        all[at] === 'baseRank'
          ? `Xếp thứ năm ${was.table.appendix.targetYear ?? ''}`
          : `Xếp thứ mục tiêu năm ${year}`;
      this.cells.put(first, at, heading);
      if (rows.length > 1) {
        this.cells.merges.push({ row: first, column: at, rows: rows.length, columns: 1 });
      }
    }
    return { row: first, rows: rows.length };
  }

  /** Formulas of a total that stands first refer to rows that come later. */
  placeRows(): void {
    let row = this.cells.values.length;
    for (const line of this.parts.lines) {
      if (line.is === 'criterion') this.rows.set(line.criterion, row);
      else if (line.is === 'total') this.rows.set(null, row);
      row += 1;
    }
  }

  line(line: TableLine): void {
    const row = this.cells.add([]);
    const { columns, was, set } = this.parts;
    const put = (at: number | undefined, value: string, format?: string): void => {
      if (at !== undefined) this.cells.put(row, at, value, format);
    };
    if (line.is === 'words') {
      put(columns.of('code'), String(line.code), TEXT);
      put(columns.of('name'), String(line.name));
      const max = columns.of('max');
      if (max !== undefined) this.cells.put(row, max, line.max);
      this.kinds.push({ row, kind: 'words' });
      return;
    }
    const criterion = line.is === 'total' ? null : line.criterion;
    const hasCodes = columns.of('code') !== undefined;
    put(columns.of('code'), criterion ? codeWords(criterion) : '', TEXT);
    const total = was.table.appendix.total?.name ?? '';
    put(columns.of('name'), criterion ? nameWords(set, criterion, hasCodes) : total);
    this.figures.put(row, criterion, criterion?.children ?? topmost(set.table.appendix));
    if (criterion) this.agencies(row, criterion);
    this.kinds.push({ row, kind: kindOf(criterion) });
  }

  /** Cells that were one stay one where their rows still stand under one another. */
  mergeAgencies(): void {
    for (const { column, first, last } of this.runs) {
      if (last > first) {
        this.cells.merges.push({ row: first, column, rows: last - first + 1, columns: 1 });
      }
    }
  }

  private agencies(row: number, criterion: Criterion): void {
    for (const role of ['leads', 'supports'] as const) {
      const column = this.parts.columns.of(role);
      if (column === undefined) continue;
      const { text, merge } = this.parts.agencies.of(criterion, role);
      const run = this.newest.get(column);
      if (run && merge !== null && run.merge === merge && run.last === row - 1) {
        run.last = row;
        continue;
      }
      this.cells.put(row, column, text);
      if (merge === null) continue;
      const next = { column, merge, first: row, last: row };
      this.newest.set(column, next);
      this.runs.push(next);
    }
  }
}

function kindOf(criterion: Criterion | null): LineKind {
  if (criterion === null || criterion.level === 1) return 'field';
  return criterion.children.length > 0 ? 'group' : 'plain';
}
