import type { Plan } from '../core/plan/plan';
import { placesText } from './placeText';
import type { Strings } from './vi';

/** What was written, as a workbook says it. */
export interface Written {
  cells: readonly unknown[];
  highlights: number;
  sheetsAdded: readonly string[];
  sheetsUpdated: readonly string[];
  /** Where somebody typed meanwhile. */
  kept: readonly string[];
  unfitted?: readonly string[];
}

/** What was written, in a sentence: only what there was. */
export function appliedMessage(plan: Plan, applied: Written, strings: Strings): string {
  const { kept } = applied;
  const said = writtenMessage(plan, applied, strings);
  if (kept.length === 0) return said;
  return [said, strings.write.keptMeanwhile(placesText(kept, strings))].join(' ');
}

function writtenMessage(plan: Plan, applied: Written, { write }: Strings): string {
  if (plan.kind === 'clear-highlight') return write.cleared;
  if (plan.kind === 'highlight') {
    const marked = plan.highlights.reduce((sum, { marked: cells = 0 }) => sum + cells, 0);
    return applied.highlights === 0 ? write.nothing : write.marked(marked);
  }
  const cells = applied.cells.length;
  const added = applied.sheetsAdded.length;
  const updated = applied.sheetsUpdated.length;
  if (cells + added + updated === 0) return write.nothing;
  const entries = plan.sheets.flatMap(({ entries: changed = [] }) => changed);
  if (entries.length > 0) {
    return write.done(entries.map(({ change, name }) => write.doneEntries[change](name)));
  }
  const { newColumns } = plan;
  const parts = [
    cells > 0 && write.doneParts.cells(cells),
    cells > 0 && newColumns.length > 0 && write.doneParts.columns(newColumns.length),
    added > 0 && write.doneParts.added(added),
    updated > 0 && write.doneParts.updated(updated),
  ];
  const done = write.done(parts.filter((part) => part !== false));
  const { unfitted = [] } = applied;
  return unfitted.length === 0 ? done : `${done} ${write.unfitted(unfitted)}`;
}
