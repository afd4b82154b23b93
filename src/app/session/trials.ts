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

/** The trials of all tables of a workbook, by the names that scenarios know them by. */
export class Trials {
  private readonly byTable = new Map<string, Trial>();

  /** @returns the trial of a table, brought up to what was read */
  *of(table: ScoredTable): Task<Trial> {
    const ref = tableRef(table.appendix.kind, table.nth);
    const known = this.byTable.get(ref);
    if (known) {
      yield* known.follow(table);
      return known;
    }
    const trial = new Trial(table, yield* whatIfTask(table.appendix, table.computed));
    this.byTable.set(ref, trial);
    return trial;
  }
}
