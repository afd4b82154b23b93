import { check, readingOf } from '../../app/check';
import { patchSnapshot } from '../../app/patchSnapshot';
import type { Reading } from '../../app/reading';
import type {
  Applied,
  LastWrite,
  Reverted,
  SheetChange,
  WorkbookPort,
} from '../../app/workbookPort';
import type { Outcome, Problem } from '../../core/outcome';
import type { Plan, PlanKind } from '../../core/plan/plan';
import { isEmptyPlan } from './planSummary';

export type Notice =
  | { kind: 'applied'; plan: PlanKind; applied: Applied }
  | { kind: 'reverted'; reverted: Reverted }
  | { kind: 'nothing' }
  /** What a button of the ribbon did. */
  | { kind: 'said'; text: string }
  | { kind: 'problem'; problem: Problem };

export interface SessionState {
  reading: Reading | null;
  isReading: boolean;
  /** Why there is no reading, or none that is new. */
  readProblem: Problem | null;
  /** Shown to the user, and not written yet. */
  preview: Plan | null;
  progress: { done: number; of: number; isStopping: boolean } | null;
  notice: Notice | null;
  /** What "Undo" takes back. */
  lastWrite: LastWrite | null;
}

/** Edits that come close together are read in one go. */
const SETTLE_MS = 150;

/**
 * The pane's own state: what was read of the workbook, what is about to be written, what was. One task at a
 * time writes; a reading that is overtaken by a newer one is dropped.
 */
export class Session {
  private state: SessionState = {
    reading: null,
    isReading: true,
    readProblem: null,
    preview: null,
    progress: null,
    notice: null,
    lastWrite: null,
  };
  private readonly listeners = new Set<() => void>();
  private readonly changed = new Map<string, SheetChange>();
  private timer: ReturnType<typeof setTimeout> | null = null;
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
    const watching = await this.port.watch((change) => {
      this.noteChange(change);
    });
    if (watching.ok) this.stopWatching = watching.value;
    else this.set({ notice: { kind: 'problem', problem: watching.problem } });
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    await this.stopWatching?.();
  }

  async read(): Promise<void> {
    this.set({ isReading: true });
    this.take(await check(this.port));
  }

  /** Shows what a plan will change; `confirm` writes it. */
  readonly propose = (plan: Plan): void => {
    if (isEmptyPlan(plan)) this.set({ preview: null, notice: { kind: 'nothing' } });
    else this.set({ preview: plan, notice: null });
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
    this.set({ preview: null, notice: null, progress: { done: 0, of: 1, isStopping: false } });
    const applied = await this.port.apply(preview, {
      onProgress: (done, of) => {
        const isStopping = this.state.progress?.isStopping ?? false;
        this.set({ progress: { done, of, isStopping } });
      },
      isCancelled: () => this.state.progress?.isStopping ?? false,
    });
    this.set({
      progress: null,
      notice: applied.ok
        ? { kind: 'applied', plan: preview.kind, applied: applied.value }
        : { kind: 'problem', problem: applied.problem },
    });
    await this.lookBack();
    await this.read();
  };

  readonly undo = async (): Promise<void> => {
    if (this.state.progress) return;
    this.set({ preview: null, notice: null, progress: { done: 0, of: 0, isStopping: false } });
    const reverted = await this.port.revert();
    this.set({
      progress: null,
      notice: reverted.ok
        ? { kind: 'reverted', reverted: reverted.value }
        : { kind: 'problem', problem: reverted.problem },
    });
    await this.lookBack();
    await this.read();
  };

  readonly select = async (sheet: string, row: number, column: number): Promise<void> => {
    const selected = await this.port.select(sheet, row, column);
    if (!selected.ok) this.set({ notice: { kind: 'problem', problem: selected.problem } });
  };

  private async lookBack(): Promise<void> {
    const last = await this.port.lastWrite();
    if (last.ok) this.set({ lastWrite: last.value });
    else this.set({ lastWrite: null, notice: { kind: 'problem', problem: last.problem } });
  }

  private noteChange(change: SheetChange): void {
    this.changed.set(`${change.sheet}!${change.address ?? ''}`, change);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readChanged(), SETTLE_MS);
  }

  /** Reads again only the ranges that were edited; the whole workbook where sheets came or went. */
  private async readChanged(): Promise<void> {
    const changes = [...this.changed.values()];
    this.changed.clear();
    const { reading } = this.state;
    if (!reading || changes.some(({ address }) => address === null)) return this.read();
    let { snapshot } = reading;
    for (const { sheet, address } of changes) {
      const grid = await this.port.readRange(sheet, address ?? '');
      if (!grid.ok) return this.read();
      snapshot = patchSnapshot(snapshot, grid.value);
    }
    this.take(readingOf(snapshot));
  }

  private take(read: Outcome<Reading>): void {
    this.set({
      isReading: false,
      reading: read.ok ? read.value : read.problem.code === 'no-table' ? null : this.state.reading,
      readProblem: read.ok ? null : read.problem,
    });
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
