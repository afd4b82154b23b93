import type { Decimal } from '../../core/base/decimal';
import type { Appendix } from '../../core/table/appendix';
import { scoringCriterion, type ScoringCriterion } from '../../core/table/scoredIn';
import { traitsOf } from '../../core/table/indexTraits';
import type { ScoredTable } from '../../core/table/scoredTable';
import { indexGoals, pointsGoals, type ScoredPair } from '../../core/targets/followScore';
import type { WhatIf } from '../../core/targets/whatIf';
import type { Trial } from './trial';
import type { TrialStep } from './trialStep';

/** The total of an index, or the criterion that scores it in another table. */
export type LinkEnd = 'index' | 'scoring';

/** What a link has done; a new object with each change. */
export interface LinkState {
  /** The end that somebody tries; null while none is tried. */
  leads: LinkEnd | null;
  /** What was done to the other end; null where it says the same by itself, or is not to follow. */
  step: TrialStep | null;
  /** Somebody wants both ends to be tried by themselves. */
  isOff: boolean;
}

/** As it was when it was looked at last. */
interface Seen {
  whatIf: WhatIf;
  value: Decimal | null;
  isTried: boolean;
}

/**
 * An index and the criterion that scores it, tried together (SPEC K9): when one of them is tried, the other is set in
 * its own table's trial, which can be taken back.
 */
export class TrialLink {
  private current: LinkState = { leads: null, step: null, isOff: false };
  private readonly listeners = new Set<() => void>();
  private readonly seen: Record<LinkEnd, Seen | null>;
  /** What the link does itself, and what is put back after a reload, leads nowhere. */
  private isHeld = false;
  private found: { of: Appendix; is: ScoringCriterion | null } | null = null;

  constructor(private readonly trials: Record<LinkEnd, Trial>) {
    this.seen = { index: this.look('index'), scoring: this.look('scoring') };
    for (const end of ['index', 'scoring'] as const) {
      trials[end].subscribe(() => {
        this.hear(end);
      });
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): LinkState => this.current;

  /** @returns null where the tables are not linked any more */
  pair(): ScoredPair | null {
    const { index, scoring } = this.trials;
    const found = this.scoring();
    return found ? { index, scoring: { ...found, whatIf: scoring.whatIf } } : null;
  }

  /** Takes back what was done to the other end; from now on each is tried by itself. */
  turnOff(): void {
    const { leads, step } = this.current;
    if (leads && step) this.held(() => this.trials[otherEnd(leads)].revert(step));
    this.become({ leads, step: null, isOff: true });
  }

  turnOn(): void {
    const { leads } = this.current;
    this.become({ ...this.current, isOff: false });
    if (leads) this.lead(leads);
  }

  /** Does what is not to lead to anything at the other end. */
  *apart<T>(work: () => Generator<unknown, T, undefined>): Generator<unknown, T, undefined> {
    this.isHeld = true;
    try {
      return yield* work();
    } finally {
      this.isHeld = false;
      this.lookAtBoth();
    }
  }

  private hear(end: LinkEnd): void {
    if (this.isHeld) return;
    const [before, now] = [this.seen[end], this.look(end)];
    this.seen[end] = now;
    // Another reading of the workbook: nobody tried anything.
    if (before?.whatIf !== now.whatIf) return;
    if (before.value === now.value && before.isTried === now.isTried) return;
    if (this.current.isOff) this.become({ ...this.current, leads: now.isTried ? end : null });
    else this.lead(end);
  }

  /** The other end follows this one, as if it had not followed before. */
  private lead(end: LinkEnd): void {
    const { leads, step } = this.current;
    const isTried = this.look(end).isTried;
    const other = this.trials[otherEnd(end)];
    this.held(() => {
      if (step && leads === end) other.revert(step);
      else if (step && !isTried) {
        // What followed was taken back by hand.
        this.become({ leads, step: null, isOff: true });
        return;
      }
      const pair = isTried ? this.pair() : null;
      const goals = pair ? (end === 'index' ? pointsGoals(pair) : indexGoals(pair)) : [];
      const made = goals.length > 0 ? other.change((whatIf) => whatIf.setAll(goals)) : null;
      this.become({ leads: isTried ? end : null, step: made, isOff: false });
    });
  }

  private held(work: () => void): void {
    this.isHeld = true;
    work();
    this.isHeld = false;
    this.lookAtBoth();
  }

  private lookAtBoth(): void {
    this.seen.index = this.look('index');
    this.seen.scoring = this.look('scoring');
  }

  private look(end: LinkEnd): Seen {
    const { whatIf } = this.trials[end];
    const scoring = this.scoring();
    if (!scoring) return { whatIf, value: null, isTried: false };
    const id = end === 'index' ? null : scoring.criterion.id;
    return { whatIf, value: whatIf.target(id), isTried: whatIf.isChanged(id) };
  }

  /** Looked for once a reading: that takes a look at every criterion. */
  private scoring(): ScoringCriterion | null {
    const { index, scoring } = this.trials;
    const of = scoring.table.appendix;
    if (this.found?.of !== of) {
      const { scoredIn } = traitsOf(index.table.appendix.kind);
      this.found = { of, is: scoredIn && scoringCriterion(of, scoredIn.words) };
    }
    return this.found.is;
  }

  private become(state: LinkState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

export function otherEnd(end: LinkEnd): LinkEnd {
  return end === 'index' ? 'scoring' : 'index';
}

/** The only table of an index and the only one that scores it, where both are of one year (SPEC A16). */
export function linkedTables(
  tables: readonly ScoredTable[],
  { appendix }: Pick<ScoredTable, 'appendix'>,
): Record<LinkEnd, ScoredTable> | null {
  const only = (kind: string) => {
    const found = tables.filter((one) => one.appendix.kind === kind);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  for (const { appendix: one } of tables) {
    const { scoredIn } = traitsOf(one.kind);
    if (!scoredIn || (one.kind !== appendix.kind && scoredIn.index !== appendix.kind)) continue;
    const [index, scoring] = [only(one.kind), only(scoredIn.index)];
    if (index?.appendix.targetYear !== scoring?.appendix.targetYear) continue;
    if (index && scoring && scoringCriterion(scoring.appendix, scoredIn.words)) {
      return { index, scoring };
    }
  }
  return null;
}
