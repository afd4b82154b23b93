import type { AgencyDirectory } from '../agencies/agency';
import { directoryInTime, type PlanTime } from '../agencies/agencyTime';
import { isListed, type OpenSuccession, openSuccession } from '../agencies/openSuccessions';
import type { Appendix } from '../table/appendix';
import { type Answer, doubtId, type Doubt } from '../table/doubt';
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

/**
 * The same of those that no cell names and that belong to a collective which leads criteria of the table, where not every
 * province had them: whether there is a sheet depends on the answer. Of two that a province has together one is asked.
 *
 * @param directory of the province, on the plan's day
 * @param named canonical names that the workbook's cells hold
 * @param listed keys of those that collectives of the workbook's own directory list
 * @param asked canonical names that are asked about; those that this one does are added
 */
export function memberDoubts(
  appendix: Appendix,
  directory: AgencyDirectory,
  { named, listed }: { named: ReadonlySet<string>; listed: ReadonlySet<string> },
  time: PlanTime,
  asked: Set<string>,
): Doubt[] {
  const { agencies } = directory;
  const isAskedWith = (instead: string | undefined) =>
    instead !== undefined &&
    agencies.some(({ name, insteadOf }) => insteadOf === instead && asked.has(name));
  const perhaps = agencies.flatMap((agency) => {
    const { name, mayEnd } = agency;
    const open = mayEnd && !asked.has(name) && !named.has(name) && openSuccession(agency, time);
    return open ? [{ agency, open }] : [];
  });
  if (perhaps.length === 0) return [];
  const { working } = directoryInTime(directory, time);
  const leading = leadingCells(appendix);
  const collectives = agencies.flatMap(({ name, isCollective, members }) => {
    const cell = isCollective ? leading.get(name) : undefined;
    return cell ? [{ name, cell, members: new Set(working(members)) }] : [];
  });
  return perhaps.flatMap(({ agency, open }) => {
    const { name, insteadOf } = agency;
    if (isAskedWith(insteadOf)) return [];
    const among = collectives.find(({ members }) => members.has(name));
    if (!among) return [];
    asked.add(name);
    const doubt = doubtOf(appendix, open, among.cell, among.name);
    // Who had the one in their place had neither, and it is the other answer.
    const answers: Answer[] =
      insteadOf === undefined
        ? [{ is: 'no-agency', name, ...(isListed(agency, listed) && { isListed: true }) }]
        : [];
    return { ...doubt, answers: [...doubt.answers, ...answers] };
  });
}

function doubtOf(
  { sheet }: Appendix,
  open: OpenSuccession,
  { row, column, text }: Named,
  among: string | null = null,
): Doubt {
  const place = { sheet, row, column };
  return {
    // One cell may name several.
    id: `${doubtId('successor', place)}:${open.name}`,
    place,
    // No figure is another one for it: forms go to others.
    scope: [],
    question: { about: 'successor', agency: open.name, until: open.until, among },
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

/** The first cell that gives criteria to each who leads some. */
function leadingCells({ criteria, columns: { leads: column } }: Appendix): Map<string, Named> {
  const cells = new Map<string, Named>();
  if (column === undefined) return cells;
  for (const { leads, row, leadText } of criteria) {
    for (const name of leads) {
      if (!cells.has(name)) cells.set(name, { row, column, text: leadText });
    }
  }
  return cells;
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
