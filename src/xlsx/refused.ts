import type { UnreadableFile } from '../core/base/unreadableFile';

/** Ends the reading of a file from deep within; readWorkbook makes a value of it. */
export class Refused extends Error {
  constructor(readonly reason: UnreadableFile) {
    super(reason.why);
  }
}

/** @param what for whoever debugs; users are told that the file is damaged */
export function damaged(what: string): Refused {
  const refused = new Refused({ why: 'damaged' });
  refused.message = `damaged: ${what}`;
  return refused;
}
