import type { Criterion } from '../table/appendix';
import { criterionRef, type CriterionRef } from './assignment';
import { isSliceEnd, type Task } from '../base/task';
import type { ScoredTable } from '../table/scoredTable';

/** A criterion with its table and its place there. */
export interface PlacedCriterion {
  table: ScoredTable;
  criterion: Criterion;
  /** Its number in its table, from 0. */
  at: number;
}

export type CriteriaByRef = ReadonlyMap<CriterionRef, PlacedCriterion>;

/** Every criterion of the workbook, so that an agency's sheet costs no more than what it shows. */
export function* criteriaByRef(tables: readonly ScoredTable[]): Task<CriteriaByRef> {
  const placed = new Map<CriterionRef, PlacedCriterion>();
  for (const table of tables) {
    const { kind, criteria } = table.appendix;
    yield;
    for (const [at, criterion] of criteria.entries()) {
      if (isSliceEnd(at)) yield;
      placed.set(criterionRef(kind, criterion.id, table.nth), { table, criterion, at });
    }
  }
  return placed;
}

/** The criteria that references name, by table in the order of the tables, and as printed in each. */
export function byTable(
  refs: Iterable<CriterionRef>,
  criteria: CriteriaByRef,
  tables: readonly ScoredTable[],
): { table: ScoredTable; chosen: PlacedCriterion[] }[] {
  const found = new Map<ScoredTable, PlacedCriterion[]>();
  for (const ref of refs) {
    const placed = criteria.get(ref);
    if (!placed) continue;
    const others = found.get(placed.table);
    if (others) others.push(placed);
    else found.set(placed.table, [placed]);
  }
  return tables.flatMap((table) => {
    const chosen = found.get(table);
    return chosen ? [{ table, chosen: chosen.sort((a, b) => a.at - b.at) }] : [];
  });
}
