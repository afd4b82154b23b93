import type { WorkbookSnapshot } from '../base/grid';
import { oneLine } from '../base/text';
import { mergedProvince } from '../read/formerProvinces';
import type { Appendix } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';

type Sheets = Pick<WorkbookSnapshot, 'sheets'>;
type Table = Pick<ScoredTable, 'appendix'>;

/** Scores of later years are those of the whole. */
const LAST_YEAR_APART = 2024;
const TITLE_ROWS = 5;
const LONGEST_NAME = 200;

/**
 * Whose scores tables of one index hold where provinces that became one have a table each, of one time (SPEC Y3).
 *
 * @returns the names of these provinces; nothing of any other table
 */
export function formerTables<T extends Table>(
  tables: readonly T[],
  snapshot: Sheets,
): ReadonlyMap<T, string> {
  const groups = new Map<string, Map<T, string>>();
  for (const table of tables) {
    const { kind, baseYear, columns, baseSheets } = table.appendix;
    const isDated = baseYear !== null && baseYear <= LAST_YEAR_APART && columns.base !== undefined;
    // A plan whose base is still to be filled in has none of its own, whatever was chosen for it.
    const isApart = isDated && baseSheets === undefined && !hasNoBase(table.appendix);
    const province = isApart ? provinceOf(table, snapshot) : null;
    if (!province) continue;
    const key = `${kind}|${baseYear ?? ''}|${province.group}`;
    const group = groups.get(key) ?? new Map<T, string>();
    groups.set(key, group.set(table, province.name));
  }
  const apart = [...groups.values()].filter((group) => new Set(group.values()).size > 1);
  return new Map(apart.flatMap((group) => [...group]));
}

/** Whether it has no base, or a column for one that nobody has filled in. */
export function hasNoBase({ criteria, total }: Appendix): boolean {
  return [...criteria, ...(total ? [total] : [])].every(
    ({ scores: { base } }) => base === null || base.state === 'blank',
  );
}

/** By the sheet's name, else by what stands above the table; whose document it is attached to says nothing. */
export function provinceOf({ appendix: { sheet, area } }: Table, { sheets }: Sheets) {
  const own = mergedProvince(sheet);
  if (own) return own;
  const grid = sheets.find((each) => each.sheet === sheet);
  const above = area.row - (grid?.row ?? 0);
  const lines = (grid?.values ?? [])
    .slice(Math.max(0, above - TITLE_ROWS), above)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.length < LONGEST_NAME)
    .map(oneLine)
    .filter((line) => !/kèm theo/iu.test(line));
  return mergedProvince(lines.join(' '));
}
