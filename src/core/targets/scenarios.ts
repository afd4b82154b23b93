import type { Appendix, Computed } from '../table/appendix';
import { type Decimal, decimalFromNumber, toNumber } from '../base/decimal';
import { finish } from '../base/task';
import { foldText } from '../base/text';
import { leavesNow } from './leavesNow';
import { type TargetEdit, type WhatIf, whatIfTask } from './whatIf';
import type { IndexKind } from '../table/indexTraits';

/** A set of targets for one table, kept under a name. */
export interface Scenario {
  /** The table that it belongs to (see tableRef). */
  table: string;
  name: string;
  note: string;
  /** ISO date and time of keeping it. */
  at: string;
  /** The leaves' targets by criterion id, in points or percent; leaves without a target are absent. */
  targets: Record<string, number>;
  /** Their names, folded, by id; absent where it was kept without. */
  names?: Record<string, string>;
}

/** @example tableRef('par') === 'par'; tableRef('par', 2) === 'par#2', as in a CriterionRef */
export function tableRef(kind: IndexKind, nth = 1): string {
  return nth > 1 ? `${kind}#${nth}` : kind;
}

/** The targets as they are being tried now, to be kept. */
export function scenarioOf(
  table: string,
  whatIf: WhatIf,
  { byId }: Pick<Appendix, 'byId'>,
  { name, note, at }: Pick<Scenario, 'name' | 'note' | 'at'>,
): Scenario {
  const targets: Record<string, number> = {};
  const names: Record<string, string> = {};
  for (const [id, target] of whatIf.leafTargets()) {
    if (target === null) continue;
    targets[id] = toNumber(target);
    names[id] = foldText(byId.get(id)?.name ?? '');
  }
  return { table, name, note, at, targets, names };
}

/**
 * Tries a scenario's targets. A leaf that it does not name is emptied.
 * @returns what changed, and the ids that the table no longer has as leaves: they are left out
 */
export function takeScenario(
  { targets, names = {} }: Scenario,
  whatIf: WhatIf,
  appendix: Pick<Appendix, 'byId' | 'criteria'>,
): { edits: TargetEdit[]; unknown: string[] } {
  const nameOf = (id: string) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? null;
  const kept = Object.entries(targets);
  const now = finish(
    leavesNow(
      kept.map(([id]) => [id, nameOf(id)]),
      appendix,
    ),
  );
  const values = new Map<string, Decimal | null>(
    [...whatIf.leafTargets().keys()].map((id) => [id, null]),
  );
  const unknown: string[] = [];
  for (const [id, target] of kept) {
    const leaf = now.get(id);
    if (leaf === undefined) unknown.push(id);
    else values.set(leaf, decimalFromNumber(target));
  }
  return { edits: whatIf.setAll(values), unknown };
}

/** Scenarios side by side; the values of a row stand in the order of `names`. */
export interface ScenarioComparison {
  names: string[];
  total: (Decimal | null)[];
  rows: { id: string; values: (Decimal | null)[]; differs: boolean }[];
}

/** @param scenarios of this table */
export function compareScenarios(
  appendix: Appendix,
  computed: Computed,
  scenarios: readonly Scenario[],
): ScenarioComparison {
  const trials = scenarios.map((scenario) => {
    const whatIf = finish(whatIfTask(appendix, computed));
    takeScenario(scenario, whatIf, appendix);
    return whatIf;
  });
  return {
    names: scenarios.map(({ name }) => name),
    total: trials.map((whatIf) => whatIf.total),
    rows: appendix.criteria.map(({ id }) => {
      const values = trials.map((whatIf) => whatIf.target(id));
      return { id, values, differs: values.some((value) => value !== values[0]) };
    }),
  };
}
