import { loaded } from '../loaded';
import type { Keeping, KeepingHost } from './keeping';
import { type ChoiceStore, NO_CHOICES, type PaneChoices } from './paneChoices';

/** The pane's choices as they are now. */
export class ChoicesNow implements ChoiceStore {
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
