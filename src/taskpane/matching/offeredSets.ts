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

/** By which a set is known among those that are offered. @param file null: a sheet of the workbook */
export function setKey(table: ScoredTable, file: string | null): string {
  return `${file ?? ''}|${tableKey(table)}`;
}

/** Tables of a reading that can be a set of criteria: those that are not planned on themselves. */
export function offeredSets(reading: Reading, file: string | null): OfferedSet[] {
  const planned =
    file === null ? new Set(plannedTables(reading.tables, reading.year)) : new Set<ScoredTable>();
  return reading.tables.flatMap((table) => {
    const grid = gridOf(reading, table.appendix.sheet);
    if (planned.has(table) || !grid) return [];
    return [{ key: setKey(table, file), file, placed: { table, grid } }];
  });
}
