import type { PlanKind } from '../core/plan/plan';
import type { Strings } from './vi';

/** What was written, as a workbook says it. */
export interface Written {
  cells: readonly unknown[];
  highlights: number;
  sheetsAdded: readonly string[];
  sheetsUpdated: readonly string[];
}

/** What was written, in a sentence. */
export function appliedMessage(kind: PlanKind, applied: Written, { write }: Strings): string {
  const { cells, highlights, sheetsAdded, sheetsUpdated } = applied;
  if (kind === 'highlight' || kind === 'clear-highlight') return write.highlighted(highlights);
  const written = cells.length + sheetsAdded.length + sheetsUpdated.length;
  return written === 0
    ? write.nothing
    : write.done(cells.length, sheetsAdded.length, sheetsUpdated.length);
}
