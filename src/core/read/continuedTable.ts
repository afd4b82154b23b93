import type { Appendix, Criterion } from '../table/appendix';
import { assumption, type Finding } from '../table/finding';
import { topmost } from '../table/topmost';
import { nextCode } from './codes';
import { agreement } from './family';
import { rollupDoubt } from './rollupDoubt';

/**
 * A table that goes on from one before it, on another sheet or further down (SPEC R4), by its heading and codes: its
 * total is of both, and no sum of what stands here, and so are the criteria above in the middle of which it was parted.
 *
 * @param before the tables before it, in the order of the workbook; what is parted there gets a doubt
 * @returns what is said of the total's row
 */
export function joinContinued(appendix: Appendix, before: readonly Appendix[]): Finding[] {
  const earlier = [...before]
    .reverse()
    .find(({ heading }) => heading.fingerprint === appendix.heading.fingerprint);
  const last = earlier?.total === null ? continuedRow(earlier, appendix) : undefined;
  if (!earlier || !last) return [];
  askOfParted(earlier, last.parent);
  return leaveSharedTotal(appendix);
}

/** The row above which the first code here follows: the last one there, or one that it is a part of. */
function continuedRow(earlier: Appendix, { criteria }: Appendix): Criterion | undefined {
  const first = criteria[0]?.code ?? '';
  let row: Criterion | null | undefined = earlier.criteria.at(-1);
  while (row && (first === '' || nextCode(row.code) !== first)) row = row.parent;
  return row ?? undefined;
}

/** Criteria of which some parts stand elsewhere do not follow from those that stand here, unless they print just that. */
function askOfParted(earlier: Appendix, from: Criterion | null): void {
  const parted: Criterion[] = [];
  const asked = new Set(earlier.doubts.flatMap(({ scope }) => scope.map(({ family }) => family)));
  for (let row = from; row; row = row.parent) {
    if (asked.has(row.id)) continue;
    const { agree, differ } = agreement(row, row.children);
    if (agree === 0 || differ > 0) parted.push(row);
  }
  earlier.doubts = [...earlier.doubts, ...rollupDoubt(earlier, parted)];
}

function leaveSharedTotal(appendix: Appendix): Finding[] {
  const { total, sheet, columns, area } = appendix;
  if (total === null) return [];
  const own = agreement(total, topmost(appendix));
  if (own.agree > 0 && own.differ === 0) return [];
  appendix.total = null;
  appendix.rowsPassedOver = [...appendix.rowsPassedOver, { row: total.row, as: 'subtotal' }];
  const place = { sheet, row: total.row, column: columns.name ?? area.column };
  return [assumption({ what: 'row-left-out' }, place)];
}
