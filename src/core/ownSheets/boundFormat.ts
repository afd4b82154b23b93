import type { Relation } from '../table/appendix';

/** The number format of a figure that may be a bound. @param shown its own: "0.00" */
export function boundFormat(relation: Relation, shown: string, isNegative: boolean): string {
  const said = saidOf(relation);
  // Of its own Excel puts a minus before the relation.
  return isNegative && said !== '' ? `${said}${shown};${said}-${shown}` : said + shown;
}

/** The same of a change, whose sign is said. */
export function boundOfChangeFormat(relation: Relation, shown: string): string {
  const said = saidOf(relation);
  return `${said}+${shown};${said}-${shown};${said}${shown}`;
}

function saidOf(relation: Relation): string {
  return relation === '=' ? '' : `"${relation}"`;
}
