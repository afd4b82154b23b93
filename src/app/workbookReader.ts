import type { UnreadableFile } from '../core/base/unreadableFile';
import type { FileReading } from '../xlsx/fileReading';
import { MOST_FILE_BYTES } from '../xlsx/limits';
import { Assembly, type WorkerMessage } from '../xlsx/messages';

/** How long one file may take. A workbook of 100,000 rows takes a few seconds. */
const SECONDS_A_FILE = 30;
/** How long a worker may take to start: it is loaded over the network. */
const SECONDS_TO_START = 10;

/** What is used of a Worker. */
export type ReaderWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** What is used of a File. */
export type ReadableFile = Pick<File, 'size' | 'arrayBuffer'>;

/**
 * Reads files, one after another, in a worker; in the page where there can be none. One bad file harms no other: a
 * worker that fails or takes too long is ended, and the next file gets a new one.
 */
export class WorkbookReader {
  #worker: Promise<ReaderWorker | null> | null = null;

  /** @param startWorker may throw, where workers are missing or refused */
  constructor(
    private readonly startWorker: () => ReaderWorker,
    private readonly seconds = SECONDS_A_FILE,
  ) {}

  async read(file: ReadableFile): Promise<FileReading> {
    if (file.size > MOST_FILE_BYTES) return refused({ why: 'too-large', cell: null });
    // A file that is open elsewhere, or was changed since it was chosen, the browser does not give.
    const buffer = await file.arrayBuffer().catch(() => null);
    if (!buffer) return refused({ why: 'not-given' });
    const bytes = new Uint8Array(buffer);
    const worker = await (this.#worker ??= this.#start());
    if (worker) return await this.#readIn(worker, bytes);
    const page = await import('./readInPage').catch(() => null);
    return page ? await page.readInPage(bytes, this.seconds) : refused({ why: 'no-reader' });
  }

  /** Ends the worker. The next file starts a new one. */
  stop(): void {
    void this.#worker?.then((worker) => worker?.terminate());
    this.#worker = null;
  }

  /** @returns null where no worker can be had */
  #start(): Promise<ReaderWorker | null> {
    let worker: ReaderWorker;
    try {
      worker = this.startWorker();
    } catch {
      return Promise.resolve(null);
    }
    return answerOf(worker, SECONDS_TO_START, (message) => message.kind === 'ready' || null).then(
      (isReady) => {
        if (isReady === true) return worker;
        worker.terminate();
        return null;
      },
    );
  }

  async #readIn(worker: ReaderWorker, bytes: Uint8Array): Promise<FileReading> {
    const assembly = new Assembly();
    const answer = answerOf(worker, this.seconds, (message) => assembly.take(message));
    worker.postMessage(bytes, [bytes.buffer]);
    const reading = await answer;
    if (typeof reading === 'object') return reading;
    this.stop();
    const { seconds } = this;
    return refused(reading === 'late' ? { why: 'took-too-long', seconds } : { why: 'no-reader' });
  }
}

function refused(unreadable: UnreadableFile): FileReading {
  return { ok: false, unreadable };
}

/**
 * Waits for what a worker says.
 * @param take gives null for messages after which more are to come
 */
function answerOf<T>(
  worker: ReaderWorker,
  seconds: number,
  take: (message: WorkerMessage) => T | null,
): Promise<T | 'failed' | 'late'> {
  return new Promise((resolve) => {
    const end = (answer: T | 'failed' | 'late') => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onError);
      resolve(answer);
    };
    const onMessage = (event: Event) => {
      const answer = event instanceof MessageEvent ? take(event.data as WorkerMessage) : null;
      if (answer !== null) end(answer);
    };
    const onError = () => {
      end('failed');
    };
    const timer = setTimeout(() => {
      end('late');
    }, seconds * 1000);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onError);
  });
}
