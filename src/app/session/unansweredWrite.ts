import { failure } from '../../core/base/outcome';
import type { LastWrite, WorkbookPort } from '../workbookPort';
import type { SessionState } from './sessionState';

/** Whoever shows what is found. */
interface Shown {
  /** Reads the workbook again. */
  read(written: readonly string[]): Promise<void>;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
}

/**
 * After a write or an undo that Excel has not answered in time: the workbook is read, now and once more when the answer comes
 * late, and its record says what became of it. Until then nothing is offered to be undone.
 */
export class UnansweredWrite {
  /** Goes up with each task: what is found of an earlier one is not said any more. */
  private turn = 0;

  constructor(
    private readonly port: WorkbookPort,
    private readonly shown: Shown,
  ) {}

  /** Another task begins. */
  forget(): void {
    this.turn += 1;
  }

  /**
   * @param before the newest write as it was before the task
   * @param written sheets that the task was to make or make again
   */
  judge(of: 'write' | 'undo', before: LastWrite | null, written: readonly string[]): void {
    this.forget();
    const { turn } = this;
    const problem = failure('no-answer').problem;
    this.shown.set({ progress: null, lastWrite: null, notice: { kind: 'problem', problem } });
    const look = () => this.look({ of, before, written, turn });
    void look();
    void this.port.lateAnswer().then(look);
  }

  private async look({ of, before, written, turn }: Unknown): Promise<void> {
    await this.shown.read(written);
    if (this.shown.state().readProblem) return;
    const last = await this.port.lastWrite();
    if (!last.ok) {
      this.shown.set({ notice: { kind: 'problem', problem: last.problem } });
      return;
    }
    const { value: lastWrite } = last;
    this.shown.set({ lastWrite });
    if (turn !== this.turn) return;
    const isDone = lastWrite?.at !== before?.at;
    // Of a task that was cut off the pane says so by itself.
    const notice =
      lastWrite?.isUnfinished === true ? null : ({ kind: 'judged', of, isDone } as const);
    this.shown.set({ notice });
  }
}

interface Unknown {
  of: 'write' | 'undo';
  before: LastWrite | null;
  written: readonly string[];
  turn: number;
}
