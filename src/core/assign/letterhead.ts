import type { DocumentFacts } from './documentFacts';
import { COORDINATOR } from './formChoices';

/** The heading that makes a sheet a document of its own. */
export interface Letterhead {
  /** Who is above the issuing body; of the people's committee itself the first line of its name. */
  above: string;
  issuer: string;
  number: string;
  placeAndDate: string;
}

const NO_NUMBER = 'Số: ………/………';

/** Of who assigns: the people's committee, or the department in its own name. */
export function assignersLetterhead(facts: DocumentFacts): Letterhead {
  const { issuer, choices } = facts;
  const [committee, province] = issuer;
  const isDepartment = choices.signedBy === 'department';
  return {
    above: isDepartment ? wholeName(facts) : committee,
    issuer: isDepartment ? COORDINATOR.toUpperCase() : province,
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
  return {
    above: /^(?:UBND|Ủy ban nhân dân)/i.test(agency) ? '' : wholeName(facts),
    issuer: agency.toUpperCase(),
    number: NO_NUMBER,
    placeAndDate: placeAndDate(facts, year, ''),
  };
}

/** On two lines: beside the state's name there is no room for it on one, and a province's name is not to be cut. */
function wholeName({ issuer }: Pick<DocumentFacts, 'issuer'>): string {
  return issuer.filter((line) => line !== '').join('\n');
}

function placeAndDate(
  { place, choices }: Pick<DocumentFacts, 'place' | 'choices'>,
  year: number | null,
  date: string,
): string {
  const where = choices.place === '' ? place : choices.place;
  return `${where}, ngày ${date === '' ? `……… tháng ……… năm ${String(year ?? '20……')}` : date}`;
}
