import type { Reading } from '../../app/reading';
import { gridOf } from '../../app/reading';
import { type Decimal, decimalFromNumber } from '../../core/base/decimal';
import {
  type ChosenSet,
  type NextPlanChoices,
  type NextTableChoices,
  stillDecided,
} from '../../app/session/panelChoices';
import type { TargetRule } from '../../core/nextYear/nextYear';
import { type NextYearChoices, plannedTables } from '../../core/nextYear/nextYearPlan';
import type { AwaitedSet, TableChoices } from '../../core/nextYear/nextYearTable';
import { aboutPairs } from '../matching/aboutPairs';
import type { ScoredTable } from '../../core/table/scoredTable';
import { type OfferedSet, setKey, tableKey } from '../matching/offeredSets';

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

/** A set of criteria that was chosen and is not among those that can be taken now, with the reason (SPEC N3). */
function awaitedSet(
  { key, sheet, file }: ChosenSet,
  sets: readonly OfferedSet[],
  planned: readonly ScoredTable[],
): AwaitedSet {
  if (file !== null) {
    const isDropped = sets.some((one) => one.file === file);
    return { sheet, file, why: isDropped ? 'gone' : 'not-dropped' };
  }
  const isPlanned = planned.some((table) => setKey(table, null) === key);
  return { sheet, file, why: isPlanned ? 'planned' : 'gone' };
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
    const placed = sets.find(({ key }) => key === set?.key)?.placed;
    if (!placed) {
      const awaited = set && awaitedSet(set, sets, planned);
      return [{ was, set: null, matches: new Map(), rescaled: new Map(), awaited }];
    }
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
