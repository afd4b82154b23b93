import type { ScoredTable } from '../table/scoredTable';
import type { Criterion } from '../table/appendix';
import { subtract, type Decimal } from '../base/decimal';
import { newestOf } from '../table/newest';
import { limitOf } from '../table/limit';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';

/** Where a table's points are. */
export interface TableRoom {
  /** Leaves at their limit, by the newest result. */
  atMax: number;
  withRoom: number;
  /** Those that could still gain most, the most first; without those whose maximum is in doubt (SPEC O6). */
  most: Room[];
}

export interface Room {
  criterion: Criterion;
  room: Decimal;
}

/** @param count how many of the leaves with most room are wanted */
export function roomOf(table: ScoredTable, count: number): TableRoom {
  const { appendix, computed } = table;
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  const found: TableRoom = { atMax: 0, withRoom: 0, most: [] };
  for (const criterion of appendix.criteria) {
    if (criterion.children.length > 0) continue;
    const limit = limitOf(table, criterion);
    const newest = newestOf(computed.of(criterion));
    if (limit === null || newest === null) continue;
    const room = subtract(limit, newest);
    if (room > 0) {
      found.withRoom += 1;
      const isCertain = !doubtful.has(criterion.parent, 'max');
      if (isCertain) keepMost(found.most, { criterion, room }, count);
    } else found.atMax += 1;
  }
  return found;
}

/** Of equal ones the first stays first. */
function keepMost(most: Room[], one: Room, count: number): void {
  if (most.length === count && one.room <= (most.at(-1)?.room ?? 0)) return;
  const place = most.findIndex(({ room }) => room < one.room);
  most.splice(place < 0 ? most.length : place, 0, one);
  most.splice(count);
}
