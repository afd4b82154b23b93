import type { Appendix, Score } from '../table/appendix';
import { cellAt } from '../base/cellContent';
import type { SheetGrid } from '../base/grid';
import { normaliseText } from '../base/text';
import { firstBlankColumn } from './blankColumn';
import type { CellChange, NewColumn } from './plan';

export interface MovedRanks {
  cells: CellChange[];
  newColumns: NewColumn[];
  /** Rows whose rank has found its place, by the figure that it stood behind. */
  placed: Record<'base' | 'target', Set<number>>;
}

/**
 * Ranks that stand behind a figure in its cell, moved to a column of their own: a cell that holds a number has
 * no place for words. Goes to the table's rank columns, or to new ones right of it (SPEC W3), but never over what
 * stands there.
 */
export function moveRanks(grid: SheetGrid, appendix: Appendix): MovedRanks {
  const moved: MovedRanks = {
    cells: [],
    newColumns: [],
    placed: { base: new Set(), target: new Set() },
  };
  let next = appendix.area.column + appendix.area.columns;
  for (const field of ['base', 'target'] as const) {
    const rows = rankedRows(appendix, field);
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

/** Whether the rank in a figure's own cell has to move before a number is written there. */
export function holdsRank(score: Score | null): boolean {
  if (score === null || score.stored !== 'text' || score.rank === null) return false;
  return /xếp/i.test(normaliseText(score.text));
}

function rankedRows({ criteria, total }: Appendix, field: 'base' | 'target') {
  return [...criteria, ...(total ? [total] : [])].flatMap(({ row, scores }) => {
    const score = scores[field];
    const moves = holdsRank(score) && score?.state === 'value' && score.relation === '=';
    return moves && score.rank ? [{ row, text: score.rank.text }] : [];
  });
}

/** In the words that the reader knows as a column of ranks; the plan is a Vietnamese document whatever the pane speaks. */
function headingOf({ baseYear, targetYear }: Appendix, field: 'base' | 'target'): string {
  if (field === 'base') return baseYear === null ? 'Xếp thứ' : `Xếp thứ năm ${baseYear}`;
  return targetYear === null ? 'Xếp thứ mục tiêu' : `Xếp thứ mục tiêu năm ${targetYear}`;
}
