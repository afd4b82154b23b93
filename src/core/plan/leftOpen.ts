import { cellAt } from '../base/cellContent';
import type { SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { expectedIn } from '../audit/figures';
import type { Appendix, Computed, Criterion, TotalRow } from '../table/appendix';
import { isBound, relationOf } from '../table/bound';
import { YEAR_FIELDS } from '../table/scoreFields';
import type { LeftCell } from './plan';

/**
 * Parents and the total that print what bounds among their parts rule out (SPEC A4, W4): what they should be nobody knows,
 * so that each is left, with the bound that its parts make.
 */
export function* leftOpen(
  grid: SheetGrid,
  appendix: Appendix,
  computed: Computed,
): Task<LeftCell[]> {
  const left: LeftCell[] = [];
  const { sheet, columns, criteria, total } = appendix;
  const look = (row: Criterion | TotalRow) => {
    const of = 'id' in row ? row : null;
    for (const field of YEAR_FIELDS) {
      const column = columns[field];
      const relation = relationOf(computed.open(of, field));
      const value = (of ? computed.of(of) : computed.total)[field];
      if (column === undefined || !relation || value === null || isBound(row.scores[field]))
        continue;
      const after = expectedIn(row, field, value, relation);
      const before = cellAt(grid, row.row, column);
      const change = { sheet, row: row.row, column, before, after };
      left.push({ ...change, why: { is: 'recalculate' }, because: 'bound' });
    }
  };
  for (const criterion of criteria) {
    if (isSliceEnd(criterion.index)) yield;
    look(criterion);
  }
  if (total) look(total);
  return left;
}
