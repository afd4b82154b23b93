import { useEffect, useState } from 'react';
import { inPieces } from '../../app/inPieces';
import type { Steps } from '../../core/steps';

interface Result<T> {
  value: T;
  of: () => Steps<T>;
}

/**
 * The result of work on many rows, done in pieces so that the pane goes on drawing and listening.
 *
 * @param begin begins the work; another function begins other work, so it is to be kept by useCallback
 * @returns null until there is a result; then the newest one, and whether it is of this work or of the one before
 */
export function useInPieces<T>(begin: () => Steps<T>): { value: T; isCurrent: boolean } | null {
  const [result, setResult] = useState<Result<T> | null>(null);
  useEffect(() => {
    let isDropped = false;
    const work = async () => {
      const done = await inPieces(resultOf(begin), () => isDropped);
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

function* resultOf<T>(begin: () => Steps<T>): Steps<Result<T>> {
  return { value: yield* begin(), of: begin };
}
