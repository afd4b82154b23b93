import type { Task } from '../../core/base/task';
import type { ScoredTable } from '../../core/table/scoredTable';
import { tableRef } from '../../core/targets/scenarios';
import { whatIfTask } from '../../core/targets/whatIfTree';
import type { Kept } from './choicesText';
import { Trial } from './trial';
import { linkedTables, TrialLink } from './trialLink';
import type { KeptWish } from './reachWish';
import type { TriedTarget } from './trialStep';

/** A session's trials: they are made, and what they need is loaded, where they are asked for first. */
export function trialsOf(session: { trials: Trials | null }): Trials {
  return (session.trials ??= new Trials());
}

/** The trials of all tables of a workbook, by the names that scenarios know them by. */
export class Trials {
  private readonly byTable = new Map<string, Trial>();
  /** What was tried before a reload, of tables that nobody has opened since. */
  private readonly before = new Map<string, readonly TriedTarget[]>();
  /** What proposals were to be made of before a reload, of tables that nobody has opened since. */
  private readonly wishesBefore = new Map<string, KeptWish>();
  private readonly listeners = new Set<() => void>();
  /** By the names of both tables. */
  private readonly links = new Map<string, TrialLink>();

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
    yield* this.rewish(ref, trial);
    trial.subscribe(() => {
      for (const listener of this.listeners) listener();
    });
    this.byTable.set(ref, trial);
    return trial;
  }

  /** The same, with the link to the table that scores its index, or whose index it scores (SPEC K9). */
  *withLink(
    table: ScoredTable,
    tables: readonly ScoredTable[],
  ): Task<{ trial: Trial; link: TrialLink | null }> {
    const trial = yield* this.of(table);
    const linked = linkedTables(tables, table);
    if (!linked) return { trial, link: null };
    const ends = { index: yield* this.of(linked.index), scoring: yield* this.of(linked.scoring) };
    const names = [linked.index, linked.scoring].map(({ appendix, nth }) =>
      tableRef(appendix.kind, nth),
    );
    const key = names.join(' ');
    const link = this.links.get(key) ?? new TrialLink(ends);
    this.links.set(key, link);
    return { trial, link };
  }

  /** Takes what was tried, and wished of proposals, before a reload; it gives way where something is already. */
  *restore({ targets, wishes }: Pick<Kept, 'targets' | 'wishes'>): Task<void> {
    for (const [ref, wish] of wishes) {
      this.wishesBefore.set(ref, wish);
      const trial = this.byTable.get(ref);
      if (trial) yield* this.rewish(ref, trial);
    }
    for (const [ref, tried] of targets) {
      this.before.set(ref, tried);
      const trial = this.byTable.get(ref);
      if (trial && trial.tried().length === 0) yield* this.apart(() => this.retry(ref, trial));
    }
  }

  /** All that is tried now, or was and waits for its table or its leaf. */
  tried(): ReadonlyMap<string, readonly TriedTarget[]> {
    const refs = new Set([...this.before.keys(), ...this.byTable.keys()]);
    return new Map(
      [...refs].map((ref) => [
        ref,
        [...this.triedOf(this.byTable.get(ref)), ...(this.before.get(ref) ?? [])],
      ]),
    );
  }

  /** What proposals are to be made of, by the names of tables. */
  wishes(): ReadonlyMap<string, KeptWish> {
    const refs = new Set([...this.wishesBefore.keys(), ...this.byTable.keys()]);
    return new Map(
      [...refs].flatMap((ref) => {
        const trial = this.byTable.get(ref);
        const wish = trial ? trial.keptWish() : this.wishesBefore.get(ref);
        return wish ? [[ref, wish] as const] : [];
      }),
    );
  }

  /** Both ends of a link were kept as they were. */
  private *apart(work: () => Task<void>): Task<void> {
    let inner = work;
    for (const link of this.links.values()) {
      const around = inner;
      inner = () => link.apart(around);
    }
    yield* inner();
  }

  private *rewish(ref: string, trial: Trial): Task<void> {
    const before = this.wishesBefore.get(ref);
    if (before) yield* trial.rewish(before);
    this.wishesBefore.delete(ref);
  }

  private *retry(ref: string, trial: Trial): Task<void> {
    yield* trial.retry(this.before.get(ref) ?? []);
    this.before.delete(ref);
  }

  private triedOf(trial: Trial | undefined): readonly TriedTarget[] {
    return trial ? [...trial.tried(), ...trial.awaited()] : [];
  }
}
