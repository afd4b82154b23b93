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
  /** Goes up with each look. */
  private looks = 0;

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
   * @param id of the write that was to be undone, where it is not the newest
   */
  judge(
    of: 'write' | 'undo',
    before: LastWrite | null,
    written: readonly string[],
    id?: string,
  ): void {
    this.forget();
    const { turn } = this;
    const problem = failure('no-answer').problem;
    this.shown.set({ progress: null, lastWrite: null, notice: { kind: 'problem', problem } });
    const look = () => this.look({ of, before, written, turn, id });
    void look();
    void this.port.lateAnswer().then(look);
  }

  private async look({ of, before, written, turn, id }: Unknown): Promise<void> {
    this.looks += 1;
    const { looks } = this;
    await this.shown.read(written);
    // The look that an answer brought about has overtaken this one: what was read before it tells nothing.
    if (looks !== this.looks || this.shown.state().readProblem) return;
    const last = await this.port.lastWrite();
    if (!last.ok) {
      if (turn === this.turn)
        this.shown.set({ notice: { kind: 'problem', problem: last.problem } });
      return;
    }
    const { value: lastWrite } = last;
    this.shown.set({ lastWrite });
    if (turn !== this.turn) return;
    const isDone = id === undefined ? lastWrite?.at !== before?.at : await this.isForgotten(id);
    if (turn !== this.turn) return;
    // Of a task that was cut off the pane says so by itself.
    const notice =
      lastWrite?.isUnfinished === true ? null : ({ kind: 'judged', of, isDone } as const);
    this.shown.set({ notice });
  }

  /** Whether a write is undone: the log tells of it no more. */
  private async isForgotten(id: string): Promise<boolean> {
    const log = await this.port.writes();
    return log.ok && !log.value.some((write) => write.id === id);
  }
}

interface Unknown {
  of: 'write' | 'undo';
  before: LastWrite | null;
  written: readonly string[];
  turn: number;
  id: string | undefined;
}
