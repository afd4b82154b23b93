/** Whoever waits waits no longer: somebody may be typing on, and Excel answers nothing. */
const WAITED_MILLISECONDS = 2000;

/** Pieces of work that overtake each other, for whoever waits until the last of them is done. */
export class UnderWay {
  private last: Promise<void> = Promise.resolve();
  /** What took too long once is not waited for again. */
  private givenUp: Promise<void> | null = null;

  /** @returns the work */
  begin(work: Promise<void>): Promise<void> {
    // Whoever waits is told that it is over, and not why: that is for whoever began it.
    this.last = work.catch(() => undefined);
    return work;
  }

  /** Settles when nothing is under way any more, or it takes too long. */
  async over(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.givenUp = this.last;
        resolve();
      }, WAITED_MILLISECONDS);
    });
    for (let seen = this.givenUp; seen !== this.last && this.givenUp !== this.last;) {
      seen = this.last;
      await Promise.race([seen, limit]);
    }
    clearTimeout(timer);
  }
}
