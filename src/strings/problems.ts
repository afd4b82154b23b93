import { oneLine } from '../core/base/text';
import type { ProblemCode, ProblemDetails } from '../core/base/outcome';

/** What problems say, in one language. */
export interface ProblemStrings {
  /** What went wrong and what to do next. @param cell names a cell of a sheet */
  sentences: {
    [C in ProblemCode]: (
      details: ProblemDetails<C>,
      cell: (sheet: string, address: string) => string,
    ) => string;
  };
  undone: string;
}

/** Excel's code and words, which stand to be passed on and mean nothing to the user; without their full stop. */
export function hostText({ hostCode, hostMessage }: ProblemDetails<'host-failed'>): string {
  const message = oneLine(hostMessage).replace(/\.$/, '');
  return message === '' ? hostCode : `${hostCode}: ${message}`;
}
