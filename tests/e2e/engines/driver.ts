import { TIME_LIMITS } from '../../timeLimits';

/** Commands of W3C's WebDriver, as far as they are needed here; each browser takes them in a wrapping of its own. */
export interface Connection {
  navigate(address: string): Promise<void>;
  /** @param frame its number in the page; null: the page itself */
  switchTo(frame: number | null): Promise<void>;
  /** @param body of a function, which finds its argument as `arguments[0]` */
  execute(body: string, argument: unknown): Promise<unknown>;
  /** Ends the browser with everything that it has started. */
  close(): Promise<void>;
}

type Where = 'page' | 'pane';

/** A browser with the workbench in it. What is done there can use only its argument, and gives what JSON can hold. */
export class Browser {
  /** @param frames those that the workbench stands in, from the page inwards */
  constructor(
    private readonly connection: Connection,
    private readonly frames: readonly number[] = [],
  ) {}

  open(address: string): Promise<void> {
    return this.connection.navigate(address);
  }

  async run<A, R>(where: Where, work: (argument: A) => R, argument: A): Promise<R> {
    await this.connection.switchTo(null);
    for (const frame of this.frames) await this.connection.switchTo(frame);
    if (where === 'pane') await this.connection.switchTo(0);
    const body = `return (${work.toString()})(arguments[0])`;
    return (await this.connection.execute(body, argument)) as R;
  }

  /** Tries until it is true. @throws where it is not after a long while, with what went wrong last */
  async until<A>(
    what: string,
    where: Where,
    test: (argument: A) => boolean,
    argument: A,
  ): Promise<void> {
    const deadline = Date.now() + TIME_LIMITS.wait;
    for (;;) {
      // While the pane is loaded anew there is nothing to look into.
      const given = await this.run(where, test, argument).catch((error: unknown) => error);
      if (given === true) return;
      if (Date.now() > deadline)
        throw new Error(`Not after a long while: ${what} (${String(given)})`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
