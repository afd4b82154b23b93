import { failure, success, type Outcome } from '../core/base/outcome';

/** A part of the add-in that is loaded when it is wanted. @returns a problem where it does not come */
export async function loaded<T>(part: T | Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await part);
  } catch (error) {
    if (isPartMissing(error)) return failure('part-missing');
    throw error;
  }
}

/** Whether a script did not come, which webpack calls so: after an update the server may have those of the new version only. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
