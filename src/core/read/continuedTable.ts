import type { Appendix, Criterion } from '../table/appendix';
import { assumption, type Finding } from '../table/finding';
import { topmost } from '../table/topmost';
import { nextCode } from './codes';
import { agreement } from './family';

/**
 * Leaves out the total of a table that goes on from one before it, on another sheet or further down (SPEC R4): it is of
 * both, and no sum of what stands here.
 *
 * @param before the tables before it, in the order of the workbook
 * @returns what is said of the row
 */
export function leaveSharedTotal(appendix: Appendix, before: readonly Appendix[]): Finding[] {
  const { total, sheet, columns, area } = appendix;
  const top = topmost(appendix);
  if (total === null || !goesOn(appendix, top, before)) return [];
  const own = agreement(total, top);
  if (own.agree > 0 && own.differ === 0) return [];
  appendix.total = null;
  appendix.rowsPassedOver = [...appendix.rowsPassedOver, { row: total.row, as: 'subtotal' }];
  const place = { sheet, row: total.row, column: columns.name ?? area.column };
  return [assumption({ what: 'row-left-out' }, place)];
}

/** The same heading, no total above, and the first code follows the last one there. */
function goesOn(
  { heading }: Appendix,
  top: readonly Criterion[],
  before: readonly Appendix[],
): boolean {
  const earlier = [...before]
    .reverse()
    .find((one) => one.heading.fingerprint === heading.fingerprint);
  const last = earlier && topmost(earlier).at(-1);
  if (!last || earlier.total !== null) return false;
  const first = top[0]?.code ?? '';
  return first !== '' && nextCode(last.code) === first;
}
