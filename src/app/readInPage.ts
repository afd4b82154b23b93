import type { FileReading } from '../xlsx/fileReading';
import { readWorkbook } from '../xlsx/readWorkbook';
import { Refused } from '../xlsx/refused';
import { inSlices } from './inSlices';

/**
 * Reads a file in the page itself, where it may not start a worker: in slices, with the same limit of time. Formats that
 * can only be read in one go are refused.
 */
export function readInPage(bytes: Uint8Array, seconds: number): Promise<FileReading> {
  const end = performance.now() + seconds * 1000;
  return readWorkbook(bytes, {
    run: async (work) => {
      const done = await inSlices(wrapped(work), () => performance.now() > end);
      if (done === null) throw new Refused({ why: 'took-too-long', seconds });
      return done.result;
    },
    loadOther: null,
  });
}

/** Null is how inSlices says that it gave up, so the result is put in something. */
function* wrapped<T>(work: Generator<unknown, T, undefined>) {
  return { result: yield* work };
}
