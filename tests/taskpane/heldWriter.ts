import { act } from '@testing-library/react';
import type { ReaderWorker } from '../../src/app/workbookReader';
import { finish } from '../../src/core/base/task';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import type { WrittenSheet } from '../../src/xlsx/write/writtenSheet';

/** A worker that writes files, each when the test lets it: what the pane says meanwhile stays until then. */
export class HeldWriter extends EventTarget implements ReaderWorker {
  /** Files that are asked for and not written yet. */
  readonly asked: WrittenSheet[][] = [];
  #hear: () => void = () => undefined;

  /** Says that it is there, once whoever starts it listens. */
  start(): this {
    queueMicrotask(() => this.#say('ready'));
    return this;
  }

  postMessage(sheets: WrittenSheet[]): void {
    this.asked.push(sheets);
    this.#hear();
  }

  /** Nothing is under way here that could be ended. */
  terminate(): void {}

  /** Writes files, one after the other, each once it is asked for. */
  async write(files = 1): Promise<void> {
    await act(async () => {
      for (let left = files; left > 0; left--) {
        if (this.asked.length === 0) {
          await new Promise<void>((resolve) => {
            this.#hear = resolve;
          });
        }
        this.#say(finish(writeWorkbook(this.asked.shift() ?? [])));
      }
    });
  }

  #say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
