/** Something expected that went wrong, as a value. `code` names the message in strings/, `details` fills its blanks. */
export interface Problem {
  code: ProblemCode;
  details: Record<string, string>;
}

export type ProblemCode =
  | 'no-table'
  | 'cell-edit-mode'
  | 'sheet-protected'
  | 'structure-protected'
  | 'read-only'
  | 'chart-selected'
  | 'sheet-hidden'
  | 'changed-under-us'
  | 'being-written'
  | 'sheet-gone'
  | 'too-large'
  | 'host-failed'
  | 'connection-lost'
  | 'partly-written'
  | 'partly-reverted'
  | 'typed-since'
  | 'nothing-to-revert'
  | 'nothing-to-do'
  | 'cancelled'
  | 'unsupported';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (
  code: ProblemCode,
  details: Record<string, string> = {},
): { ok: false; problem: Problem } => ({ ok: false, problem: { code, details } });
