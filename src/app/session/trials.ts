import type { Relation } from '../../core/table/appendix';
import type { ScoredTable } from '../../core/table/scoredTable';
import type { Decimal } from '../../core/base/decimal';
import { isSliceEnd, type Task } from '../../core/base/task';
import { type LeafThen, leavesNow } from '../../core/targets/leavesNow';
import { tableRef } from '../../core/targets/scenarios';
import type { Goal, WhatIf } from '../../core/targets/whatIf';
import { whatIfTask } from '../../core/targets/whatIfTree';

/** The id of no criterion. */
const GONE = '';

/** A tried target of a leaf, which is known by its id and its name. */
export interface TriedTarget {
  id: string;
  name: string;
  value: Decimal | null;
  relation: Relation;
}

/** The targets that are being tried for one table; they outlive a new reading of the workbook. */
export class Trial {
  private readonly listeners = new Set<() => void>();

  constructor(
    public table: ScoredTable,
    public whatIf: WhatIf,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly version = (): number => this.whatIf.version;

  set(id: string, value: Decimal | null, relation?: Relation): void {
    this.whatIf.set(id, value, relation);
    this.tell();
  }

  setAll(goals: Iterable<Goal>): void {
    this.whatIf.setAll(goals);
    this.tell();
  }

  /** Changes the what-if by any of its own means. */
  change(work: (whatIf: WhatIf) => void): void {
    work(this.whatIf);
    this.tell();
  }

  /** Tries again what was tried before a reload. @returns what the table has no leaf for now */
  *retry(tried: readonly TriedTarget[]): Task<TriedTarget[]> {
    const leaves = tried.map(({ id, name }): LeafThen => [id, name]);
    const now = yield* leavesNow(leaves, this.table.appendix);
    const goals: Goal[] = [];
    const left = tried.filter(({ id, value, relation }) => {
      const leaf = now.get(id);
      if (leaf !== undefined) goals.push([leaf, value, relation]);
      return leaf === undefined;
    });
    this.setAll(goals);
    return left;
  }

  tried(): TriedTarget[] {
    const { whatIf, table } = this;
    return whatIf.changed().flatMap(({ id, after }) => {
      if (id === null || !whatIf.isLeaf(id)) return [];
      const name = table.appendix.byId.get(id)?.name ?? '';
      return [{ id, name, value: after, relation: whatIf.relation(id) }];
    });
  }

  /** Takes the table as it was read now, and puts the tried leaves back. */
  *follow(table: ScoredTable): Task<void> {
    if (table === this.table) return;
    const whatIf = yield* whatIfTask(table.appendix, table.computed);
    const leafOf = yield* this.leavesIn(table);
    // Asked for at the end: targets may have been tried in between.
    const tried = this.whatIf
      .changed()
      .flatMap(({ id, after }) =>
        id !== null && this.whatIf.isLeaf(id)
          ? [[leafOf(id), after, this.whatIf.relation(id)] satisfies Goal]
          : [],
      );
    whatIf.setAll(tried.filter(([id]) => whatIf.isLeaf(id)));
    this.table = table;
    this.whatIf = whatIf;
    this.tell();
  }

  /** Where each leaf stands in another reading; one whose words are new stays with its code, where no other has it. */
  private *leavesIn({ appendix }: ScoredTable): Task<(id: string) => string> {
    const leaves: LeafThen[] = [];
    for (const { id, index, name, children } of this.table.appendix.criteria) {
      if (isSliceEnd(index)) yield;
      if (children.length === 0) leaves.push([id, name]);
    }
    const now = yield* leavesNow(leaves, appendix);
    yield;
    const taken = new Set(now.values());
    return (id) => now.get(id) ?? (taken.has(id) ? GONE : id);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** A session's trials: they are made, and what they need is loaded, where they are asked for first. */
export function trialsOf(session: { trials: Trials | null }): Trials {
  return (session.trials ??= new Trials());
}

/** The trials of all tables of a workbook, by the names that scenarios know them by. */
export class Trials {
  private readonly byTable = new Map<string, Trial>();
  /** What was tried before a reload, of tables that nobody has opened since, or of leaves that are not there now. */
  private readonly before = new Map<string, readonly TriedTarget[]>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @returns the trial of a table, brought up to what was read */
  *of(table: ScoredTable): Task<Trial> {
    const ref = tableRef(table.appendix.kind, table.nth);
    const known = this.byTable.get(ref);
    if (known) {
      yield* known.follow(table);
      return known;
    }
    const trial = new Trial(table, yield* whatIfTask(table.appendix, table.computed));
    yield* this.retry(ref, trial);
    trial.subscribe(() => {
      for (const listener of this.listeners) listener();
    });
    this.byTable.set(ref, trial);
    return trial;
  }

  /** Takes what was tried before a reload; it gives way where something is tried already. */
  *restore(targets: ReadonlyMap<string, readonly TriedTarget[]>): Task<void> {
    for (const [ref, tried] of targets) {
      this.before.set(ref, tried);
      const trial = this.byTable.get(ref);
      if (trial && trial.tried().length === 0) yield* this.retry(ref, trial);
    }
  }

  /** All that is tried now, or was and waits for its table or its leaf. */
  tried(): ReadonlyMap<string, readonly TriedTarget[]> {
    const refs = new Set([...this.before.keys(), ...this.byTable.keys()]);
    return new Map(
      [...refs].map((ref) => [
        ref,
        [...(this.byTable.get(ref)?.tried() ?? []), ...(this.before.get(ref) ?? [])],
      ]),
    );
  }

  private *retry(ref: string, trial: Trial): Task<void> {
    const left = yield* trial.retry(this.before.get(ref) ?? []);
    this.before.set(ref, left);
  }
}
