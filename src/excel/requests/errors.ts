import type { Outcome, Problem, ProblemCode } from '../../core/base/outcome';

/** What Office's error codes mean to the user. Codes that are not here are "host-failed", with the code named. */
const PROBLEM_OF_CODE: Record<string, ProblemCode> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ReadOnly: 'read-only',
  FileNotEditable: 'read-only',
  ConnectionFailure: 'connection-lost',
  HttpError: 'connection-lost',
  Timeout: 'connection-lost',
  ServiceUnavailable: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  RequestAborted: 'connection-lost',
};

/** @param error whatever was thrown while talking to Excel */
export function problemOf(error: unknown): Problem {
  const code = errorCode(error);
  return {
    code: PROBLEM_OF_CODE[code] ?? 'host-failed',
    details: {
      hostCode: code,
      hostMessage: error instanceof Error ? error.message : String(error),
    },
  };
}

export function isTooLarge(error: unknown): boolean {
  return problemOf(error).code === 'too-large';
}

/** Runs work that talks to Excel; what is thrown comes back as a problem. */
export async function asOutcome<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'Unknown';
}
