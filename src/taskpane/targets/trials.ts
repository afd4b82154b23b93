import type { ReadTable } from '../../app/reading';
import type { Decimal } from '../../core/decimal';
import { createWhatIf, type WhatIf } from '../../core/targets/whatIf';
import { tableRef } from '../../core/targets/scenarios';
import type { Session } from '../session/session';

/** The targets that are being tried for one table; they outlive a new reading of the workbook. */
export class Trial {
  whatIf: WhatIf;
  private readonly listeners = new Set<() => void>();

  constructor(public table: ReadTable) {
    this.whatIf = createWhatIf(table.appendix, table.computed);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly version = (): number => this.whatIf.version;

  set(id: string, value: Decimal | null): void {
    this.whatIf.set(id, value);
    this.tell();
  }

  setAll(edits: Iterable<readonly [string, Decimal | null]>): void {
    this.whatIf.setAll(edits);
    this.tell();
  }

  /** Changes the what-if by any of its own means. */
  change(work: (whatIf: WhatIf) => void): void {
    work(this.whatIf);
    this.tell();
  }

  /** The table as it was read now, with the tried leaves put back. */
  follow(table: ReadTable): void {
    if (table === this.table) return;
    const tried = this.whatIf
      .changed()
      .flatMap(({ id, after }) =>
        id !== null && this.whatIf.isLeaf(id) ? [[id, after] as const] : [],
      );
    this.table = table;
    this.whatIf = createWhatIf(table.appendix, table.computed);
    this.whatIf.setAll(tried.filter(([id]) => this.whatIf.isLeaf(id)));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const trialsOf = new WeakMap<Session, Map<string, Trial>>();

/** @returns the session's trial of a table, brought up to what was read */
export function trialOf(session: Session, table: ReadTable): Trial {
  const trials = trialsOf.get(session) ?? new Map<string, Trial>();
  trialsOf.set(session, trials);
  const ref = tableRef(table.appendix.kind, table.nth);
  const trial = trials.get(ref) ?? new Trial(table);
  trials.set(ref, trial);
  trial.follow(table);
  return trial;
}
