import { inSlices } from '../inSlices';
import { loaded } from '../loaded';
import type { Reading } from '../reading';
import type { WorkbookPort } from '../workbookPort';
import type { Area } from '../../core/base/grid';
import { Choosing } from './choosing';
import { failure, type Outcome, type Problem } from '../../core/base/outcome';
import { isEmptyPlan } from '../../core/plan/plan';
import type { LineKey } from '../../core/plan/planLines';
import { Follower } from './follower';
import { ChoicesNow } from './choicesNow';
import type { Making } from './preparing';
import type { Preparing } from './preview';
import { recovered } from './recovered';
import { selectedRows } from './selectedRows';
import { problemNotice } from './problemNotice';
import { NOTHING_READ, progressOf, type SessionState } from './sessionState';
import { taken } from './taken';
import type { Trials } from './trials';
import { UnansweredWrite } from './unansweredWrite';
import { UnderWay } from './underWay';
import { Watching } from './watching';

/**
 * The pane's own state: what was read of the workbook, what is about to be written, what was. One task at a time
 * writes.
 */
export class Session {
  /** Targets that are being tried; see trialsOf. */
  trials: Trials | null = null;
  /** What else is chosen in the pane and outlives it. */
  readonly choices: ChoicesNow;
  readonly log: Pick<WorkbookPort, 'writes' | 'contentsOf'>;
  private state: SessionState = NOTHING_READ;
  private readonly listeners = new Set<() => void>();
  /** What the user decides about the structure of tables. */
  readonly choosing: Choosing;
  private readonly follower: Follower;
  private readonly unanswered: UnansweredWrite;
  private readonly watching: Watching;
  private readonly starting = new UnderWay();
  private isStopped = false;

  constructor(private readonly port: WorkbookPort) {
    const read = (written: readonly string[]) => this.follower.readAfterWrite(written);
    this.log = port;
    this.choices = new ChoicesNow({
      port,
      session: this,
      isBusy: () => this.state.progress !== null,
      tell: this.tell,
    });
    this.choosing = new Choosing(port, {
      snapshot: () => this.state.reading?.snapshot ?? null,
      followAtOnce: () => this.follower.readAgain(),
      afterWriting: async (written) => {
        await this.lookBack();
        await read(written);
      },
      tell: this.tell,
    });
    this.watching = new Watching(this.tell);
    this.unanswered = new UnansweredWrite(port, { read, state: this.getState, set: this.set });
    this.follower = new Follower(port, {
      choices: () => this.choosing.unkept,
      year: () => this.choices.get().year,
      reading: () => this.state.reading,
      isWriting: () => this.state.progress !== null && this.state.progress.task !== 'plan',
      begin: () => this.set({ isReading: true }),
      progress: (done, of) => this.set({ readProgress: { done, of } }),
      take: (read, isSame) => this.take(read, isSame),
    });
    this.choices.subscribe(() => void this.follower.followYear());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.state;

  /** Reads the workbook, says what an earlier session left unfinished, and watches for edits. */
  start(): Promise<void> {
    return this.starting.begin(this.begin());
  }

  private async begin(): Promise<void> {
    this.set(await recovered(this.port));
    if (this.isStopped) return;
    // Watched from before it is read: what is typed between the two would be heard by nobody.
    const watching = this.watching.keep(this.port.watch(this.follower.note));
    await Promise.all([watching, this.follower.read(), this.choices.begin()]);
    await this.lookBack();
    if (this.isStopped) return;
    await this.watching.keep(this.port.watchSelection((selected) => this.set({ selected })));
  }

  /**
   * Settles once what is being asked is answered, or takes too long; after that nothing is asked any more. A write goes on to
   * its end: one that is cut off has to be undone.
   */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.unanswered.stop();
    await Promise.all([this.follower.stop(), this.starting.over()]);
    this.choices.stop();
    await this.watching.stop();
  }

  /** Reads everything, merged areas and what a merged copy brought among it: what "Đọc lại" does. */
  readonly read = async (): Promise<void> => {
    await this.follower.read();
    if (!this.state.progress && !this.state.readProblem) await this.lookBack();
  };

  /** The pane has the focus again: what Excel tells nobody, as a protected sheet in older versions, is seen now. */
  readonly comeBack = (): void => this.follower.lookAtTables();

  /** Has Excel give formulas that wait their results. */
  readonly calculate = async (): Promise<void> => {
    const done = await this.port.calculate();
    if (!done.ok) this.tell(done.problem);
    await this.follower.follow();
  };

  /** What was read before stays; without it there is nothing to show. */
  readonly stopReading = (): void => {
    this.follower.abandon();
    this.take(failure('cancelled', { sheets: [] }), false);
  };

  /** Waits for what somebody is typing. @returns what was read last */
  readonly upToDate = (): Promise<Reading | null> =>
    this.follower.upToDate().then(() => this.state.reading);

  /** Makes a plan, and shows what it will change; `confirm` writes it. */
  readonly prepare = async (making: Making, { remake, isShown }: Preparing = {}): Promise<void> => {
    if (this.state.progress || !this.state.reading) return;
    this.set({ preview: null, notice: null, progress: progressOf('plan') });
    const show = (found: Partial<SessionState>) => this.set({ progress: null, ...found });
    const part = await loaded(import('./preparing'));
    if (!part.ok) return show({ notice: { kind: 'problem', problem: part.problem } });
    const host = { state: this.getState, upToDate: this.upToDate, show };
    const shown = await part.value.prepare(making, remake, host);
    if (shown && isShown?.(shown)) await this.confirm();
  };

  /** Leaves lines of the preview out, or takes them in again. */
  readonly choose = (lines: Iterable<LineKey>, isChosen: boolean): void => {
    const { preview } = this.state;
    if (preview) this.set({ preview: preview.choose(lines, isChosen) });
  };

  readonly discard = (): void => this.set({ preview: null });
  readonly dismiss = (): void => this.set({ notice: null });

  readonly stopWriting = (): void => {
    const { progress } = this.state;
    if (progress) this.set({ progress: { ...progress, isStopping: true } });
  };

  readonly confirm = async (preview = this.state.preview): Promise<void> => {
    const { lastWrite, progress } = this.state;
    if (!preview || progress) return;
    this.set({ preview: null, notice: null, progress: progressOf('write') });
    const plan = await inSlices(preview.finish(), this.isStopping);
    if (!plan || isEmptyPlan(plan))
      return this.lookBack({ progress: null, notice: plan && { kind: 'nothing' } });
    const written = plan.sheets.map(({ model }) => model.name);
    this.unanswered.begin({ of: 'write', before: lastWrite, written });
    const applied = await this.port.apply(plan, {
      onProgress: (done, of) => {
        this.set({ progress: { ...progressOf('write'), done, of, isStopping: this.isStopping() } });
      },
      isCancelled: this.isStopping,
    });
    if (applied.ok) await this.settle({ kind: 'applied', plan, applied: applied.value }, written);
    else if (!this.unanswered.takes(applied.problem))
      await this.settle(
        problemNotice(applied.problem, () => this.confirm(preview)),
        written,
      );
  };

  /** @param id of the write; absent: the one that is shown as the last, whatever was written since */
  readonly undo = async (id = this.state.lastWrite?.id): Promise<void> => {
    const { progress, lastWrite } = this.state;
    if (progress) return;
    this.unanswered.begin({ of: 'undo', before: lastWrite, written: [], id });
    this.set({ preview: null, notice: null, progress: progressOf('undo') });
    const reverted = await this.port.revert(id === undefined ? {} : { id });
    if (reverted.ok) {
      const { value: done } = reverted;
      await this.settle({ kind: 'reverted', reverted: done }, done.sheetsRestored);
    } else if (!this.unanswered.takes(reverted.problem))
      await this.settle(
        problemNotice(reverted.problem, () => this.undo(id), 'undo'),
        [],
      );
  };

  readonly select = async (
    sheet: string,
    { row, column, rows = 1, columns = 1 }: Pick<Area, 'row' | 'column'> & Partial<Area>,
  ): Promise<void> => {
    const area = { row, column, rows, columns };
    const selected = await this.port.select(sheet, area);
    if (!selected.ok) this.tell(selected.problem, () => this.select(sheet, area));
  };

  /** @returns sheet rows, from 0, that are selected on a sheet; none where another sheet is shown */
  readonly selectedRows = async (sheet: string): Promise<number[]> => {
    const rows = await selectedRows(this.port, sheet);
    if (!rows.ok) this.tell(rows.problem);
    return rows.ok ? rows.value : [];
  };

  private readonly isStopping = (): boolean => this.state.progress?.isStopping ?? false;

  /** Says what was done once it is read: before, a plan would be made from what stood there, and be outdated at once. */
  private async settle(notice: SessionState['notice'], written: readonly string[]): Promise<void> {
    await this.follower.readAfterWrite(written);
    this.set({ progress: null, notice });
    await this.lookBack();
    // What was heard meanwhile.
    await this.follower.followHeard();
  }

  private async lookBack(said: Partial<SessionState> = {}): Promise<void> {
    this.set(said);
    if (this.isStopped) return;
    const last = await this.port.lastWrite();
    if (last.ok) this.set({ lastWrite: last.value });
    else this.set({ lastWrite: null, notice: this.state.notice ?? problemNotice(last.problem) });
  }

  private take(read: Outcome<Reading>, isSame: boolean): void {
    this.set(taken(this.state, read, isSame));
  }

  private readonly tell = (problem: Problem, again?: () => Promise<void>): void =>
    this.set({ notice: problemNotice(problem, again) });

  private readonly set = (change: Partial<SessionState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };
}
