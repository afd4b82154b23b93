import type { ReadTable } from '../../app/reading';
import type { AppendixKind, Criterion } from '../../core/appendix';
import { DECIMAL_PLACES, subtract, type Decimal } from '../../core/decimal';

const HUNDRED = (100 * 10 ** DECIMAL_PLACES) as Decimal;

/** Where a table's points are. */
export interface TableRoom {
  /** Leaves at their limit, by the newest result. */
  atMax: number;
  withRoom: number;
  /** Those that could still gain most, the most first. */
  most: Room[];
}

export interface Room {
  criterion: Criterion;
  room: Decimal;
}

/** The highest that a criterion can reach: its maximum in points, 100 in percent. */
export function limitOf({ appendix, computed }: ReadTable, criterion: Criterion): Decimal | null {
  return limitIn(appendix.kind, computed.of(criterion).max);
}

function limitIn(kind: AppendixKind, max: Decimal | null): Decimal | null {
  return kind === 'sipas' ? HUNDRED : max;
}

/** @param count how many of the leaves with most room are wanted */
export function roomOf(table: ReadTable, count: number): TableRoom {
  const { appendix, computed } = table;
  const found: TableRoom = { atMax: 0, withRoom: 0, most: [] };
  for (const criterion of appendix.criteria) {
    if (criterion.children.length > 0) continue;
    const { result, base, max } = computed.of(criterion);
    const limit = limitIn(appendix.kind, max);
    const newest = result ?? base;
    if (limit === null || newest === null) continue;
    const room = subtract(limit, newest);
    if (room > 0) {
      found.withRoom += 1;
      keepMost(found.most, { criterion, room }, count);
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
