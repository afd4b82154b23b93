import { strToU8 } from 'fflate';
import { type ReadableFile, type ReaderWorker, WorkbookReader } from '../../src/app/workbookReader';
import type { UnreadableFile } from '../../src/core/base/unreadableFile';
import { messagesOf, type WorkerMessage } from '../../src/xlsx/messages';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { layouts, makeLayout } from '../../seeds/layouts/makeLayout';

/** A worker in this thread: what it is sent is read as the real one reads it, and comes back as messages do. */
class WorkerHere extends EventTarget implements ReaderWorker {
  isEnded = false;

  constructor(private readonly answer: (bytes: Uint8Array) => Promise<Iterable<WorkerMessage>>) {
    super();
    setTimeout(() => this.say({ kind: 'ready' }));
  }

  postMessage(bytes: Uint8Array): void {
    void this.answer(bytes).then((messages) => {
      for (const message of messages) this.say(message);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }

  private say(data: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
}

const reading = async (bytes: Uint8Array) => messagesOf(await readInOneGo(bytes));

const fileOf = (bytes: Uint8Array): ReadableFile => ({
  size: bytes.length,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

const refused = (unreadable: UnreadableFile) => ({ ok: false, unreadable });

async function layoutFile(): Promise<Uint8Array> {
  const [layout] = layouts;
  if (!layout) throw new Error('no layout');
  return new Uint8Array(await makeLayout(layout));
}

test('what the worker reads comes together as it was, and in the page as in the worker', async () => {
  const bytes = await layoutFile();
  const expected = await readInOneGo(bytes);
  expect(expected.ok).toBe(true);
  const inWorker = new WorkbookReader(() => new WorkerHere(reading));
  expect(await inWorker.read(fileOf(bytes))).toEqual(expected);
  const inPage = new WorkbookReader(() => {
    throw new Error('refused');
  });
  expect(await inPage.read(fileOf(bytes))).toEqual(expected);
  expect(await inPage.read(fileOf(strToU8('%PDF-1.7')))).toEqual(
    refused({ why: 'not-a-spreadsheet', is: 'pdf' }),
  );
});

test('a large sheet comes in messages of some rows', async () => {
  const lines = Array.from({ length: 9_000 }, (_, row) => `${row};${row};x`);
  const content = await readInOneGo(strToU8(lines.join('\n')));
  const sizes = [...messagesOf(content)].flatMap((message) =>
    message.kind === 'rows' ? [message.values.flat().length] : [],
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(10_000);
  const reader = new WorkbookReader(() => new WorkerHere(reading));
  expect(await reader.read(fileOf(strToU8(lines.join('\n'))))).toEqual(content);
});

test('a worker that takes too long, or fails, is ended, and the next file gets another', async () => {
  const workers: WorkerHere[] = [];
  const answers = [
    () => new Promise<never>(() => undefined),
    async () => {
      workers.at(-1)?.dispatchEvent(new Event('error'));
      return [];
    },
    reading,
  ];
  const reader = new WorkbookReader(() => {
    const worker = new WorkerHere(answers[workers.length] ?? reading);
    workers.push(worker);
    return worker;
  }, 0.1);
  const file = fileOf(strToU8('a;b\n1;2'));
  expect(await reader.read(file)).toEqual(refused({ why: 'took-too-long', seconds: 0.1 }));
  expect(await reader.read(file)).toEqual(refused({ why: 'no-reader' }));
  expect(await reader.read(file)).toMatchObject({ ok: true });
  await Promise.resolve();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
});

test('a worker whose script cannot be loaded is done without', async () => {
  class Gone extends EventTarget implements ReaderWorker {
    constructor() {
      super();
      setTimeout(() => this.dispatchEvent(new Event('error')));
    }
    postMessage(): void {
      throw new Error('nobody there');
    }
    terminate(): void {
      return;
    }
  }
  const reader = new WorkbookReader(() => new Gone());
  expect(await reader.read(fileOf(strToU8('a;b\n1;2')))).toMatchObject({ ok: true });
  // What can be read in one go only would hold up the page.
  const compound = new Uint8Array(768);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  compound.set(Buffer.from('Workbook', 'utf16le'), 512);
  compound[512 + 64] = 18;
  expect(await reader.read(fileOf(compound))).toEqual(refused({ why: 'needs-worker' }));
});

test('a file that the browser does not give, or that is too large, is said to be so', async () => {
  const reader = new WorkbookReader(() => new WorkerHere(reading));
  const locked = {
    size: 9,
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  };
  expect(await reader.read(locked)).toEqual(refused({ why: 'not-given' }));
  const huge = { size: 1e9, arrayBuffer: () => Promise.reject(new Error('must not be asked')) };
  expect(await reader.read(huge)).toEqual(refused({ why: 'too-large', cell: null }));
});

test('in the page, the limit of time holds as well', async () => {
  const { readInPage } = await import('../../src/app/readInPage');
  const bytes = strToU8('a;b;c\n'.repeat(100_000));
  expect(await readInPage(bytes, 0)).toEqual(refused({ why: 'took-too-long', seconds: 0 }));
  expect(await readInPage(bytes, 30)).toMatchObject({ ok: true });
});
