import { cellAddress } from '../base/grid';
import type { Finding, Rule, Severity } from '../table/appendix';

/** What was assumed while reading; the message of a `reading-assumption` is chosen by it. */
export type Assumption =
  | 'column-passed-over'
  | 'continued-name'
  | 'repeated-header'
  | 'column-numbers'
  | 'row-left-out'
  | 'ditto'
  | 'no-codes'
  | 'kind-by-sums';

/** Where a finding is: sheet coordinates from 0. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** @param rest what is known beyond the place: the criterion, the printed text, what is expected, a fix, words for the message */
export function finding(
  rule: Rule,
  severity: Severity,
  place: Place,
  rest: Partial<Pick<Finding, 'id' | 'printed' | 'expected' | 'fix' | 'details'>> = {},
): Finding {
  const { id = null, printed = '', expected = null, details = {}, ...fix } = rest;
  return { rule, severity, ...place, id, printed, expected, details, ...fix };
}

export function assumption(
  what: Assumption,
  place: Place,
  details: Record<string, string> = {},
): Finding {
  return finding('reading-assumption', 'info', place, {
    details: { what, cell: cellAddress(place.row, place.column), ...details },
  });
}
