import type { AgencyDirectory } from '../agencies/agency';
import { directoryInTime, directoryOfProvince } from '../agencies/agencyTime';
import { DIVIDED_YEAR, isDayOf, SIGNED } from '../agencies/planTime';
import type { Day } from '../base/day';
import type { Appendix, Criterion } from '../table/appendix';
import type { Signed } from '../table/signed';
import { doubtId, type Doubt } from '../table/doubt';

/**
 * When a plan of 2025 was issued (SPEC S9), where no title says it and it matters: where who belongs to a collective that
 * the table names depends on it.
 *
 * @param directory in force
 * @param named canonical names that the workbook's cells hold
 * @param issued the day of the document that the workbook's tables are attached to
 */
export function signedDoubt(
  appendix: Appendix,
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
  issued: Day | null,
): Doubt | null {
  const { sheet, targetYear, columns, area, headerRows } = appendix;
  if (targetYear !== DIVIDED_YEAR || (issued !== null && isDayOf(targetYear, issued))) return null;
  const divided = dividedCollectives(directory, named);
  const found = criterionNaming(appendix.criteria, divided);
  const column = found ? columns[found.role] : undefined;
  if (!found || column === undefined) return null;
  const place = { sheet, row: area.row + headerRows - 1, column };
  return {
    id: doubtId('signed', place),
    place,
    // No figure is another one for it: sheets are made for others.
    scope: [],
    question: { about: 'signed', year: targetYear },
    evidence: [{ is: 'cells', row: found.criterion.row, column, said: '', texts: [found.text] }],
    answers: (Object.keys(SIGNED) as Signed[]).map((when) => ({ is: 'signed', when })),
  };
}

/** Collectives of which others are members in the parts of that year. */
function dividedCollectives(
  directory: AgencyDirectory,
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const [first = new Map<string, string>(), ...others] = Object.values(SIGNED).map((day) => {
    const { working } = directoryInTime(directory, { day, lastDay: `${DIVIDED_YEAR}-12-31` });
    const { agencies } = directoryOfProvince(directory, named, day);
    const collectives = agencies.filter(({ isCollective }) => isCollective);
    return new Map(collectives.map(({ name, members }) => [name, working(members).join('; ')]));
  });
  const names = [...first].flatMap(([name, members]) =>
    others.some((other) => other.get(name) !== members) ? [name] : [],
  );
  return new Set(names);
}

interface Naming {
  criterion: Criterion;
  role: 'leads' | 'supports';
  text: string;
}

function criterionNaming(
  criteria: readonly Criterion[],
  names: ReadonlySet<string>,
): Naming | null {
  for (const criterion of criteria) {
    const { leads, supports, leadText, supportText } = criterion;
    if (leads.some((name) => names.has(name))) return { criterion, role: 'leads', text: leadText };
    if (supports.some((name) => names.has(name))) {
      return { criterion, role: 'supports', text: supportText };
    }
  }
  return null;
}
