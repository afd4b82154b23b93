import { requireUnprotected } from '../permissions';
import type { RangeTarget } from './range';

/** @returns null where some are and some are not */
export function isHidden({ sheet, area }: RangeTarget, what: 'rows' | 'columns'): boolean | null {
  const { layout } = sheet;
  const first = what === 'rows' ? area.row : area.column;
  const known = what === 'rows' ? layout.rowCount : layout.columnCount;
  const count = Math.min(
    what === 'rows' ? area.rows : area.columns,
    Math.max(1, known - first + 1),
  );
  const states = Array.from({ length: count }, (_, index) =>
    what === 'rows' ? layout.isRowHidden(first + index) : layout.isColumnHidden(first + index),
  );
  const [state = false] = states;
  return states.every((each) => each === state) ? state : null;
}

export function setHidden(
  { context, sheet, area }: RangeTarget,
  what: 'rows' | 'columns',
  isHiddenNow: boolean,
): void {
  requireUnprotected(context, sheet);
  const { layout } = sheet;
  const first = what === 'rows' ? area.row : area.column;
  const asked = what === 'rows' ? area.rows : area.columns;
  const known = what === 'rows' ? layout.rowCount : layout.columnCount;
  // What was never touched is shown already.
  const count = isHiddenNow ? asked : Math.min(asked, Math.max(0, known - first));
  for (let index = first; index < first + count; index += 1) {
    if (what === 'rows') layout.setRowHidden(index, isHiddenNow);
    else layout.setColumnHidden(index, isHiddenNow);
  }
}
