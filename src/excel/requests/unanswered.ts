import { failure, type Outcome } from '../../core/base/outcome';
import { NoAnswerError } from './answered';
import { problemOf } from './errors';

/**
 * Keeps from writing on while nobody knows what became of a write: until the workbook was read after it, and again after its
 * answer where that comes late.
 */
export class Unanswered {
  /** Goes up with each write that is not answered, and with each late answer. */
  private happened = 0;
  /** Up to where the workbook was read since. */
  private seen = 0;
  private late: Promise<void> = Promise.resolve();

  /** Settles when Excel has answered what it had not; never where it does not. */
  answer(): Promise<void> {
    return this.late;
  }

  /** @returns "not-begun" without doing the work, where the workbook is to be read first */
  async writing<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.seen < this.happened) return failure('not-begun');
    try {
      return await work();
    } catch (error) {
      if (error instanceof NoAnswerError) this.note(error.late);
      return { ok: false, problem: problemOf(error) };
    }
  }

  /** Reading of the whole workbook. */
  async reading<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const upTo = this.happened;
    const read = await work();
    // One that was begun before the answer may end after one that was begun since.
    if (read.ok) this.seen = Math.max(this.seen, upTo);
    return read;
  }

  private note(late: Promise<unknown>): void {
    this.happened += 1;
    const answer = (): void => {
      this.happened += 1;
    };
    this.late = late.then(answer, answer);
  }
}
