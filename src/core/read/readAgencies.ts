import type { Appendix, Criterion, Finding } from '../appendix';
import type { SheetGrid } from '../grid';
import { agencyCells, type AgencyCell } from './agencyCells';
import { assumption, finding } from './findings';
import type { AgencyReader } from './readTable';

/**
 * Fills in who leads and who cooperates (SPEC R10, R12): by the row's own cell, by the merged cell that covers
 * it, and, where all children of a criterion are blank, by its parent's.
 */
export function readAgencies(
  grid: SheetGrid,
  appendix: Appendix,
  readAgency: AgencyReader,
): Finding[] {
  const findings: Finding[] = [];
  for (const role of ['leads', 'supports'] as const) {
    const column = appendix.columns[role];
    if (column === undefined) continue;
    const cellOf = agencyCells(grid, column);
    const seen = new Set<number>();
    for (const criterion of appendix.criteria) {
      const cell = cellOf(criterion.row);
      if (cell.text === '') continue;
      const matches = readAgency(cell.text);
      assign(
        criterion,
        role,
        cell.text,
        matches.map(({ name }) => name),
      );
      const place = { sheet: appendix.sheet, row: criterion.row, column };
      if (cell.isDitto) findings.push(assumption('ditto', place, { text: cell.text }));
      else if (!seen.has(cell.row)) {
        seen.add(cell.row);
        findings.push(...misnamed(matches, cell, appendix, criterion.id, column));
      }
    }
    inherit(appendix, role);
  }
  return findings;
}

function assign(
  criterion: Criterion,
  role: 'leads' | 'supports',
  text: string,
  names: string[],
): void {
  criterion[role] = [...new Set(names)];
  if (role === 'leads') criterion.leadText = text;
  else criterion.supportText = text;
}

function misnamed(
  matches: ReturnType<AgencyReader>,
  cell: AgencyCell,
  { sheet }: Appendix,
  id: string,
  column: number,
): Finding[] {
  const place = { sheet, row: cell.row, column };
  return matches.flatMap(({ how, printed, name, suggestion }) => {
    const details = { agency: printed, suggestion: suggestion ?? '', whole: cell.text };
    if (how === 'typo') {
      const fix = cell.text.replace(printed, () => name);
      return [
        finding('agency-typo', 'warning', place, { id, printed, expected: name, fix, details }),
      ];
    }
    if (how === 'unknown') {
      return [
        finding('agency-unknown', 'warning', place, { id, printed, expected: suggestion, details }),
      ];
    }
    return [];
  });
}

/** A group's agencies are its items' where none of the items names any, as under a cell that was merged before. */
function inherit({ criteria, byId }: Appendix, role: 'leads' | 'supports'): void {
  for (const parent of criteria) {
    if (parent[role].length === 0) continue;
    const children = parent.children
      .map((id) => byId.get(id))
      .filter((child) => child !== undefined);
    if (children.some((child) => child[role].length > 0)) continue;
    const text = role === 'leads' ? parent.leadText : parent.supportText;
    for (const child of children) assign(child, role, text, parent[role]);
  }
}
