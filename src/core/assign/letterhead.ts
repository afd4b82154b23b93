import type { DocumentFacts } from './documentFacts';
import { COORDINATOR, DEPARTMENT } from './formChoices';
import { reportersNames } from './reportersNames';

/** The heading that makes a sheet a document of its own. */
export interface Letterhead {
  /** Who is above the issuing body; of a people's committee itself the first line of its name. */
  above: string;
  /** `above` is a part of the issuing body's own name. */
  isAboveOwn: boolean;
  issuer: string;
  number: string;
  placeAndDate: string;
}

const UNKNOWN_DOCUMENT = 'Văn bản số ………/……… ngày ……… tháng ……… năm ……… của ………………………';
const NO_NUMBER = 'Số: ………/………';

/** Of who assigns: the people's committee, or the department in its own name. */
export function assignersLetterhead(facts: DocumentFacts): Letterhead {
  const { issuer, choices } = facts;
  const [committee, name] = issuer;
  const isChosen = choices.signedBy === 'department';
  const isDepartment = isChosen || DEPARTMENT.test(name);
  return {
    above: isDepartment ? wholeName(facts) : committee,
    isAboveOwn: !isDepartment,
    issuer: isChosen ? COORDINATOR.toUpperCase() : name,
    number: choices.number === '' ? NO_NUMBER : `Số: ${choices.number}`,
    placeAndDate: placeAndDate(facts, facts.targetYear, choices.date),
  };
}

/** Of an agency that reports: number and day are for it to fill in. @param year in which it does */
export function reportersLetterhead(
  agency: string,
  facts: DocumentFacts,
  year = facts.targetYear,
): Letterhead {
  const { place, ...names } = reportersNames(agency, wholeName(facts));
  return {
    ...names,
    number: NO_NUMBER,
    placeAndDate: placeAndDate(facts, year, '', place),
  };
}

/** On two lines: beside the state's name there is no room for it on one, and a province's name is not to be cut. */
function wholeName({ committee }: Pick<DocumentFacts, 'committee'>): string {
  return committee.filter((line) => line !== '').join('\n');
}

/**
 * What an annex is attached to (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1); number and day are written in where nobody
 * said them.
 */
export function annexedTo({ attachedTo }: Pick<DocumentFacts, 'attachedTo'>): string {
  return `(Kèm theo ${attachedTo === '' ? UNKNOWN_DOCUMENT : attachedTo})`;
}

function placeAndDate(
  { place, choices }: Pick<DocumentFacts, 'place' | 'choices'>,
  year: number | null,
  date: string,
  own: string | null = null,
): string {
  const where = own ?? (choices.place === '' ? place : choices.place);
  return `${where}, ngày ${date === '' ? `……… tháng ……… năm ${String(year ?? '20……')}` : date}`;
}
