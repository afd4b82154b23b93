import type { AgencyDirectory } from '../agencies/agency';
import type { PlanTime } from '../agencies/agencyTime';
import { type OpenSuccession, openSuccession } from '../agencies/openSuccessions';
import type { Appendix } from '../table/appendix';
import { doubtId, type Doubt } from '../table/doubt';
import type { Finding } from '../table/finding';

/**
 * Who does now what a table gives to agencies that were there when its plan was issued, and of which the directory leaves
 * open who took over, or whether they go on (SPEC S16).
 *
 * @param asked canonical names that another table asks about; those that this one does are added
 */
export function successorDoubts(
  appendix: Appendix,
  directory: AgencyDirectory,
  time: PlanTime,
  findings: readonly Finding[],
  asked: Set<string>,
): Doubt[] {
  return directory.agencies.flatMap((agency) => {
    if (asked.has(agency.name)) return [];
    const open = openSuccession(agency, time);
    const named = open && (namedBy(appendix, open.name) ?? foundIn(appendix, open.name, findings));
    if (!open || !named) return [];
    asked.add(open.name);
    return doubtOf(appendix, open, named);
  });
}

interface Named {
  row: number;
  column: number;
  text: string;
}

function doubtOf({ sheet }: Appendix, open: OpenSuccession, { row, column, text }: Named): Doubt {
  const place = { sheet, row, column };
  return {
    // One cell may name several.
    id: `${doubtId('successor', place)}:${open.name}`,
    place,
    // No figure is another one for it: forms go to others.
    scope: [],
    question: { about: 'successor', agency: open.name, until: open.until },
    evidence: [{ is: 'cells', row, column, said: '', texts: [text] }],
    answers: open.perhaps.map((name) => ({
      is: 'successor',
      name,
      goesOn: name === open.name,
    })),
  };
}

/** The first cell that names somebody who goes on as far as the directory says. */
function namedBy({ criteria, columns }: Appendix, name: string): Named | null {
  for (const role of ['leads', 'supports'] as const) {
    const column = columns[role];
    const found = criteria.find((criterion) => criterion[role].includes(name));
    if (!found || column === undefined) continue;
    const text = role === 'leads' ? found.leadText : found.supportText;
    return { row: found.row, column, text };
  }
  return null;
}

/** The first cell at which it was found that somebody ended. */
function foundIn(
  { sheet, criteria }: Appendix,
  name: string,
  findings: readonly Finding[],
): Named | null {
  const rows = new Set(criteria.map(({ row }) => row));
  for (const one of findings) {
    if (one.rule !== 'agency-ending' || one.sheet !== sheet || !rows.has(one.row)) continue;
    if (one.ended.name === name) return { row: one.row, column: one.column, text: one.printed };
  }
  return null;
}
