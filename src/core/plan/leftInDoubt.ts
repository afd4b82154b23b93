import { cellAt } from '../base/cellContent';
import { add, type Decimal } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { adjustmentOf } from '../compute/adjustments';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { rollUp } from '../compute/rollUp';
import type { Appendix, Computed, Criterion } from '../table/appendix';
import { EXACT } from '../table/open';
import { YEAR_FIELDS, type YearField } from '../table/scoreFields';
import { topmost } from '../table/topmost';
import { shownDecimals } from './changeCell';
import { roundingIn } from '../compute/rounding';
import { showsTheSame } from './formOf';
import type { LeftCell } from './plan';
import { scoreCell } from './scoreCell';

/**
 * What parents and the total would say if nothing were in doubt, where they say something else (SPEC K2): it is left
 * until the doubt is settled.
 *
 * @param doubtful the table's families in doubt
 */
export function* leftInDoubt(
  grid: SheetGrid,
  appendix: Appendix,
  computed: Computed,
  doubtful: DoubtfulFamilies,
): Task<LeftCell[]> {
  const left: LeftCell[] = [];
  const { sheet, asFraction, rollup, total, doubts } = appendix;
  if (doubts.length === 0) return left;
  const rounding = roundingIn(appendix);
  const single = doubts.map((one) => ({ id: one.id, of: new DoubtfulFamilies([one]) }));
  const look = (row: Criterion | null, field: YearField) => {
    const column = appendix.columns[field];
    const line = row ?? total;
    const score = line?.scores[field] ?? null;
    if (!line || !score || column === undefined || score.relation !== '=') return;
    if (!doubtful.touches(row, field)) return;
    const value = comesTo(row, field);
    if (
      value === null ||
      score.state === 'unreadable' ||
      showsTheSame(score, value, rounding(field, score))
    )
      return;
    const cell = scoreCell(value, shownDecimals(value, score.decimals), asFraction);
    const before = cellAt(grid, line.row, column);
    const change = { sheet, row: line.row, column, before, after: cell.value };
    const { numberFormat } = cell;
    const [doubt] = single.flatMap(({ id, of }) => (of.touches(row, field) ? [id] : []));
    left.push({
      ...{ ...change, numberFormat, why: { is: 'recalculate' }, because: 'doubt' },
      ...(doubt === undefined ? {} : { doubt }),
    });
  };
  const comesTo = (row: Criterion | null, field: YearField): Decimal | null => {
    const parts = (row?.children ?? topmost(appendix)).map((part) => ({
      // No sum is taken of a bound.
      figure: computed.open(part, field) === EXACT ? computed.of(part)[field] : null,
      weight: part.weight,
    }));
    const whole = rollUp(rollup, parts);
    return whole !== null && row === null ? add(whole, adjustmentOf(appendix, field)) : whole;
  };
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    for (const field of YEAR_FIELDS) if (criterion.children.length > 0) look(criterion, field);
  }
  for (const field of YEAR_FIELDS) look(null, field);
  return left;
}
