import type { Engine } from '../engine/engine';
import type { HostSettings } from './hostSettings';

/** What undoes one command. */
type Undo = () => void;

interface Seen {
  /** Names, order and visibility of all sheets, and which are protected. */
  structure: string;
  sheets: Map<string, { revision: number; restore: Undo }>;
}

/**
 * Excel's own Ctrl+Z over the add-in's commands. Reports differ as to what it does, so that the settings say: it knows
 * nothing of them ("none"), it is emptied by them ("emptied"), or takes them back a call or a batch at a time. In either
 * case what cannot be undone (adding, deleting, renaming, showing and protecting sheets) empties it (docs, undo; #6170).
 */
export class CommandUndo {
  private commands: Undo[] = [];
  private seen: Seen | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly settings: HostSettings,
  ) {
    // What the user does between two batches is the user's to undo, and nothing here.
    engine.onChange((_, by) => {
      if (by !== 'addin' && this.isOn) this.seen = this.look();
    });
  }

  /** @returns how many presses there are */
  get depth(): number {
    return this.commands.length;
  }

  /** Before a batch. @returns to be called after each of its calls */
  begin(): () => void {
    if (this.settings.ctrlZ === 'emptied') this.commands = [];
    if (!this.isOn) return () => undefined;
    this.seen ??= this.look();
    let isFirst = true;
    return () => {
      const undo = this.changed();
      if (undo === null) return;
      const last = this.commands.at(-1);
      if (this.settings.ctrlZ === 'batch' && !isFirst && last) {
        this.commands[this.commands.length - 1] = () => {
          undo();
          last();
        };
      } else this.commands.push(undo);
      isFirst = false;
    };
  }

  /** One press. */
  press(): void {
    const undo = this.commands.pop();
    if (undo) this.engine.batch('user', undo);
  }

  private get isOn(): boolean {
    return this.settings.ctrlZ === 'call' || this.settings.ctrlZ === 'batch';
  }

  /** @returns what takes back what the last call did; null where it did nothing, or what cannot be undone */
  private changed(): Undo | null {
    const before = this.seen;
    if (before === null) return null;
    const structure = this.structure();
    if (structure !== before.structure) {
      this.commands = [];
      this.seen = this.look();
      return null;
    }
    const changed = this.engine.sheets.filter(
      ({ id, revision }) => before.sheets.get(id)?.revision !== revision,
    );
    if (changed.length === 0) return null;
    const restores = changed.flatMap(({ id }) => before.sheets.get(id)?.restore ?? []);
    this.seen = this.look(before);
    return () => {
      for (const restore of restores) restore();
    };
  }

  /** @param known what is not changed since is not captured again */
  private look(known?: Seen): Seen {
    const sheets: Seen['sheets'] = new Map();
    for (const sheet of this.engine.sheets) {
      const same = known?.sheets.get(sheet.id);
      const { revision } = sheet;
      sheets.set(
        sheet.id,
        same?.revision === revision ? same : { revision, restore: sheet.capture() },
      );
    }
    return { structure: this.structure(), sheets };
  }

  private structure(): string {
    return JSON.stringify(
      this.engine.sheets.map(({ id, name, visibility, isProtected }) => [
        ...[id, name, visibility, isProtected],
      ]),
    );
  }
}
