import type { Appendix, AppendixKind, Computed } from '../appendix';
import { type Decimal, decimalFromNumber, toNumber } from '../decimal';
import { type TargetEdit, type WhatIf, createWhatIf } from './whatIf';

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
}

/** @example tableRef('par') === 'par'; tableRef('par', 2) === 'par#2', as in a CriterionRef */
export function tableRef(kind: AppendixKind, nth = 1): string {
  return nth > 1 ? `${kind}#${nth}` : kind;
}

/** The targets as they are being tried now, to be kept. */
export function scenarioOf(
  table: string,
  whatIf: WhatIf,
  { name, note, at }: Pick<Scenario, 'name' | 'note' | 'at'>,
): Scenario {
  const targets: Record<string, number> = {};
  for (const [id, target] of whatIf.leafTargets()) {
    if (target !== null) targets[id] = toNumber(target);
  }
  return { table, name, note, at, targets };
}

/**
 * Tries a scenario's targets. A leaf that it does not name is emptied.
 * @returns what changed, and the ids that the table no longer has as leaves: they are left out
 */
export function takeScenario(
  scenario: Scenario,
  whatIf: WhatIf,
): { edits: TargetEdit[]; unknown: string[] } {
  const leaves = whatIf.leafTargets();
  const values = [...leaves.keys()].map((id) => [id, targetIn(scenario, id)] as const);
  const unknown = Object.keys(scenario.targets).filter((id) => !leaves.has(id));
  return { edits: whatIf.setAll(values), unknown };
}

function targetIn({ targets }: Scenario, id: string): Decimal | null {
  const value = Object.hasOwn(targets, id) ? targets[id] : undefined;
  return value === undefined ? null : decimalFromNumber(value);
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
    const whatIf = createWhatIf(appendix, computed);
    takeScenario(scenario, whatIf);
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
