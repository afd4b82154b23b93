/** Reads files in a thread of its own, so that the pane is free meanwhile. It is sent bytes, and answers by WorkerMessages. */
import '../core/base/olderEngines';
import { messagesOf, type WorkerMessage } from './messages';
import { readInOneGo } from './readWorkbook';

const post = (message: WorkerMessage) => {
  self.postMessage(message);
};

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  readInOneGo(data).then(
    (reading) => {
      for (const message of messagesOf(reading)) post(message);
    },
    (error: unknown) => {
      // Thrown again outside of the promise, it reaches the page as the worker's error.
      setTimeout(() => {
        throw error;
      });
    },
  );
};

post({ kind: 'ready' });
