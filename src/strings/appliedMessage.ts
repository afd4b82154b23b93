import type { Plan } from '../core/plan/plan';
import { placesText } from './placeText';
import type { Strings } from './vi';

/** A message names so many sheets. */
const MOST_NAMES = 3;

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

/** The sheets that were made, or made again, and that people see: some are hidden. */
export function madeSheets({ sheets }: Plan, applied: Written): string[] {
  const written = new Set([...applied.sheetsAdded, ...applied.sheetsUpdated]);
  return sheets
    .filter(({ model }) => model.visibility === 'visible' && written.has(model.name))
    .map(({ model }) => model.name);
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
  const seen = new Set(madeSheets(plan, applied));
  const namesOf = (names: readonly string[]) => namesText(names.filter((name) => seen.has(name)));
  const parts = [
    cells > 0 && write.doneParts.cells(cells),
    cells > 0 && newColumns.length > 0 && write.doneParts.columns(newColumns.length),
    added > 0 && write.doneParts.added(added, namesOf(applied.sheetsAdded)),
    updated > 0 && write.doneParts.updated(updated, namesOf(applied.sheetsUpdated)),
  ];
  const done = write.done(parts.filter((part) => part !== false));
  const { unfitted = [] } = applied;
  return unfitted.length === 0 ? done : `${done} ${write.unfitted(unfitted)}`;
}

/** @returns ' “A”', ' (“A”, “B”, …)'; '' where none is seen */
function namesText(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return '';
  if (names.length === 1) return ` “${only}”`;
  const named = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return ` (${named.join(', ')}${names.length > MOST_NAMES ? ', …' : ''})`;
}
