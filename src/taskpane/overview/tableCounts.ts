import type { ReadTable } from '../../app/reading';
import type { Criterion } from '../../core/appendix';
import { DECIMAL_PLACES, subtract, type Decimal } from '../../core/decimal';

const HUNDRED = (100 * 10 ** DECIMAL_PLACES) as Decimal;

export interface TableCounts {
  below: number;
  atMax: number;
  withRoom: number;
}

export interface Room {
  criterion: Criterion;
  room: Decimal;
}

/** The highest that a criterion can reach: its maximum in points, 100 in percent. */
export function limitOf({ appendix, computed }: ReadTable, criterion: Criterion): Decimal | null {
  return appendix.kind === 'sipas' ? HUNDRED : computed.of(criterion).max;
}

/** Leaves below their target, at their limit and short of it, by the newest result. */
export function countsOf(table: ReadTable): TableCounts {
  const rooms = roomsOf(table);
  return {
    below: table.belowTarget.size,
    atMax: rooms.filter(({ room }) => room <= 0).length,
    withRoom: rooms.filter(({ room }) => room > 0).length,
  };
}

/** Leaves with the points that they could still gain, the most first. */
export function mostRoom(table: ReadTable, count: number): Room[] {
  return roomsOf(table)
    .filter(({ room }) => room > 0)
    .sort((a, b) => b.room - a.room)
    .slice(0, count);
}

function roomsOf(table: ReadTable): Room[] {
  const { appendix, computed } = table;
  return appendix.criteria.flatMap((criterion) => {
    if (criterion.children.length > 0) return [];
    const limit = limitOf(table, criterion);
    const { result, base } = computed.of(criterion);
    const newest = result ?? base;
    if (limit === null || newest === null) return [];
    return [{ criterion, room: subtract(limit, newest) }];
  });
}
