import { cellAt, isFormula } from '../base/cellContent';
import { BySheet, isOn } from '../base/bySheet';
import type { Area, SheetGrid } from '../base/grid';
import { type Reference, referencesIn } from '../base/references';
import { isSliceEnd, type Task } from '../base/task';
import type { Appendix, Computed, Criterion, Score, TotalRow } from '../table/appendix';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';
import { byPlaceOf } from './cellOrder';
import type { Changes } from './formOf';
import { FormulaFates } from './formulaFates';
import type { Plan } from './plan';

type Row = Criterion | TotalRow;

/** A table, and what recalculatePlan would write to it. */
export interface PlannedTable {
  /** The table's sheet as it was read. */
  grid: SheetGrid;
  appendix: Appendix;
  computed: Computed;
  plan: Plan;
}

/** Where texts stay for formulas of all tables of a reading (SPEC W10). @param changes as of formPlan */
export function* heldTexts(tables: readonly PlannedTable[], changes: Changes): Task<HeldTexts> {
  yield;
  const held = new HeldTexts(tables);
  for (const table of tables) {
    yield;
    yield* held.add(table, changes);
  }
  yield* held.settle();
  return held;
}

/**
 * Where figures' formulas stay that refer to what they do not follow from by the tables' rules: a text there that became a
 * number would change what they show (SPEC W10). They may refer to other tables and sheets, to tables that are built
 * otherwise, and to rows that were sorted.
 */
export class HeldTexts {
  private readonly sheets = new BySheet<HeldSheet>();

  /** @param tables whose texts may become numbers */
  constructor(tables: Iterable<PlannedTable>) {
    for (const { grid, appendix } of tables) {
      const sheet = this.sheets.get(grid.sheet) ?? new HeldSheet(grid);
      this.sheets.set(grid.sheet, sheet);
      for (const field of SCORE_FIELDS) sheet.addColumn(appendix.columns[field]);
    }
  }

  isHeld(sheet: string, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.isHeld(row, column) === true;
  }

  /** Adds what formulas of a table refer to. */
  *add({ grid, appendix, computed, plan }: PlannedTable, changes: Changes): Task<void> {
    for (const formula of yield* wordFormulas(grid, appendix)) {
      for (const to of referencesIn(formula)) this.hold(appendix.sheet, to);
    }
    const formulas = yield* formulasIn(grid, appendix);
    if (formulas.length === 0) return;
    const fates = new FormulaFates(appendix, computed, yield* byPlaceOf(plan.cells), changes);
    const isOwn = isInRows(appendix);
    for (const [nth, { row, field, score, formula }] of formulas.entries()) {
      if (isSliceEnd(nth)) yield;
      if (fates.isOver(row, field)) continue;
      for (const to of referencesIn(formula)) {
        if (isOwn(to) && fates.isKnown(row, field, score)) continue;
        this.hold(appendix.sheet, to);
      }
    }
  }

  private hold(own: string, to: Reference): void {
    for (const sheet of this.sheets.reached(own, to)) sheet.hold(to.area);
  }

  /** To be done once all was added. */
  *settle(): Task<void> {
    for (const sheet of this.sheets.values()) yield* sheet.settle();
  }
}

/**
 * Formulas may be as many as texts, and each may refer to a whole column: of each column of figures it is counted where
 * areas begin and end.
 */
class HeldSheet {
  private readonly ofFigures = new Set<number>();
  private readonly columns = new Map<number, Int32Array>();

  constructor(private readonly grid: SheetGrid) {}

  addColumn(column: number | undefined): void {
    if (column !== undefined) this.ofFigures.add(column);
  }

  hold(area: Area): void {
    const first = Math.max(area.row - this.grid.row, 0);
    const end = Math.min(area.row - this.grid.row + area.rows, this.grid.formulas.length);
    if (first >= end) return;
    for (const column of this.ofFigures) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const counts = this.columns.get(column) ?? new Int32Array(this.grid.formulas.length + 1);
      this.columns.set(column, counts);
      counts[first] = (counts[first] ?? 0) + 1;
      counts[end] = (counts[end] ?? 0) - 1;
    }
  }

  /** From now on it is counted of each cell how many areas hold it. */
  *settle(): Task<void> {
    for (const counts of this.columns.values()) {
      yield;
      let held = 0;
      for (let row = 0; row < counts.length; row += 1) {
        if (isSliceEnd(row)) yield;
        held += counts[row] ?? 0;
        counts[row] = held;
      }
    }
  }

  isHeld(row: number, column: number): boolean {
    return (this.columns.get(column)?.[row - this.grid.row] ?? 0) > 0;
  }
}

/** A formula that stands where a table has a figure. */
export interface FigureFormula {
  row: Row;
  field: ScoreField;
  score: Score;
  formula: string;
}

/** All of them. @param grid the table's sheet as it was read */
export function* formulasIn(
  grid: SheetGrid,
  { criteria, total, columns }: Appendix,
): Task<FigureFormula[]> {
  const found: FigureFormula[] = [];
  const rows: Row[] = [...criteria, ...(total ? [total] : [])];
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    for (const field of SCORE_FIELDS) {
      const [column, score] = [columns[field], row.scores[field]];
      if (column === undefined || score?.stored !== 'formula') continue;
      const content = cellAt(grid, row.row, column);
      if (isFormula(content)) found.push({ row, field, score, formula: content.formula });
    }
  }
  return found;
}

/** Of headings, codes and names: the table itself would be another one. */
function* wordFormulas(
  grid: SheetGrid,
  { area, criteria, total, columns: { code, name } }: Appendix,
): Task<string[]> {
  const found: string[] = [];
  const take = (row: number, column: number | undefined) => {
    const content = column === undefined ? '' : cellAt(grid, row, column);
    if (isFormula(content)) found.push(content.formula);
  };
  const [first] = criteria;
  for (let row = area.row; row < (first?.row ?? area.row); row += 1) {
    for (let nth = 0; nth < area.columns; nth += 1) take(row, area.column + nth);
  }
  for (const [nth, { row }] of [...criteria, ...(total ? [total] : [])].entries()) {
    if (isSliceEnd(nth)) yield;
    take(row, code);
    take(row, name);
  }
  return found;
}

/** Tells of a reference in one of a table's formulas whether it is to the table's own rows. */
export function isInRows(appendix: Appendix): (reference: Reference) => boolean {
  const { sheet } = appendix;
  const own = rowsAround(appendix);
  return (to) => isOn(sheet, to, sheet) && meets(to.area, own);
}

/** From the first of a table's rows to the last: they stand in their order. */
function rowsAround({ criteria, total }: Appendix): Pick<Area, 'row' | 'rows'> {
  const ends = [criteria[0], criteria.at(-1), total].flatMap((row) => (row ? [row.row] : []));
  const top = Math.min(...ends);
  return { row: top, rows: Math.max(...ends) - top + 1 };
}

function meets(one: Pick<Area, 'row' | 'rows'>, other: Pick<Area, 'row' | 'rows'>): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}
