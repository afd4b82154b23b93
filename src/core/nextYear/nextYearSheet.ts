import { ZERO } from '../base/decimal';
import { columnLetters } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { changeCell } from '../plan/changeCell';
import { rollupFormula, rollupWhenWhole } from '../plan/rollupFormula';
import { scoreCell } from '../plan/scoreCell';
import type { Appendix, Criterion } from '../table/appendix';
import { topmost } from '../table/topmost';
import type { SheetModel } from '../ownSheets/sheetModel';
import type { AgencyCells } from './agencyCells';
import type { AroundTable, WordsRow } from './aroundTable';
import { type NextColumns } from './nextColumns';
import type { NextTable } from './nextFigures';
import type { NextFigure } from './nextYear';
import { finishSheet, type LineKind } from './sheetLayout';
import { SheetCells } from './sheetCells';
import type { TableLine } from './tableLines';

const TEXT = '@';

/** What a sheet is made of. */
export interface SheetParts {
  name: string;
  year: number;
  was: Appendix;
  /** Whose criteria the lines are. */
  set: Appendix;
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
  return finishSheet(sheet.cells, { ...parts, header, end, kinds: sheet.kinds });
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
  readonly kinds: { row: number; kind: LineKind }[] = [];
  /** null: the total's. */
  private readonly rows = new Map<Criterion | null, number>();
  /** Merged cells of agencies, the newest of each column, and those before them. */
  private readonly newest = new Map<number, AgencyRun>();
  private readonly runs: AgencyRun[] = [];

  constructor(private readonly parts: SheetParts) {
    this.cells = new SheetCells(parts.columns.all.length);
  }

  words(rows: readonly WordsRow[]): void {
    const { was, columns } = this.parts;
    for (const { cells, merges } of rows) {
      const row = this.cells.add(cells);
      for (const merge of merges) {
        const isWhole = merge.column === 0 && merge.columns === was.area.columns;
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
    for (let at = this.parts.was.area.columns; at < all.length; at += 1) {
      const { was, year } = this.parts;
      const heading =
        all[at] === 'baseRank'
          ? `Xếp thứ năm ${was.targetYear ?? ''}`
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
    put(columns.of('code'), criterion?.printedCode === '' ? '' : (criterion?.code ?? ''), TEXT);
    put(columns.of('name'), criterion?.name ?? was.total?.name ?? '');
    this.figures(row, criterion, criterion === null ? topmost(set) : criterion.children);
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

  private figures(row: number, of: Criterion | null, parts: readonly Criterion[]): void {
    const { figures, columns } = this.parts;
    const { max, base, target } = figures.of(of);
    this.figure(row, columns.of('max'), max, parts);
    this.figure(row, columns.of('base'), base, parts);
    this.figure(row, columns.of('target'), target, parts);
    this.change(row, base, target);
    const ranks = figures.ranksOf(of);
    for (const [meaning, rank] of [
      ['baseRank', ranks.base],
      ['targetRank', ranks.target],
    ] as const) {
      const at = columns.of(meaning);
      if (at !== undefined && rank) this.cells.put(row, at, rank.text, TEXT);
    }
    const weight = columns.of('weight');
    const value = of?.weight ?? null;
    if (weight !== undefined && value !== null) {
      const cell = scoreCell(value, 0, false);
      this.cells.put(row, weight, cell.value, cell.numberFormat);
    }
  }

  private figure(
    row: number,
    column: number | undefined,
    figure: NextFigure,
    parts: readonly Criterion[],
  ): void {
    if (column === undefined || figure.is === 'blank') return;
    if (figure.is === 'bound') {
      this.cells.put(row, column, figure.text, TEXT);
      return;
    }
    const { rollup, asFraction } = this.parts.was;
    const rows = parts.flatMap((part) => this.rows.get(part) ?? []).sort((a, b) => a - b);
    const { value, decimals } = figure;
    const cell = value === null ? null : scoreCell(value, decimals, asFraction);
    const numberFormat = cell?.numberFormat ?? emptyFormat(decimals, asFraction);
    if (figure.is === 'rollup') {
      const make = value === null ? rollupWhenWhole : rollupFormula;
      const formula = make(rollup, column, rows);
      if (formula !== null) {
        this.cells.formula(row, column, formula, numberFormat);
        return;
      }
    }
    if (cell) this.cells.put(row, column, cell.value, numberFormat);
  }

  /** Of a bound no difference is taken; where a figure is to come, the change waits for it. */
  private change(row: number, base: NextFigure, target: NextFigure): void {
    const { columns, was } = this.parts;
    const [at, from, to] = [columns.of('delta'), columns.of('base'), columns.of('target')];
    if (at === undefined || from === undefined || to === undefined) return;
    if (base.is === 'bound' || target.is === 'bound') return;
    const [old, goal] = [from, to].map((column) => `${columnLetters(column)}${row + 1}`);
    const isKnown = [base, target].every((one) => one.is !== 'blank' && one.value !== null);
    const difference = `${goal}-${old}`;
    const formula = isKnown ? `=${difference}` : `=IF(COUNT(${old},${goal})=2,${difference},"")`;
    const decimals = [base, target].map((one) => (one.is === 'blank' ? 0 : one.decimals));
    const { numberFormat } = changeCell(ZERO, Math.max(...decimals), was.asFraction);
    this.cells.formula(row, at, formula, numberFormat);
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

function emptyFormat(decimals: number, asFraction: boolean): string {
  return scoreCell(ZERO, decimals, asFraction).numberFormat;
}

function kindOf(criterion: Criterion | null): LineKind {
  if (criterion === null || criterion.level === 1) return 'field';
  return criterion.children.length > 0 ? 'group' : 'plain';
}
