/** What is done between two pauses of a task, or of several that follow each other without one. */
export interface Slice {
  /** Turns of loops and calls of functions. */
  work: number;
  /** Where in the sources it begins and ends. */
  from: string;
  to: string;
}

const NONE: Slice = { work: 0, from: '', to: '' };

/** What counted sources report to (see countingTransform.cjs). */
class WorkCounter {
  /** Of the slice that is being done. */
  work = 0;
  private from = '';
  private largest = NONE;
  /** Of all slices since `begin`. */
  private all = 0;

  begin(): void {
    this.largest = NONE;
    this.all = 0;
    this.beginSlice('the beginning');
  }

  /** What was done since the last slice's end is not counted: it was the stand-in's. */
  beginSlice(from: string): void {
    this.work = 0;
    this.from = from;
  }

  /** @param to where the work pauses */
  endSlice(to: string): void {
    this.all += this.work;
    if (this.work > this.largest.work) this.largest = { work: this.work, from: this.from, to };
    this.from = to;
    this.work = 0;
  }

  /** @returns what was done since `begin`, in all slices together */
  total(): number {
    return this.all + this.work;
  }

  /** @returns the slice since `begin` that holds most */
  end(): Slice {
    this.endSlice('the end');
    return this.largest;
  }
}

export const counted = new WorkCounter();
