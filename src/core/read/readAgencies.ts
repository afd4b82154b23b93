import type { AgencyReader } from '../agencies/agenciesInTime';
import type { AgencyMatch } from '../agencies/agency';
import type { Appendix, Criterion } from '../table/appendix';
import { valueAt, type SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { agencyColumn } from './agencyColumn';
import { splitLabels, type LabelledAgencies } from './agencyLabels';
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
  const { leads, supports } = appendix.columns;
  const ofLeads = yield* readRole(grid, appendix, 'leads', leads, readAgency);
  const both = ofLeads.areLabelled ? leads : undefined;
  const ofSupports = yield* readRole(grid, appendix, 'supports', supports ?? both, readAgency);
  return [...ofLeads.findings, ...ofSupports.findings];
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
  const { sourceOf, dittos } = agencyColumn(grid, column);
  const understood = new Map<string, { names: string[]; doubtful: AgencyMatch[] }>();
  const judged = new Set<number>();
  const split = new Map<string, LabelledAgencies | null>();
  const labelsOf = (whole: string) => {
    const before = split.get(whole);
    if (before !== undefined) return before;
    const labels = splitLabels(whole);
    split.set(whole, labels);
    return labels;
  };
  for (const criterion of criteria) {
    const { id, index, row } = criterion;
    if (isSliceEnd(index)) yield;
    const source = sourceOf(row);
    const whole = String(valueAt(grid, source, column));
    const labelled = mayBeLabelled(whole) ? labelsOf(whole) : null;
    areLabelled ||= labelled !== null;
    const text = labelled?.[role] ?? (isOwnColumn ? whole : '');
    if (text === '') continue;
    let cell = understood.get(text);
    if (!cell) {
      const matches = readAgency(text, targetYear);
      const names = [...new Set(matches.map(({ name }) => name))];
      cell = { names, doubtful: matches.filter(({ how, ended }) => how !== 'known' || ended) };
      understood.set(text, cell);
    }
    assign(criterion, role, text, cell.names);
    if (dittos.has(row)) findings.push(assumption({ what: 'ditto', text }, { sheet, row, column }));
    else if (cell.doubtful.length > 0 && !judged.has(source)) {
      judged.add(source);
      findings.push(...misnamed(cell.doubtful, { sheet, row: source, column }, id));
    }
  }
  if (understood.size > 0) yield* inherit(appendix, role);
  return { findings, areLabelled };
}

/** Cheap, and asked of every cell. */
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
    if (ended) return finding(endedFact(ended, printed), place, { id, printed });
    if (how === 'unknown') {
      return finding({ rule: 'agency-unknown', expected: suggestion }, place, { id, printed });
    }
    const fix = { puts: 'agency', printed, name } as const;
    return finding({ rule: 'agency-typo', expected: name, fix }, place, { id, printed });
  });
}

function endedFact(ended: EndedAgency, printed: string): Fact {
  const expected = ended.successor;
  if (ended.wasThere) return { rule: 'agency-ending', expected, ended };
  // Of a regional branch the numeral would be missing.
  const isWhole = expected !== null && !expected.endsWith(' khu vực');
  const fix: Fix | null = isWhole ? { puts: 'agency', printed, name: expected } : null;
  return { rule: 'agency-ended', expected, ended, fix };
}

/** A group's agencies are its items' where none of the items names any, as under a cell that was merged before. */
function* inherit({ criteria }: Appendix, role: Role): Task<void> {
  for (const parent of criteria) {
    if (isSliceEnd(parent.index)) yield;
    if (parent.children.length === 0 || parent[role].length === 0) continue;
    if (parent.children.some((child) => child[role].length > 0)) continue;
    const text = role === 'leads' ? parent.leadText : parent.supportText;
    for (const child of parent.children) assign(child, role, text, parent[role]);
  }
}
