import type { OtherRow } from '../table/appendix';
import type { CodeToken } from './codes';

/** What a row under the header is. Rows that say nothing of the table are left out. */
export type TableRow =
  | CriterionRow
  | { kind: 'total'; row: number; name: string; isPartial: boolean }
  | { kind: 'adjustment'; row: number; name: string; isPenalty: boolean }
  | { kind: 'mean'; row: number; name: string }
  | { kind: 'continuation'; row: number; name: string }
  /** `isChosen`: a person said that it is a criterion. */
  | { kind: 'uncoded'; row: number; name: string; isChosen: boolean }
  | { kind: 'repeated-header' | 'column-numbers'; row: number }
  | { kind: 'other'; row: number; as: OtherRow };

export interface CriterionRow {
  kind: 'criterion';
  row: number;
  token: CodeToken | null;
  codeText: string;
  name: string;
  codeInName: string | null;
  isNumberCell: boolean;
}
