import type { Reading } from '../../app/reading';
import { gridOf } from '../../app/reading';
import { type Decimal, decimalFromNumber } from '../../core/base/decimal';
import {
  type NextPlanChoices,
  type NextTableChoices,
  stillDecided,
} from '../../app/session/panelChoices';
import type { TargetRule } from '../../core/nextYear/nextYear';
import { type NextYearChoices, plannedTables } from '../../core/nextYear/nextYearPlan';
import type { TableChoices } from '../../core/nextYear/nextYearTable';
import { aboutPairs } from '../matching/aboutPairs';
import { type OfferedSet, tableKey } from '../matching/offeredSets';

/** What a pane begins with. @param after the year that the plan carries on */
export function firstChoices(after: number): NextPlanChoices {
  const nothing = { successors: new Map(), tables: new Map() };
  return { after, year: null, rule: 'empty', percent: '30', ...nothing };
}

export const NO_CHOICES: NextTableChoices = { set: null, matches: new Map(), rescaled: new Map() };

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

/** Whether a set of criteria was chosen that is not there now: its file was not dropped again, or its sheet is gone. */
export function isSetMissing({ set }: NextTableChoices, sets: readonly OfferedSet[]): boolean {
  return set !== null && !sets.some(({ key }) => key === set);
}

/** @returns null where no year, or no target, can be made of what is typed */
export function choicesOf(
  reading: Reading,
  state: NextPlanChoices,
  sets: readonly OfferedSet[],
): NextYearChoices | null {
  const targets = targetsOf(state);
  const year = readYear(state.year, plannedYear(reading));
  if (targets === null || year === null) return null;
  const planned = plannedTables(reading.tables, reading.year);
  const tables = planned.flatMap((table): TableChoices[] => {
    const grid = gridOf(reading, table.appendix.sheet);
    if (!grid) return [];
    const { set, matches, rescaled } = state.tables.get(tableKey(table)) ?? NO_CHOICES;
    const was = { table, grid };
    const placed = sets.find(({ key }) => key === set)?.placed;
    if (!placed) return [{ was, set: null, matches: new Map(), rescaled: new Map() }];
    const { appendix } = placed.table;
    return [
      {
        was,
        set: placed,
        matches: stillDecided(matches, aboutPairs(appendix, table.appendix)),
        rescaled,
      },
    ];
  });
  return { year, targets, successors: state.successors, tables };
}

function targetsOf({ rule, percent }: NextPlanChoices): TargetRule | null {
  if (rule !== 'share') return { is: rule };
  const share = readPercent(percent);
  return share === null ? null : { is: rule, percent: share };
}
