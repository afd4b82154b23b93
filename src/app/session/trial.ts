import type { Relation } from '../../core/table/appendix';
import type { ScoredTable } from '../../core/table/scoredTable';
import type { Decimal } from '../../core/base/decimal';
import { finish, type Task } from '../../core/base/task';
import { isLeaf, type LeafThen, leavesNow, placesIn } from '../../core/targets/leavesNow';
import type { Goal, WhatIf } from '../../core/targets/whatIf';
import { whatIfTask } from '../../core/targets/whatIfTree';
import { type KeptWish, keptWish, NO_WISH, type ReachWish, wishIn, wishNow } from './reachWish';
import { isSameTry, stepBetween, type TriedTarget, type TrialStep } from './trialStep';

/** What changes many targets at once. */
export type TrialDeed = { is: 'proposal' | 'reset' } | { is: 'scenario'; name: string };

/** A deed, and what is to be done to take it back. */
export interface DoneDeed {
  deed: TrialDeed;
  step: TrialStep;
}

/** The targets that are being tried for one table; they outlive a new reading of the workbook. */
export class Trial {
  private readonly listeners = new Set<() => void>();
  private wish: ReachWish = NO_WISH;
  /** What was tried of leaves that the table does not have now: they come back with these. */
  private waiting: readonly TriedTarget[] = [];
  /** What can be taken back, the newest last. */
  private readonly done: DoneDeed[] = [];

  constructor(
    public table: ScoredTable,
    public whatIf: WhatIf,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What a proposal was last to be made of; another object with each change. */
  readonly wished = (): ReachWish => this.wish;

  keepWish(wish: ReachWish): void {
    this.wish = wish;
    this.tell();
  }

  /** The same to be kept: locks are work, and outlive a look at another table and a reload. */
  keptWish(): KeptWish | null {
    return keptWish(this.wish, this.table.appendix);
  }

  /** Takes what was wished before a reload, where nothing is wished yet. */
  *rewish(kept: KeptWish): Task<void> {
    if (this.keptWish() !== null) return;
    let { table } = this;
    let wish = yield* wishNow(kept, table.appendix);
    // Another reading may have been taken in between.
    while (table !== this.table) {
      ({ table } = this);
      wish = yield* wishNow(kept, table.appendix);
    }
    if (this.keptWish() !== null) return;
    this.keepWish(wish);
  }

  readonly version = (): number => this.whatIf.version;

  set(id: string, value: Decimal | null, relation?: Relation): void {
    this.whatIf.set(id, value, relation);
    this.tell();
  }

  setAll(goals: Iterable<Goal>): void {
    this.whatIf.setAll(goals);
    this.tell();
  }

  /** Does something to many targets at once, which can be taken back (SPEC K10). */
  do(deed: TrialDeed, work: (whatIf: WhatIf) => void): void {
    const step = this.changed(work);
    if (step.leaves.length > 0) this.done.push({ deed, step });
    this.tell();
  }

  /** What takeBack would take back; null: nothing. */
  readonly lastDeed = (): DoneDeed | null => this.done.at(-1) ?? null;

  takeBack(): void {
    const last = this.done.pop();
    if (last) this.revert(last.step);
  }

  /** Changes the what-if by any of its own means. @returns what became of the targets */
  change(work: (whatIf: WhatIf) => void): TrialStep {
    const step = this.changed(work);
    this.tell();
    return step;
  }

  /** Gives leaves back what was tried before a step; those that were tried again since stay (SPEC K10). */
  revert({ leaves }: TrialStep): void {
    const now = finish(
      leavesNow(
        leaves.map(({ id, name }): LeafThen => [id, name]),
        this.table.appendix,
      ),
    );
    const tried = new Map(this.tried().map((one) => [one.id, one]));
    const untried = new Set<string>();
    const goals: Goal[] = [];
    for (const [nth, { before, after }] of leaves.entries()) {
      const leaf = now[nth] ?? null;
      if (leaf === null || !isSameTry(tried.get(leaf) ?? null, after)) continue;
      if (before === null) untried.add(leaf);
      else goals.push([leaf, before.value, before.relation]);
    }
    this.whatIf.setAll(goals);
    this.whatIf.reset(untried);
    this.tell();
  }

  /** Tries again what was tried before a reload; what the table has no leaf for now waits for it. */
  *retry(tried: readonly TriedTarget[]): Task<void> {
    if (tried.length === 0) return;
    let { table } = this;
    let found = yield* goalsNow(tried, table.appendix);
    // Another reading may have been taken in between.
    while (table !== this.table) {
      ({ table } = this);
      found = yield* goalsNow(tried, table.appendix);
    }
    this.waiting = [...this.waiting, ...found.gone];
    this.setAll(found.goals);
  }

  /** What was tried of leaves that are not there; another list with each change. */
  readonly awaited = (): readonly TriedTarget[] => this.waiting;

  /** It is not wanted any more. */
  dropAwaited(): void {
    this.waiting = [];
    this.tell();
  }

  tried(): TriedTarget[] {
    const { whatIf, table } = this;
    return whatIf.changed().flatMap(({ id, after }) => {
      if (id === null || !whatIf.isLeaf(id)) return [];
      const name = table.appendix.byId.get(id)?.name ?? '';
      return [{ id, name, value: after, relation: whatIf.relation(id) }];
    });
  }

  /** Takes the table as it was read now, and puts the tried leaves and what is wished back. */
  *follow(table: ScoredTable): Task<void> {
    if (table === this.table) return;
    const from = this.table;
    const { appendix } = from;
    const whatIf = yield* whatIfTask(table.appendix, table.computed);
    const leafOf = yield* placesIn(table.appendix, appendix, isLeaf);
    let { waiting, wish: wished } = this;
    let back = yield* goalsNow(waiting, table.appendix);
    let wish = yield* wishIn(table.appendix, wished, appendix);
    // In between something else may have been wished, by the codes of the reading before, and what waited dropped.
    while (wished !== this.wish || waiting !== this.waiting) {
      ({ waiting, wish: wished } = this);
      back = yield* goalsNow(waiting, table.appendix);
      wish = yield* wishIn(table.appendix, wished, appendix);
    }
    // Somebody else has brought it up to another reading, or to this one: codes are those of that.
    if (this.table !== from) return yield* this.follow(table);
    // Asked for at the end: targets may have been tried in between.
    const gone: TriedTarget[] = [];
    const tried = this.tried().flatMap((one): Goal[] => {
      const leaf = leafOf(one.id);
      if (leaf === null) gone.push(one);
      return leaf === null ? [] : [[leaf, one.value, one.relation]];
    });
    // What was tried since goes before what comes back.
    whatIf.setAll([...back.goals, ...tried]);
    if (back.goals.length + gone.length > 0) this.waiting = [...back.gone, ...gone];
    this.wish = wish;
    this.table = table;
    this.whatIf = whatIf;
    this.tell();
  }

  private changed(work: (whatIf: WhatIf) => void): TrialStep {
    const before = this.tried();
    work(this.whatIf);
    return stepBetween(before, this.tried());
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What was tried by code and name (SPEC K6), of a table as it is now. */
function* goalsNow(
  tried: readonly TriedTarget[],
  table: ScoredTable['appendix'],
): Task<{ goals: Goal[]; gone: TriedTarget[] }> {
  const found: { goals: Goal[]; gone: TriedTarget[] } = { goals: [], gone: [] };
  if (tried.length === 0) return found;
  const leaves = tried.map(({ id, name }): LeafThen => [id, name]);
  const now = yield* leavesNow(leaves, table);
  for (const [nth, one] of tried.entries()) {
    const leaf = now[nth] ?? null;
    if (leaf === null) found.gone.push(one);
    else found.goals.push([leaf, one.value, one.relation]);
  }
  return found;
}
