import type { Appendix, Computed, Criterion, Relation } from '../table/appendix';
import { type Decimal, decimalFromNumber, toNumber } from '../base/decimal';
import { finish, forEach, type Task } from '../base/task';
import { foldText } from '../base/text';
import { leavesNow } from './leavesNow';
import type { Goal, TargetEdit, WhatIf } from './whatIf';
import { whatIfTask } from './whatIfTree';
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
  /** By id, of those that are bounds: ">" in ">95". */
  relations?: Record<string, Relation>;
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
  const relations: Record<string, Relation> = {};
  for (const [id, target] of whatIf.leafTargets()) {
    if (target === null) continue;
    targets[id] = toNumber(target);
    names[id] = foldText(byId.get(id)?.name ?? '');
    const relation = whatIf.relation(id);
    if (relation !== '=') relations[id] = relation;
  }
  const kept = { table, name, note, at, targets, names };
  return Object.keys(relations).length > 0 ? { ...kept, relations } : kept;
}

/**
 * Tries a scenario's targets. A leaf that it does not name is emptied.
 * @returns what changed, and the ids that the table no longer has as leaves: they are left out
 */
export function takeScenario(
  { targets, names = {}, relations = {} }: Scenario,
  whatIf: WhatIf,
  appendix: Pick<Appendix, 'byId' | 'criteria'>,
): { edits: TargetEdit[]; unknown: string[] } {
  const nameOf = (id: string) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? null;
  const relationOf = (id: string) => (Object.hasOwn(relations, id) ? relations[id] : undefined);
  const kept = Object.entries(targets);
  const now = finish(
    leavesNow(
      kept.map(([id]) => [id, nameOf(id)]),
      appendix,
    ),
  );
  const goals = new Map<string, Goal>(
    [...whatIf.leafTargets().keys()].map((id) => [id, [id, null, '=']]),
  );
  const unknown: string[] = [];
  for (const [nth, [id, target]] of kept.entries()) {
    const leaf = now[nth] ?? null;
    if (leaf === null) unknown.push(id);
    else goals.set(leaf, [leaf, decimalFromNumber(target), relationOf(id) ?? '=']);
  }
  return { edits: whatIf.setAll(goals.values()), unknown };
}

/** A figure of the table as it is, and of each scenario, in their order. */
export interface ComparedFigures {
  asIs: Decimal | null;
  tried: (Decimal | null)[];
}

/** Scenarios beside each other and beside the table. */
export interface ScenarioComparison {
  names: string[];
  total: ComparedFigures;
  /** Criteria for which a scenario says something else than the table (SPEC K10), in the table's order. */
  differences: (ComparedFigures & { criterion: Criterion })[];
}

/** @param scenarios of this table */
export function* compareScenarios(
  appendix: Appendix,
  computed: Computed,
  scenarios: readonly Scenario[],
): Task<ScenarioComparison> {
  const trials: WhatIf[] = [];
  for (const scenario of scenarios) {
    const whatIf = yield* whatIfTask(appendix, computed);
    takeScenario(scenario, whatIf, appendix);
    trials.push(whatIf);
  }
  const table = yield* whatIfTask(appendix, computed);
  const figures = (id: string | null): ComparedFigures => ({
    asIs: table.target(id),
    tried: trials.map((whatIf) => whatIf.target(id)),
  });
  const differences: ScenarioComparison['differences'] = [];
  yield* forEach(appendix.criteria, (criterion) => {
    const { asIs, tried } = figures(criterion.id);
    if (tried.some((one) => one !== asIs)) differences.push({ criterion, asIs, tried });
  });
  return { names: scenarios.map(({ name }) => name), total: figures(null), differences };
}
