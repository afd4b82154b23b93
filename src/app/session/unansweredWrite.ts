import { failure, success, type Outcome, type Problem } from '../../core/base/outcome';
import type { LastWrite, WorkbookPort } from '../workbookPort';
import type { SessionState } from './sessionState';

/** Whoever shows what is found. */
interface Shown {
  /** Reads the workbook again. */
  read(written: readonly string[]): Promise<void>;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
}

/** What is asked of Excel, and may be left without an answer. */
interface WritingTask {
  of: 'write' | 'undo';
  /** The newest write as it was before. */
  before: LastWrite | null;
  /** Sheets that the task is to make or make again. */
  written: readonly string[];
  /** Of the write that is to be undone, where it is known. */
  id?: string | undefined;
}

/** One that Excel has not answered. */
interface Unknown extends WritingTask {
  /** ISO date and time: its record, if it made one, is no older. */
  began: string;
}

/**
 * After a write or an undo that Excel has not answered in time: the workbook is read, now and once more when the answer comes
 * late, and its record says what became of it. Until then nothing is offered to be undone.
 */
export class UnansweredWrite {
  /** What is to be judged: the newest task that was not answered; null where another one was answered since. */
  private pending: Unknown | null = null;
  /** What was to be judged before the task that is under way: where that is refused, it is still. */
  private aside: Unknown | null = null;
  private underWay: Unknown | null = null;
  /** Goes up with each look: what an earlier one has read tells nothing any more. */
  private looks = 0;
  private isStopped = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly shown: Shown,
  ) {}

  /** A task is sent to Excel: what is found of an earlier one is not said any more. */
  begin(task: WritingTask): void {
    this.underWay = { ...task, began: new Date().toISOString() };
    this.aside = this.pending;
    this.pending = null;
  }

  /** @returns whether it says what became of the task that is under way: it was not answered, or not begun */
  takes({ code }: Problem): boolean {
    if (code === 'no-answer' && this.underWay) this.judge(this.underWay);
    else if (code === 'not-begun') this.refuse();
    else return false;
    return true;
  }

  /** Nobody is told any more. */
  stop(): void {
    this.isStopped = true;
  }

  private judge(task: Unknown): void {
    this.pending = task;
    const problem = failure('no-answer').problem;
    this.shown.set({ progress: null, lastWrite: null, notice: { kind: 'problem', problem } });
    const look = () => this.look(task.written);
    void look();
    void this.port.lateAnswer().then(look);
  }

  /** Nothing was done: what was not known before is not known yet. */
  private refuse(): void {
    this.pending = this.aside;
    const problem = failure('not-begun').problem;
    this.shown.set({ progress: null, notice: { kind: 'problem', problem } });
    void this.look([]);
  }

  /** Reads the workbook, and judges what is to be judged then, whichever answer or task has brought it about. */
  private async look(written: readonly string[]): Promise<void> {
    if (this.isStopped) return;
    this.looks += 1;
    const { looks } = this;
    await this.shown.read([...new Set([...written, ...(this.pending?.written ?? [])])]);
    const { pending } = this;
    const isOvertaken = () =>
      this.isStopped || looks !== this.looks || pending !== this.pending || this.isWriting();
    if (isOvertaken() || this.shown.state().readProblem) return;
    const last = await this.port.lastWrite();
    if (isOvertaken()) return;
    if (!last.ok) return pending ? this.tell(last.problem) : undefined;
    this.shown.set({ lastWrite: last.value });
    if (!pending) return;
    const isDone = await this.isDone(pending, last.value);
    if (isOvertaken()) return;
    if (!isDone.ok) return this.tell(isDone.problem);
    const { of } = pending;
    // Of a task that was cut off the pane says so by itself.
    const isCutOff = last.value?.isUnfinished === true;
    this.shown.set({ notice: isCutOff ? null : { kind: 'judged', of, isDone: isDone.value } });
  }

  private async isDone(
    { of, before, began, id }: Unknown,
    last: LastWrite | null,
  ): Promise<Outcome<boolean>> {
    if (of === 'write') return success(last !== null && last.at !== before?.at && last.at >= began);
    if (id === undefined) return success(last?.at !== before?.at);
    // The log tells of it no more.
    const log = await this.port.writes();
    return log.ok ? success(!log.value.some((write) => write.id === id)) : log;
  }

  /** Whoever writes looks afterwards what stands. */
  private isWriting(): boolean {
    const { progress } = this.shown.state();
    return progress !== null && progress.task !== 'plan';
  }

  private tell(problem: Problem): void {
    this.shown.set({ notice: { kind: 'problem', problem } });
  }
}
