import { keptChoices } from './choicesSheet';
import { issuedBy } from './issuedBy';
import type { FormChoices } from './formChoices';
import type { WorkbookSnapshot } from '../base/grid';
import { attachmentAmong, placeAmong, titlesOf } from '../agencies/documentPlace';
import type { ScoredTable } from '../table/scoredTable';
import { yearOf } from '../years/workedOn';

/** What the workbook itself says of the plan that its tables belong to; blanks to fill in where it says nothing. */
export interface DocumentFacts {
  /** The issuing body, in capitals, as two lines; the first is '' of one that is no people's committee. */
  issuer: readonly [string, string];
  /** The people's committee, in capitals, as two lines, whoever issues the document. */
  committee: readonly [string, string];
  /** Where the document is dated: the province's name. */
  place: string;
  /** "Kế hoạch số …", by choice, else by what the tables say that they are attached to; '' where they do not. */
  attachedTo: string;
  choices: FormChoices;
  baseYear: number | null;
  targetYear: number | null;
}

/** Left to be filled in by hand. */
const UNKNOWN = '……………';

/**
 * Finds the plan's number and the province in the titles of the user's sheets.
 *
 * @param year the one worked on: base and target are those of its tables
 * @param choices those kept in the workbook, where none are given
 */
export function documentFacts(
  snapshot: WorkbookSnapshot,
  tables: readonly ScoredTable[],
  year: number | null,
  choices = keptChoices(snapshot),
): DocumentFacts {
  const titles = titlesOf(snapshot);
  const attachedTo = attachmentAmong(titles);
  const own = tables.filter((table) => yearOf(table) === year);
  const years = (pick: 'baseYear' | 'targetYear') =>
    (own.length > 0 ? own : tables).flatMap(({ appendix }) => appendix[pick] ?? []);
  const targetYears = years('targetYear');
  const baseYears = years('baseYear');
  const found = placeAmong(titles)?.join(' ') ?? `tỉnh ${UNKNOWN}`;
  const named = issuedBy(`UBND ${found}`);
  const issuer = choices.issuer === '' ? named : issuedBy(choices.issuer);
  return {
    issuer: issuer.lines,
    committee: issuer.lines[0] === '' ? named.lines : issuer.lines,
    place: issuer.place ?? named.place ?? UNKNOWN,
    attachedTo: choices.attachedTo === '' ? (attachedTo ?? '') : choices.attachedTo,
    choices,
    baseYear: baseYears.length > 0 ? Math.max(...baseYears) : null,
    targetYear: targetYears.length > 0 ? Math.max(...targetYears) : null,
  };
}
