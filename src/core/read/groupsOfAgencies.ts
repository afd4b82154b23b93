import type { AgencyReader } from '../agencies/agenciesInTime';
import { type SheetGrid, valueAt } from '../base/grid';
import { forEach, type Task } from '../base/task';
import type { Appendix, Criterion } from '../table/appendix';
import { codeBeforeName } from './codes';

/**
 * Criteria grouped by who answers for them, in a table without a column that says so: each group's name is who leads
 * what is in it (SPEC R10). It is the topmost criterion ("I | Sở Nội vụ" with points), or stands above the criteria in a
 * row without any, where no other such row does. All groups must be agencies that are known.
 */
export function* leadsByGroups(
  grid: SheetGrid,
  appendix: Appendix,
  readAgency: AgencyReader,
): Task<void> {
  const { criteria, columns, targetYear } = appendix;
  if (columns.leads !== undefined || columns.supports !== undefined) return;
  const namesIn = (text: string): string[] => {
    const matches = text === '' ? [] : readAgency(text, targetYear);
    return matches.every(({ how }) => how === 'known') ? matches.map(({ name }) => name) : [];
  };
  const groups = topmostGroups(criteria, namesIn) ?? headedGroups(grid, appendix, namesIn);
  if (groups === null) return;
  yield* forEach(criteria, (one) => {
    const leads = groups.get(one) ?? one.parent?.leads ?? [];
    one.leads = [...leads];
    one.leadText = leads.join('; ');
  });
}

const LEAST_GROUPS = 2;

type NamesIn = (text: string) => string[];

/** @returns null where topmost rows are something else than such groups */
function topmostGroups(
  criteria: readonly Criterion[],
  namesIn: NamesIn,
): Map<Criterion, string[]> | null {
  const groups = new Map<Criterion, string[]>();
  for (const one of criteria) {
    if (one.parent !== null) continue;
    if (one.children.length === 0) return null;
    const names = namesIn(one.name);
    if (names.length === 0) return null;
    groups.set(one, names);
  }
  return groups.size < LEAST_GROUPS ? null : groups;
}

/** @returns each criterion of a group with who leads it; null where rows stand above criteria that are something else */
function headedGroups(
  grid: SheetGrid,
  { criteria, columns, area, rowsPassedOver }: Appendix,
  namesIn: NamesIn,
): Map<Criterion, string[]> | null {
  const [first] = criteria;
  if (!first || columns.name === undefined) return null;
  const words = [columns.name, area.column];
  const heads = rowsPassedOver.flatMap(({ row, as }) => {
    if (as !== 'rule' && as !== 'heading') return [];
    const text = words
      .map((column) => String(valueAt(grid, row, column)))
      .find((one) => one !== '');
    const name = codeBeforeName(text ?? '')?.rest ?? text ?? '';
    return { row, names: namesIn(name) };
  });
  if (heads.some(({ names }) => names.length === 0)) return null;
  if (heads.length < LEAST_GROUPS || (heads[0]?.row ?? Infinity) > first.row) return null;
  const groups = new Map<Criterion, string[]>();
  let at = 0;
  for (const one of criteria) {
    while ((heads[at + 1]?.row ?? Infinity) < one.row) at += 1;
    groups.set(one, heads[at]?.names ?? []);
  }
  return groups;
}
