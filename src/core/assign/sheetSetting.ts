import { indexKinds, traitsOf } from '../table/indexTraits';
import type { AssignOptions } from './assignOptions';
import type { CriteriaByRef } from './criteriaByRef';
import type { DocumentFacts } from './documentFacts';
import type { FiguredTable } from './figures';

/** What every sheet of one run has in common. */
export interface SheetSetting {
  tables: readonly FiguredTable[];
  criteria: CriteriaByRef;
  facts: DocumentFacts;
  options: AssignOptions;
  /** Name of the index sheet, to link back to. */
  index: string;
}

/** "Cải thiện, nâng cao …" with the indices that the workbook holds, and the year that they aim at. */
export function subtitleOf({ tables, facts }: Pick<SheetSetting, 'tables' | 'facts'>): string {
  const kinds = new Set(tables.map(({ appendix }) => appendix.kind));
  const indices = indexKinds()
    .filter((kind) => kinds.has(kind))
    .map((kind) => traitsOf(kind).title)
    .join(' và ');
  return `Cải thiện, nâng cao ${indices}${facts.targetYear === null ? '' : ` năm ${facts.targetYear}`}`;
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
