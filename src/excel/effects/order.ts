import { cells } from './cells';
import { charts } from './charts';
import { columns } from './columns';
import type { EffectKind, Place } from './effect';
import { marks } from './marks';
import { ownSheets } from './ownSheets';
import type { JournalRecord } from '../journal/record';

/**
 * The order in which a plan is written.
 * - Marks first: a column takes its neighbour's formats, and that moves conditional formats about.
 * - Columns before cells: the formats they take bring number formats, under which a cell would read what is written
 *   as something else.
 * - Own sheets next: their formulas refer to cells of the tables.
 * - Charts last: they are drawn from cells of own sheets, and stand over rows that have their heights.
 */
export const WRITE_ORDER: readonly EffectKind[] = [marks, columns, cells, ownSheets, charts];

/**
 * The order in which the kinds are compared with what stands there.
 * - Cells first: a column takes formats only where a cell of it is written.
 * - Own sheets next: of those that keep their layout single cells change, which are written with the others.
 * - Charts after them: those of a sheet that is made anew are made anew, too.
 */
export const DIFF_ORDER: readonly EffectKind[] = [cells, ownSheets, charts, columns, marks];

/**
 * The order in which a write is undone.
 * - Cells first: a column gets its formats back only where its heading is given back, and cells pass through number
 *   formats that are not theirs.
 * - Marks after columns: the formats that a column gets back bring conditional formats with them.
 * - Own sheets after these: what stands there goes for good, and with it goes what a second try would need.
 * - Charts last: a sheet that somebody deleted must be there again.
 */
export const RESTORE_ORDER: readonly EffectKind[] = [cells, columns, marks, ownSheets, charts];

/** Where a write does something, of all kinds. */
export function placesOf(record: JournalRecord): Place[] {
  return WRITE_ORDER.flatMap((kind) => kind.places(record));
}
