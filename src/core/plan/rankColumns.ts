import type { Appendix, Score } from '../table/appendix';
import { cellAt } from '../base/cellContent';
import type { SheetGrid } from '../base/grid';
import { placeOf } from '../base/place';
import type { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { holdsRank } from '../read/holdsRank';
import { isSliceEnd, type Task } from '../base/task';
import { firstBlankColumn } from './blankColumn';
import type { CellChange, NewColumn, Plan } from './plan';

/** The figures that ranks are of. */
export type RankedField = 'base' | 'target';

/** Where ranks of a figure stand, or will: the table's column of them, or one that a plan adds. */
export function rankColumnOf(
  { sheet, columns }: Appendix,
  newColumns: readonly NewColumn[],
  field: RankedField,
): number | undefined {
  return (
    columns[field === 'base' ? 'baseRank' : 'targetRank'] ??
    newColumns.find((one) => one.sheet === sheet && one.likeColumn === columns[field])?.column
  );
}

export interface MovedRanks {
  cells: CellChange[];
  newColumns: NewColumn[];
  /** Rows whose rank has found its place, by the figure that it stood behind. */
  placed: Record<RankedField, Set<number>>;
}

export const NO_RANKS: MovedRanks = {
  cells: [],
  newColumns: [],
  placed: { base: new Set(), target: new Set() },
};

/**
 * Ranks that stand behind a figure in its cell, moved to a column of their own: a cell that formulas follow holds a
 * number, and no number format says a rank: it would stay when the figure changes. Goes to the table's rank columns, or to new ones right of it (SPEC W3), but never over what
 * stands there.
 *
 * @param doubtful what these touch is not written, and keeps its rank
 */
export function* moveRanks(
  grid: SheetGrid,
  appendix: Appendix,
  doubtful: DoubtfulFamilies,
): Task<MovedRanks> {
  const moved: MovedRanks = {
    cells: [],
    newColumns: [],
    placed: { base: new Set(), target: new Set() },
  };
  let next = appendix.area.column + appendix.area.columns;
  for (const field of ['base', 'target'] as const) {
    const rows = yield* rankedRows(appendix, field, doubtful);
    if (rows.length === 0) continue;
    const existing = appendix.columns[field === 'base' ? 'baseRank' : 'targetRank'];
    const column = existing ?? firstBlankColumn(grid, appendix, next);
    const put = (row: number, text: string) => {
      const before = cellAt(grid, row, column);
      if (before !== '') return false;
      const place = { sheet: appendix.sheet, row, column, before };
      moved.cells.push({ ...place, after: text, numberFormat: '@', why: { is: 'rank' } });
      return true;
    };
    if (existing === undefined) {
      const { sheet, area, columns } = appendix;
      const likeColumn = columns[field] ?? area.column;
      moved.newColumns.push({ sheet, column, likeColumn, firstRow: area.row, rows: area.rows });
      put(area.row, headingOf(appendix, field));
      next = column + 1;
    }
    for (const { row, text } of rows) {
      if (put(row, text)) moved.placed[field].add(row);
    }
  }
  return moved;
}

/**
 * Of a plan's ranks and their columns those whose figure becomes a number: the others stand where they stood.
 *
 * @param figures the changes of the table's figures that are made
 */
export function ranksWith(
  appendix: Appendix,
  { cells, newColumns }: Pick<Plan, 'cells' | 'newColumns'>,
  figures: readonly CellChange[],
): Pick<Plan, 'cells' | 'newColumns'> {
  const ranks = cells.filter(({ why }) => why.is === 'rank');
  if (ranks.length === 0) return { cells: [], newColumns: [] };
  const numbers = new Set(
    figures.flatMap((figure) => (typeof figure.after === 'string' ? [] : [placeOf(figure)])),
  );
  const figureColumns = new Map(
    (['base', 'target'] as const).map((field) => [
      rankColumnOf(appendix, newColumns, field),
      appendix.columns[field],
    ]),
  );
  const moving = ranks.filter(({ row, column: rankColumn }) => {
    const column = figureColumns.get(rankColumn);
    return column !== undefined && numbers.has(placeOf({ row, column }));
  });
  const filled = new Set(moving.map(({ column }) => column));
  const columns = newColumns.filter(({ column }) => filled.has(column));
  const headings = cells.filter(
    ({ row, column }) => row === appendix.area.row && columns.some((one) => one.column === column),
  );
  return { cells: [...headings, ...moving], newColumns: columns };
}

function* rankedRows(
  { criteria, total }: Appendix,
  field: RankedField,
  doubtful: DoubtfulFamilies,
): Task<{ row: number; text: string }[]> {
  const ranked: { row: number; text: string }[] = [];
  const take = (row: number, score: Score | null) => {
    const moves = holdsRank(score) && score?.state === 'value' && score.relation === '=';
    if (moves && score.rank) ranked.push({ row, text: score.rank.text });
  };
  for (const criterion of criteria) {
    if (isSliceEnd(criterion.index)) yield;
    if (!doubtful.touches(criterion, field)) take(criterion.row, criterion.scores[field]);
  }
  if (total && !doubtful.touches(null, field)) take(total.row, total.scores[field]);
  return ranked;
}

/** In the words that the reader knows as a column of ranks; the plan is a Vietnamese document whatever the pane speaks. */
function headingOf({ baseYear, targetYear }: Appendix, field: RankedField): string {
  if (field === 'base') return baseYear === null ? 'Xếp thứ' : `Xếp thứ năm ${baseYear}`;
  return targetYear === null ? 'Xếp thứ mục tiêu' : `Xếp thứ mục tiêu năm ${targetYear}`;
}
