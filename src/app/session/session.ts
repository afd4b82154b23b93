import { check, readingTask } from '../check';
import { inSlices } from '../inSlices';
import { patchSnapshot } from '../patchSnapshot';
import type { Reading } from '../reading';
import type { GuardedPlan, SheetChange, WorkbookPort } from '../workbookPort';
import { failure, type Outcome } from '../../core/base/outcome';
import { isEmptyPlan } from '../../core/plan/plan';
import type { LineKey } from '../../core/plan/planLines';
import type { Task } from '../../core/base/task';
import { choose, previewTask, type Remake } from './preview';
import { NOTHING_READ, progressOf, type SessionState } from './sessionState';
import { Trials } from './trials';

/**
 * The pane's own state: what was read of the workbook, what is about to be written, what was. One task at a
 * time writes; a reading that is overtaken by a newer one is dropped.
 */
export class Session {
  /** Targets that are being tried; they outlive a new reading of the workbook. */
  readonly trials = new Trials();
  private state: SessionState = NOTHING_READ;
  private readonly listeners = new Set<() => void>();
  /** What was edited since the reading that is shown began. Every edit overtakes a reading under way. */
  private readonly changed = new Map<string, SheetChange>();
  /** The reading that is shown is older than the add-in's own last write: ranges read again would not mend it. */
  private needsWhole = true;
  /** Grows with every reading that begins: an older one that is still under way is dropped. */
  private turn = 0;
  private stopWatching: (() => Promise<void>) | null = null;

  constructor(private readonly port: WorkbookPort) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.state;

  /** Reads the workbook, says what an earlier session left unfinished, and watches for edits. */
  async start(): Promise<void> {
    await this.read();
    await this.lookBack();
    const watching = await this.port.watch(this.noteChanges);
    if (watching.ok) this.stopWatching = watching.value;
    else this.set({ notice: { kind: 'problem', problem: watching.problem } });
  }

  async stop(): Promise<void> {
    await this.stopWatching?.();
  }

  readonly read = async (): Promise<void> => {
    this.needsWhole = true;
    const turn = this.nextTurn();
    const isCancelled = () => turn !== this.turn;
    const onProgress = (done: number, of: number) => {
      if (!isCancelled()) this.set({ readProgress: { done, of } });
    };
    this.set({ isReading: true });
    const read = await check(this.port, { onProgress, isCancelled });
    if (read.ok && !isCancelled()) {
      this.needsWhole = false;
      this.changed.clear();
    }
    this.take(turn, read);
  };

  /** What was read before stays; without it there is nothing to show. */
  readonly stopReading = (): void => {
    this.take(this.nextTurn(), failure('cancelled', { sheets: [] }));
  };

  /**
   * Makes a plan without holding up the pane, and shows what it will change; `confirm` writes it.
   *
   * @param remake where what is left out changes what the other lines write
   */
  readonly prepare = async (making: Task<GuardedPlan>, remake?: Remake): Promise<void> => {
    const { reading } = this.state;
    if (this.state.progress || !reading) return;
    this.set({ preview: null, notice: null, progress: progressOf('plan') });
    const preview = await inSlices(previewTask(reading, making, remake), this.isStopping);
    this.set({ progress: null });
    if (!preview) return;
    if (reading !== this.state.reading) this.set({ notice: { kind: 'outdated' } });
    else if (isEmptyPlan(preview.plan)) this.set({ notice: { kind: 'nothing' } });
    else this.set({ preview });
  };

  /** Leaves lines of the preview out, or takes them in again. */
  readonly choose = (lines: Iterable<LineKey>, isChosen: boolean): void => {
    const { preview } = this.state;
    if (preview) this.set({ preview: choose(preview, lines, isChosen) });
  };

  readonly discard = (): void => {
    this.set({ preview: null });
  };

  /** Shows what a button of the ribbon says, and reads what it changed: it works beside this pane. */
  readonly hear = (text: string): void => {
    this.set({ notice: { kind: 'said', text } });
    void this.lookBack();
    void this.read();
  };

  readonly dismiss = (): void => {
    this.set({ notice: null });
  };

  readonly stopWriting = (): void => {
    const { progress } = this.state;
    if (progress) this.set({ progress: { ...progress, isStopping: true } });
  };

  readonly confirm = async (): Promise<void> => {
    const { preview } = this.state;
    if (!preview || this.state.progress) return;
    this.set({ preview: null, notice: null, progress: progressOf('write') });
    const plan = await inSlices(preview.finish(preview.leftOut), this.isStopping);
    if (!plan || isEmptyPlan(plan)) {
      this.set({ progress: null, notice: plan && { kind: 'nothing' } });
      return;
    }
    const applied = await this.port.apply(plan, {
      onProgress: (done, of) => {
        this.set({ progress: { ...progressOf('write'), done, of, isStopping: this.isStopping() } });
      },
      isCancelled: this.isStopping,
    });
    this.set({
      progress: null,
      notice: applied.ok
        ? { kind: 'applied', plan, applied: applied.value }
        : { kind: 'problem', problem: applied.problem },
    });
    await this.lookBack();
    await this.read();
  };

  readonly undo = async (): Promise<void> => {
    if (this.state.progress) return;
    this.set({ preview: null, notice: null, progress: progressOf('undo') });
    const reverted = await this.port.revert();
    this.set({
      progress: null,
      notice: reverted.ok
        ? { kind: 'reverted', reverted: reverted.value }
        : { kind: 'problem', problem: reverted.problem, of: 'undo' },
    });
    await this.lookBack();
    await this.read();
  };

  readonly select = async (sheet: string, row: number, column: number): Promise<void> => {
    const selected = await this.port.select(sheet, row, column);
    if (!selected.ok) this.set({ notice: { kind: 'problem', problem: selected.problem } });
  };

  private readonly isStopping = (): boolean => this.state.progress?.isStopping ?? false;

  private nextTurn(): number {
    this.turn += 1;
    return this.turn;
  }

  private async lookBack(): Promise<void> {
    const last = await this.port.lastWrite();
    if (last.ok) this.set({ lastWrite: last.value });
    else this.set({ lastWrite: null, notice: { kind: 'problem', problem: last.problem } });
  }

  private readonly noteChanges = (changes: readonly SheetChange[]): void => {
    for (const change of changes)
      this.changed.set(`${change.sheet}!${change.address ?? ''}`, change);
    void this.readChanged();
  };

  /** Reads again only the ranges that were edited; the whole workbook where sheets came or went. */
  private async readChanged(): Promise<void> {
    const changes = [...this.changed];
    const { reading } = this.state;
    const isPartly = changes.every(([, { address }]) => address !== null);
    if (!reading || !isPartly || this.needsWhole) return this.read();
    const turn = this.nextTurn();
    let { snapshot } = reading;
    for (const [, { sheet, address }] of changes) {
      const grid = await this.port.readRange(sheet, address ?? '');
      if (!grid.ok) return this.read();
      snapshot = patchSnapshot(snapshot, grid.value);
    }
    const read = await inSlices(readingTask(snapshot), () => turn !== this.turn);
    // What was edited meanwhile overtook this reading, and is read with what this one has read.
    if (!read || turn !== this.turn) return;
    this.changed.clear();
    this.take(turn, read);
  }

  private take(turn: number, read: Outcome<Reading>): void {
    if (turn !== this.turn) return;
    if (read.ok && this.state.preview) {
      this.set({ preview: null, notice: this.state.notice ?? { kind: 'outdated' } });
    }
    this.set({
      isReading: false,
      readProgress: null,
      reading: read.ok ? read.value : read.problem.code === 'no-table' ? null : this.state.reading,
      readProblem: read.ok ? null : read.problem,
    });
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
