import { looksLikeFormula } from '../../core/base/cellContent';
import type { WorkbookSnapshot } from '../../core/base/grid';
import { isSameData } from '../../core/base/sameData';
import { isSliceEnd, type Task } from '../../core/base/task';
import type { Finding } from '../../core/table/finding';
import type { Reading } from '../reading';

/**
 * Whether what formulas came to may be ahead of the cells that it follows from, as far as that can be seen: something is
 * found, or asked, that was not before. Without a formula nothing follows by itself, and whatever is found is so.
 */
export function* mayBeAhead(before: Reading, after: Reading): Task<boolean> {
  if (!(yield* hasFormulas(after.snapshot))) return false;
  return asksAnew(before, after) || (yield* findsAnew(before.findings, after.findings));
}

function* hasFormulas({ sheets }: WorkbookSnapshot): Task<boolean> {
  for (const { formulas } of sheets) {
    yield;
    for (let nth = 0; nth < formulas.length; nth += 1) {
      if (isSliceEnd(nth)) yield;
      if (formulas[nth]?.some(looksLikeFormula) === true) return true;
    }
  }
  return false;
}

function asksAnew(before: Reading, after: Reading): boolean {
  const asked = new Map(doubtsOf(before).map((doubt) => [doubt.id, doubt]));
  return doubtsOf(after).some((doubt) => !isSameData(asked.get(doubt.id), doubt));
}

function doubtsOf({ tables }: Reading) {
  return tables.flatMap(({ appendix }) => appendix.doubts);
}

/** Both stand in the order of the workbook: what is known is found again behind what was found again before it. */
function* findsAnew(before: readonly Finding[], after: readonly Finding[]): Task<boolean> {
  let next = 0;
  for (const finding of after) {
    for (;;) {
      if (isSliceEnd(next)) yield;
      const known = before[next];
      if (!known) return true;
      next += 1;
      if (isSameFinding(known, finding)) break;
    }
  }
  return false;
}

function isSameFinding(one: Finding, other: Finding): boolean {
  // Nearly all that differ are of different rows.
  return one.row === other.row && isSameData(one, other);
}
