import { failure, type Outcome, type Problem } from '../../core/base/outcome';

type HostProblem =
  | 'cell-edit-mode'
  | 'sheet-protected'
  | 'sheet-gone'
  | 'too-large'
  | 'unsupported'
  | 'read-only'
  | 'connection-lost'
  | 'no-answer'
  | 'part-missing';

/** What Office's error codes mean to the user. Codes that are not here are "host-failed", with the code named. */
const PROBLEM_OF_CODE: Record<string, HostProblem> = {
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
  NoAnswer: 'no-answer',
  // A part of the add-in itself that could not be loaded.
  ChunkLoadError: 'part-missing',
};

/** @param error whatever was thrown while talking to Excel */
export function problemOf(error: unknown): Problem {
  const hostCode = errorCode(error);
  const hostMessage = error instanceof Error ? error.message : String(error);
  const code = PROBLEM_OF_CODE[hostCode];
  switch (code) {
    case undefined:
      return { code: 'host-failed', details: { hostCode, hostMessage } };
    case 'sheet-protected':
    case 'sheet-gone':
      return { code, details: { sheet: null } };
    default:
      return { code, details: {} };
  }
}

export function isTooLarge(error: unknown): boolean {
  return problemOf(error).code === 'too-large';
}

/** Whether what was thrown has one of Office's error codes. */
export function isAbout(error: unknown, codes: readonly string[]): boolean {
  return codes.includes(errorCode(error));
}

/** Runs work that talks to Excel; what is thrown comes back as a problem. */
export async function asOutcome<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** The same for work that only asks: where Excel does not answer, nothing is in doubt, and it can be asked again. */
export async function asked<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await asOutcome(work);
  const isUnanswered = !outcome.ok && outcome.problem.code === 'no-answer';
  return isUnanswered ? failure('not-read') : outcome;
}

function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'Unknown';
}
