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
