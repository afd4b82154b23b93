import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import type { WrittenSheet } from '../xlsx/write/writtenSheet';
import { inSlices } from './inSlices';
import type { ReaderWorker } from './workbookReader';

/** How long a worker may take to start: it is loaded over the network. */
const SECONDS_TO_START = 10;

/** Writes files one after another, in a worker; in the page, in slices, where there can be none. */
export class WorkbookWriter {
  #worker: Promise<ReaderWorker | null> | null = null;

  /** @param startWorker may throw, where workers are missing or refused */
  constructor(
    private readonly startWorker: () => ReaderWorker,
    private readonly secondsToStart = SECONDS_TO_START,
  ) {}

  async write(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
    const worker = await (this.#worker ??= this.#start());
    const bytes = worker && (await answerOf(worker, sheets));
    if (bytes instanceof Uint8Array) return bytes;
    // The worker failed: the page does its work from now on.
    this.stop();
    this.#worker = Promise.resolve(null);
    return inSlices(writeWorkbook(sheets));
  }

  /** Ends the worker. The next file starts a new one. */
  stop(): void {
    void this.#worker?.then((worker) => worker?.terminate());
    this.#worker = null;
  }

  async #start(): Promise<ReaderWorker | null> {
    let worker: ReaderWorker;
    try {
      worker = this.startWorker();
    } catch {
      return null;
    }
    const answer = await answerOf(worker, null, this.secondsToStart);
    if (answer === 'ready') return worker;
    worker.terminate();
    return null;
  }
}

/**
 * Waits for the next that a worker says.
 *
 * @param sent what it is to answer; null: nothing
 * @returns null where it failed, or said nothing in time
 */
function answerOf(
  worker: ReaderWorker,
  sent: readonly WrittenSheet[] | null,
  seconds?: number,
): Promise<unknown> {
  return new Promise((resolve) => {
    const end = (answer: unknown) => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(answer);
    };
    const onMessage = (event: Event) => {
      end(event instanceof MessageEvent ? event.data : null);
    };
    const onError = () => {
      end(null);
    };
    const timer = seconds === undefined ? undefined : setTimeout(onError, seconds * 1000);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    if (sent !== null) worker.postMessage(sent);
  });
}
