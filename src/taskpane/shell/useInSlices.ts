import { useEffect, useState } from 'react';
import { inSlices } from '../../app/inSlices';
import type { Task } from '../../core/base/task';

interface Result<T> {
  value: T;
  of: () => Task<T>;
}

/**
 * The result of work on many rows, done in pieces so that the pane goes on drawing and listening.
 *
 * @param begin begins the work; another function begins other work, so it is to be kept by useCallback
 * @returns null until there is a result; then the newest one, and whether it is of this work or of the one before
 */
export function useInSlices<T>(begin: () => Task<T>): { value: T; isCurrent: boolean } | null {
  const [result, setResult] = useState<Result<T> | null>(null);
  useEffect(() => {
    let isDropped = false;
    const work = async () => {
      const done = await inSlices(resultOf(begin), () => isDropped);
      if (done !== null && !isDropped) setResult(done);
    };
    work().catch((error: unknown) => {
      // Thrown while drawing, where React looks for errors.
      setResult(() => {
        throw error;
      });
    });
    return () => {
      isDropped = true;
    };
  }, [begin]);
  return result && { value: result.value, isCurrent: result.of === begin };
}

function* resultOf<T>(begin: () => Task<T>): Task<Result<T>> {
  return { value: yield* begin(), of: begin };
}
