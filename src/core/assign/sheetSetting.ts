import { indexKinds, traitsOf } from '../table/indexTraits';
import type { AssignOptions } from './assignOptions';
import type { CountedScores } from './countedScores';
import type { CriteriaByRef } from './criteriaByRef';
import type { DocumentFacts } from './documentFacts';
import type { ScoredTable } from '../table/scoredTable';
import type { Scorers } from './scorers';

/** The round of reporting in which a form goes out, in the words of the workbook's table of rounds. */
export interface FormRound {
  name: string;
  /** When the report is due; '' where nobody says. */
  due: string;
}

/** What every sheet of one run has in common. */
export interface SheetSetting {
  tables: readonly ScoredTable[];
  criteria: CriteriaByRef;
  facts: DocumentFacts;
  options: AssignOptions;
  scorers: Scorers;
  /** Scores that a rule counts. */
  counted: CountedScores;
  /** Absent of sheets that are of no round, and of forms of those who do not report in it. */
  round?: FormRound;
  /** Name of the index sheet, to link back to. */
  index: string;
}

/** The indices that the workbook holds, and the year that they aim at: "Chỉ số … và Chỉ số … năm 2022". */
export function indicesOf({ tables, facts }: Pick<SheetSetting, 'tables' | 'facts'>): string {
  const kinds = new Set(tables.map(({ appendix }) => appendix.kind));
  const indices = indexKinds()
    .filter((kind) => kinds.has(kind))
    .map((kind) => traitsOf(kind).title)
    .join(' và ');
  return `${indices}${facts.targetYear === null ? '' : ` năm ${facts.targetYear}`}`;
}

/** Roman numbers for the sections that a sheet has. */
export class SectionNumbers {
  private count = 0;

  next(): string {
    this.count += 1;
    return ROMAN[this.count - 1] ?? String(this.count);
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
