import { inSlices } from '../inSlices';
import type { WorkbookPort } from '../workbookPort';
import type { Problem } from '../../core/base/outcome';
import { printChoices, readChoicesText } from './choicesText';
import { type ChoiceStore, NO_CHOICES, type PaneChoices } from './paneChoices';
import { type Trials, trialsOf } from './trials';

/** After the last of several choices: each writing may cost the user's own undo a step. */
const QUIET_MILLISECONDS = 4000;

/** Whose choices are kept. */
export interface KeepingHost {
  port: Pick<WorkbookPort, 'keptChoices' | 'keepChoices'>;
  choices: ChoiceStore;
  session: { trials: Trials | null };
  /** The add-in writes or undoes: what is chosen waits. */
  isBusy: () => boolean;
  /** Said once: what is chosen outlives no reload. */
  tell: (problem: Problem) => void;
}

/**
 * Keeps the pane's small choices in the workbook's settings (SPEC W15): some time after the last of them, and only where
 * they are others than those that are kept.
 */
export class Keeping {
  /** What the workbook keeps, as far as is known. */
  private kept: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasTold = false;
  private stopListening: (() => void)[] = [];

  constructor(
    private readonly host: KeepingHost,
    private readonly quietMilliseconds = QUIET_MILLISECONDS,
  ) {
    this.kept = printChoices({ choices: NO_CHOICES, targets: new Map(), wishes: new Map() });
  }

  /** Takes what an earlier pane kept; what was chosen in this one already stays. */
  async begin(): Promise<void> {
    const { port, choices, session } = this.host;
    const trials = trialsOf(session);
    const found = await port.keptChoices();
    if (!found.ok) {
      this.tell();
      return;
    }
    if (found.value !== null) {
      this.kept = found.value;
      const { targets, wishes, ...earlier } = readChoicesText(found.value);
      choices.change(withoutChosen(earlier, choices.get()));
      await inSlices(trials.restore({ targets, wishes }));
    }
    this.stopListening = [choices.subscribe(this.keepLater), trials.subscribe(this.keepLater)];
    if (this.text() !== this.kept) this.keepLater();
  }

  /** Writes what is not kept yet, at once. */
  readonly keep = async (): Promise<void> => {
    clearTimeout(this.timer);
    const text = this.text();
    if (text === this.kept) return;
    if (this.host.isBusy()) {
      this.keepLater();
      return;
    }
    const before = this.kept;
    // What is chosen meanwhile is another text.
    this.kept = text;
    const written = await this.host.port.keepChoices(text);
    if (written.ok) return;
    this.kept = before;
    // Somebody types in a cell: that is over soon.
    if (written.problem.code === 'cell-edit-mode') this.keepLater();
    else this.tell();
  };

  stop(): void {
    clearTimeout(this.timer);
    for (const stop of this.stopListening) stop();
  }

  private readonly keepLater = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), this.quietMilliseconds);
  };

  private text(): string {
    const { choices, session } = this.host;
    const trials = trialsOf(session);
    return printChoices({
      choices: choices.get(),
      targets: trials.tried(),
      wishes: trials.wishes(),
    });
  }

  private tell(): void {
    if (!this.hasTold) this.host.tell({ code: 'choices-not-kept', details: {} });
    this.hasTold = true;
  }
}

/** Of earlier choices those of kinds in which nothing is chosen now. */
function withoutChosen(earlier: Partial<PaneChoices>, now: PaneChoices): Partial<PaneChoices> {
  const entries = Object.entries(earlier) as [keyof PaneChoices, never][];
  return Object.fromEntries(entries.filter(([kind]) => now[kind] === NO_CHOICES[kind]));
}
