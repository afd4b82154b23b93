import { IS_WHOLE } from './whole';

/** How often a whole run says how far it is. */
const EVERY = 250;

/**
 * How far a sweep is: of a whole one that is said on standard error as it goes, because Jest tells of a file's tests only once
 * all of them have ended, and an hour of silence looks like a standstill. How many held is said at the end of any.
 */
export class Progress {
  private readonly began = Date.now();
  private part = { name: '', of: 0, done: 0, began: this.began };
  private done = 0;
  private held = 0;

  /** @param what is counted: "Fault points" */
  constructor(private readonly what: string) {}

  begin(name: string, of: number): void {
    this.part = { name, of, done: 0, began: Date.now() };
    this.say(`${of} to be done`);
  }

  /** @param wrong empty where it held */
  count(wrong: string): void {
    this.done += 1;
    this.part.done += 1;
    if (wrong === '') this.held += 1;
    else this.say(wrong);
    const { done, of, began } = this.part;
    if (done % EVERY === 0 || done === of) this.say(`${done} of ${of}, ${since(began)}`);
  }

  end(): void {
    const { what, done, held, began } = this;
    process.stdout.write(`${what}: ${done} tried, ${held} held, ${since(began)}.\n`);
  }

  private say(how: string): void {
    if (IS_WHOLE) process.stderr.write(`${this.what}, ${this.part.name}: ${how}\n`);
  }
}

function since(began: number): string {
  return `${Math.round((Date.now() - began) / 1000)} s`;
}
