import { gridOf, type Reading } from '../../app/reading';
import type { PlacedTable } from '../../core/nextYear/nextYear';
import { plannedTables } from '../../core/nextYear/nextYearPlan';
import { tableRef } from '../../core/targets/scenarios';
import type { ScoredTable } from '../../core/table/scoredTable';

/** A table that can be chosen: a set of criteria, or one with their scores. @property file null: a sheet of the workbook */
export interface OfferedSet {
  key: string;
  file: string | null;
  placed: PlacedTable;
}

/** By its place among those of its index: rows may be inserted above it. */
export function tableKey({ appendix: { sheet, kind }, nth }: ScoredTable): string {
  return `${sheet}!${tableRef(kind, nth)}`;
}

/** Where a set that was chosen stood: it may not be there now. @property file null: a sheet of the workbook */
export function placeOfSet(key: string): { sheet: string; file: string | null } {
  const bar = key.indexOf('|');
  const file = key.slice(0, bar);
  return {
    sheet: key.slice(bar + 1, key.lastIndexOf('!')),
    file: file === '' ? null : file,
  };
}

/** Tables of a reading that can be a set of criteria: those that are not planned on themselves. */
export function offeredSets(reading: Reading, file: string | null): OfferedSet[] {
  const planned =
    file === null ? new Set(plannedTables(reading.tables, reading.year)) : new Set<ScoredTable>();
  return reading.tables.flatMap((table) => {
    const grid = gridOf(reading, table.appendix.sheet);
    if (planned.has(table) || !grid) return [];
    return [{ key: `${file ?? ''}|${tableKey(table)}`, file, placed: { table, grid } }];
  });
}
