import { cellAt, hasFormula } from '../base/cellContent';
import type { Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { columnHeading } from '../plan/columnHeading';
import type { CellChange, LeftCell, NewColumn } from '../plan/plan';
import { scoreCell } from '../plan/scoreCell';
import { scoreAt } from '../read/scoreAt';
import type { Criterion } from '../table/appendix';
import { isWords } from '../table/noScore';
import { titleOf } from '../table/shownCode';
import { headingOf } from './addedColumns';
import type { Appraisal, AppraisedFigure } from './appraisal';

/** What the workbook's table gets of the other table's scores. */
export interface AppraisalCells {
  cells: CellChange[];
  /** Columns that the table is to get, each with its heading among the cells. */
  newColumns: NewColumn[];
  left: LeftCell[];
  /** Leaves that have a formula in the place, which gives something else: it stays, and follows what it refers to. */
  formulas: readonly KeptFormula[];
}

export interface KeptFormula {
  of: Criterion;
  row: number;
  column: number;
  /** What it comes to now; null: no figure. */
  shows: Decimal | null;
  value: Decimal;
}

/** Where a figure goes in its table; null where it has no column, or no row. */
export function placeOf(
  { choices: { to, columns }, added }: Appraisal,
  { kind, of }: Pick<AppraisedFigure, 'kind' | 'of'>,
): { row: number; column: number } | null {
  const chosen = columns[kind].to;
  const column = chosen === 'new' ? (added.get(kind)?.column ?? null) : chosen;
  const row = of?.row ?? to.table.appendix.total?.row;
  return column === null || row === undefined ? null : { row, column };
}

/**
 * Each score to its own column of the workbook's table (SPEC T9). Formulas stay, and so do words; what a doubt is about
 * waits.
 */
export function* appraisalCells(appraisal: Appraisal): Task<AppraisalCells> {
  const { to, name } = appraisal.choices;
  const { table, grid } = to;
  const { appendix } = table;
  const { sheet, asFraction } = appendix;
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  const cells: CellChange[] = [];
  const left: LeftCell[] = [];
  const formulas: KeptFormula[] = [];
  const newColumns: NewColumn[] = [];
  for (const [kind, { heading, ...column }] of appraisal.added) {
    if (!appraisal.figures.some((figure) => figure.kind === kind)) continue;
    newColumns.push(column);
    cells.push(headingOf(to, { ...column, heading }, name));
  }
  for (const [nth, figure] of appraisal.figures.entries()) {
    if (isSliceEnd(nth)) yield;
    const place = placeOf(appraisal, figure);
    if (place === null) continue;
    const { row, column } = place;
    const { of, value, decimals } = figure;
    const printed = scoreAt(grid, row, column);
    if (printed.state === 'value' && printed.relation === '=' && printed.value === value) continue;
    if (hasFormula(grid, row, column)) {
      // A parent's follows by itself.
      if (of?.children.length === 0) {
        formulas.push({ of, row, column, shows: printed.value, value });
      }
      continue;
    }
    const cell = scoreCell(value, decimals, asFraction);
    const change: CellChange = {
      ...{ sheet, row, column },
      before: cellAt(grid, row, column),
      after: cell.value,
      numberFormat: cell.numberFormat,
      why: {
        is: 'appraised',
        heading: appraisal.added.get(figure.kind)?.heading ?? columnHeading(grid, appendix, column),
        from: name,
      },
      about: of ? titleOf(of) : (appendix.total?.name ?? ''),
    };
    if (doubtful.touches(of, 'result')) left.push({ ...change, because: 'doubt' });
    else if (isWords(printed)) left.push({ ...change, because: 'words' });
    else cells.push(change);
  }
  return { cells, newColumns, left, formulas };
}
