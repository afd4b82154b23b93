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
    above: isDepartment ? `${committee} ${province}` : committee,
    issuer: isDepartment ? COORDINATOR.toUpperCase() : province,
    number: choices.number === '' ? NO_NUMBER : `Số: ${choices.number}`,
    placeAndDate: placeAndDate(facts, choices.date),
  };
}

/** Of an agency that reports: number and day are for it to fill in. */
export function reportersLetterhead(agency: string, facts: DocumentFacts): Letterhead {
  const [committee, province] = facts.issuer;
  return {
    above: /^(?:UBND|Ủy ban nhân dân)/i.test(agency) ? '' : `${committee} ${province}`,
    issuer: agency.toUpperCase(),
    number: NO_NUMBER,
    placeAndDate: placeAndDate(facts, ''),
  };
}

function placeAndDate({ place, choices, targetYear }: DocumentFacts, date: string): string {
  const where = choices.place === '' ? place : choices.place;
  const year = targetYear === null ? '20……' : String(targetYear);
  return `${where}, ngày ${date === '' ? `……… tháng ……… năm ${year}` : date}`;
}
