import type { AgencyReader } from '../agencies/agenciesInTime';
import type { AgencyMatch } from '../agencies/agency';
import { lacksNumeral } from '../agencies/region';
import type { Appendix, Criterion } from '../table/appendix';
import { valueAt, type SheetGrid } from '../base/grid';
import { forEach, isSliceEnd, type Task } from '../base/task';
import { agencyColumn } from './agencyColumn';
import { leadsByGroups } from './groupsOfAgencies';
import { splitLabels } from './agencyLabels';
import {
  assumption,
  type Fact,
  finding,
  type Finding,
  type Fix,
  type Place,
  type EndedAgency,
} from '../table/finding';

type Role = 'leads' | 'supports';

/**
 * Fills in who leads and who cooperates (SPEC R10, R12): by the row's own cell, by the merged cell that covers
 * it, and, where all children of a criterion are blank, by its parent's.
 */
export function* readAgencies(
  grid: SheetGrid,
  appendix: Appendix,
  readAgency: AgencyReader,
): Task<Finding[]> {
  yield* leadsByGroups(grid, appendix, readAgency);
  const { leads, supports } = appendix.columns;
  const ofLeads = yield* readRole(grid, appendix, 'leads', leads, readAgency);
  const both = ofLeads.areLabelled ? leads : undefined;
  const ofSupports = yield* readRole(grid, appendix, 'supports', supports ?? both, readAgency);
  return oncePerName([...ofLeads.findings, ...ofSupports.findings]);
}

/** Names that nothing known is near: said where they stand first, with how many cells have them. */
function oncePerName(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Extract<Finding, { rule: 'agency-unknown' }>>();
  return findings.filter((one) => {
    if (one.rule !== 'agency-unknown' || one.expected !== null) return true;
    const before = first.get(one.printed);
    if (before) before.cells += 1;
    else first.set(one.printed, one);
    return before === undefined;
  });
}

interface RoleRead {
  findings: Finding[];
  /** Cells of the column name who cooperates as well. */
  areLabelled: boolean;
}

function* readRole(
  grid: SheetGrid,
  appendix: Appendix,
  role: Role,
  column: number | undefined,
  readAgency: AgencyReader,
): Task<RoleRead> {
  const findings: Finding[] = [];
  let areLabelled = false;
  if (column === undefined) return { findings, areLabelled };
  const { sheet, criteria, targetYear } = appendix;
  const isOwnColumn = appendix.columns[role] === column;
  const isAlone = appendix.columns.supports === undefined;
  const { sourceOf, dittos } = agencyColumn(grid, column);
  const understood = new Map<string, UnderstoodCell>();
  const judged = new Set<number>();
  const understand = (whole: string): UnderstoodCell => {
    const labelled = mayBeLabelled(whole) ? splitLabels(whole, isAlone) : null;
    areLabelled ||= labelled !== null;
    const text = labelled?.[role] ?? (isOwnColumn ? whole : '');
    const matches = text === '' ? [] : readAgency(text, targetYear);
    const names = [...new Set(matches.map(({ name }) => name))];
    const cell = {
      text,
      names,
      doubtful: matches.filter(({ how, ended }) => how !== 'known' || ended),
    };
    understood.set(whole, cell);
    return cell;
  };
  let named = 0;
  for (let at = 0; at < criteria.length; at += 1) {
    if (isSliceEnd(at)) yield;
    const criterion = criteria[at];
    if (!criterion) continue;
    const { id, row } = criterion;
    const source = sourceOf(row);
    const whole = String(valueAt(grid, source, column));
    if (whole === '') continue;
    let cell = understood.get(whole);
    if (!cell) {
      // A name that is looked for among all others costs as much as hundreds of rows.
      yield;
      cell = understand(whole);
    }
    const { text } = cell;
    if (text === '') continue;
    if (cell.names.length > 0) named += 1;
    assign(criterion, role, text, cell.names);
    if (dittos.has(row)) findings.push(assumption({ what: 'ditto', text }, { sheet, row, column }));
    else if (cell.doubtful.length > 0 && !judged.has(source)) {
      judged.add(source);
      findings.push(...misnamed(cell.doubtful, { sheet, row: source, column }, id));
    }
  }
  if (named > 0 && named < criteria.length) yield* inherit(appendix, role);
  return { findings, areLabelled };
}

/** What a cell of the column says, read once: a table names few different ones. */
interface UnderstoodCell {
  /** Who leads, or who cooperates; blank where it says nothing of that. */
  text: string;
  names: string[];
  doubtful: AgencyMatch[];
}

/** Cheap, and asked of every text. */
function mayBeLabelled(text: string): boolean {
  return /[:(]|ph/i.test(text);
}

function assign(criterion: Criterion, role: Role, text: string, names: string[]): void {
  criterion[role] = names;
  if (role === 'leads') criterion.leadText = text;
  else criterion.supportText = text;
}

function misnamed(doubtful: readonly AgencyMatch[], place: Place, id: string): Finding[] {
  return doubtful.map(({ how, printed, name, suggestion, ended }) => {
    if (ended) return endedFinding(ended, printed, place, id);
    if (how === 'unknown') {
      // With what it is, where the cell says that once for several.
      return finding({ rule: 'agency-unknown', expected: suggestion, cells: 1 }, place, {
        id,
        printed: name,
      });
    }
    const fix = { puts: 'agency', printed, name } as const;
    return finding({ rule: 'agency-typo', expected: name, fix }, place, { id, printed });
  });
}

/** What is said of a name that has ended (SPEC S9). @param id the criterion's; null where the cell is of none */
export function endedFinding(
  ended: EndedAgency,
  printed: string,
  place: Place,
  id: string | null,
): Finding {
  return finding(endedFact(ended, printed), place, { id, printed });
}

function endedFact(ended: EndedAgency, printed: string): Fact {
  const expected = ended.successor;
  if (ended.wasThere) return { rule: 'agency-ending', expected, ended };
  // Of a regional branch the numeral would be missing.
  const isWhole = expected !== null && !lacksNumeral(expected);
  const fix: Fix | null = isWhole ? { puts: 'agency', printed, name: expected } : null;
  return { rule: 'agency-ended', expected, ended, fix };
}

/** A group's agencies are its items' where none of the items names any, as under a cell that was merged before. */
function* inherit({ criteria }: Appendix, role: Role): Task<void> {
  yield* forEach(criteria, (parent) => {
    if (parent.children.length === 0 || parent[role].length === 0) return;
    if (parent.children.some((child) => child[role].length > 0)) return;
    const text = role === 'leads' ? parent.leadText : parent.supportText;
    for (const child of parent.children) assign(child, role, text, parent[role]);
  });
}
