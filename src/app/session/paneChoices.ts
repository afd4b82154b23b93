import type { ReturnedFile } from '../../core/collect/returnedFiles';
import { loaded } from '../loaded';
import type { Decisions } from '../../core/collect/settlement';
import type { Keeping, KeepingHost } from './keeping';

/** Small choices of the pane: with tried targets what outlives a reload of it (SPEC W15). */
export interface PaneChoices {
  /** Agencies whose tick is another than the one that they begin with. */
  agencies: ReadonlySet<string>;
  /** How what came back was settled. */
  decisions: Decisions;
  /** Questions that are to be asked later, by the ids of their doubts. */
  postponed: ReadonlySet<string>;
  /** Returned files that were dropped, as long as the pane is open. */
  returned: readonly ReturnedFile[];
  /** Names of all that were dropped: of files nothing else is kept. */
  files: readonly string[];
  /** The round that is collected, by its name; '' for none. */
  round: string;
}

export const NO_CHOICES: PaneChoices = {
  agencies: new Set(),
  decisions: new Map(),
  postponed: new Set(),
  returned: [],
  files: [],
  round: '',
};

/** What the pane holds of them now. */
export class ChoicesNow {
  private choices = NO_CHOICES;
  private readonly listeners = new Set<() => void>();
  private keeping: Keeping | null = null;

  constructor(private readonly host: Omit<KeepingHost, 'choices'>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): PaneChoices => this.choices;

  readonly change = (change: Partial<PaneChoices>): void => {
    this.choices = { ...this.choices, ...change };
    for (const listener of this.listeners) listener();
  };

  /** Takes what an earlier pane kept, and keeps what is chosen in this one. */
  async begin(): Promise<void> {
    const part = await loaded(import('./keeping'));
    if (!part.ok) {
      this.host.tell(part.problem);
      return;
    }
    this.keeping = new part.value.Keeping({ ...this.host, choices: this });
    await this.keeping.begin();
  }

  /** The pane may go at any moment. */
  readonly leave = (): void => {
    void this.keeping?.keep();
  };

  stop(): void {
    this.keeping?.stop();
  }
}
