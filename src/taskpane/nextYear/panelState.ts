import type { Reading } from '../../app/reading';
import { gridOf } from '../../app/reading';
import { type Decimal, decimalFromNumber } from '../../core/base/decimal';
import type { RescaledBase, TargetRule } from '../../core/nextYear/nextYear';
import type { MatchChoices } from '../../core/nextYear/matching';
import { type NextYearChoices, plannedTables } from '../../core/nextYear/nextYearPlan';
import { type OfferedSet, tableKey } from '../matching/offeredSets';

/** What is chosen for one table. */
export interface TableState {
  /** Of the set; null: the criteria stay. */
  set: string | null;
  matches: MatchChoices;
  rescaled: ReadonlyMap<string, RescaledBase>;
}

/** What is chosen in the panel; it outlives a new reading of the workbook. */
export interface PanelState {
  /** As it is typed; null: the year after the one that is planned. */
  year: string | null;
  rule: TargetRule['is'];
  percent: string;
  successors: ReadonlyMap<string, string>;
  /** By tableKey. */
  tables: ReadonlyMap<string, TableState>;
}

export const FIRST_STATE: PanelState = {
  year: null,
  rule: 'empty',
  percent: '30',
  successors: new Map(),
  tables: new Map(),
};

export const NO_CHOICES: TableState = { set: null, matches: new Map(), rescaled: new Map() };

/** The year that last year's plan is of. */
export function plannedYear({ tables, year }: Pick<Reading, 'tables' | 'year'>): number {
  return plannedTables(tables, year)[0]?.appendix.targetYear ?? 0;
}

/** @returns null where it is no year after the planned one */
export function readYear(text: string | null, planned: number): number | null {
  if (text === null) return planned + 1;
  const year = /^20\d\d$/.test(text.trim()) ? Number(text) : 0;
  return year > planned ? year : null;
}

/** @returns null where it is no share: a number above 0, at most 100 */
export function readPercent(text: string): Decimal | null {
  const value = Number(text.trim().replace(',', '.').replace(/\s*%$/, ''));
  return value > 0 && value <= 100 ? decimalFromNumber(value) : null;
}

/** @returns null where no year, or no target, can be made of what is typed */
export function choicesOf(
  reading: Reading,
  state: PanelState,
  sets: readonly OfferedSet[],
): NextYearChoices | null {
  const targets = targetsOf(state);
  const year = readYear(state.year, plannedYear(reading));
  if (targets === null || year === null) return null;
  const planned = plannedTables(reading.tables, reading.year);
  const tables = planned.flatMap((table) => {
    const grid = gridOf(reading, table.appendix.sheet);
    if (!grid) return [];
    const { set, matches, rescaled } = state.tables.get(tableKey(table)) ?? NO_CHOICES;
    const placed = sets.find(({ key }) => key === set)?.placed ?? null;
    return [{ was: { table, grid }, set: placed, matches, rescaled }];
  });
  return { year, targets, successors: state.successors, tables };
}

function targetsOf({ rule, percent }: PanelState): TargetRule | null {
  if (rule !== 'share') return { is: rule };
  const share = readPercent(percent);
  return share === null ? null : { is: rule, percent: share };
}
