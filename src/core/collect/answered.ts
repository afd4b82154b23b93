import { isSliceEnd, type Task } from '../base/task';
import type { Returned, ReturnedRow } from './returned';

/**
 * Agencies from which something came (SPEC T1). A file that came back is an answer, even a blank one; an agency's sheet in
 * the workbook stands there since it was made, and is one once something is typed into it.
 *
 * @param isLeaf whether a key is of a criterion without parts
 */
export function* answeredBy(
  returned: readonly Returned[],
  isLeaf: (key: string) => boolean,
): Task<ReadonlySet<string>> {
  const agencies = new Set<string>();
  for (const { agency, file, rows, isUnreadable } of returned) {
    yield;
    if (isUnreadable || agencies.has(agency)) continue;
    if (file !== null) {
      agencies.add(agency);
      continue;
    }
    for (const [nth, row] of rows.entries()) {
      if (isSliceEnd(nth)) yield;
      if (!isTyped(row, isLeaf)) continue;
      agencies.add(agency);
      break;
    }
  }
  return agencies;
}

function isTyped({ key, score, declared, texts }: ReturnedRow, isLeaf: (key: string) => boolean) {
  // A parent's own formula adds its parts up: nobody typed that.
  const isScored = score.state !== 'blank' && (score.stored !== 'formula' || isLeaf(key));
  return isScored || declared !== '' || Object.values(texts).some((text) => text !== '');
}
