import type { Area } from '../base/grid';
import type { Finding } from '../table/finding';
import type { ScoredTable } from '../table/scoredTable';
import { tablesOfYear } from './workedOn';

/**
 * Findings of the year worked on (SPEC Y2), in their order: all but those in tables of other years, and on sheets that
 * hold no table of this one.
 */
export function findingsOfYear(
  findings: readonly Finding[],
  tables: readonly ScoredTable[],
  year: number | null,
): readonly Finding[] {
  const worked = new Set(tablesOfYear(tables, year));
  if (worked.size === tables.length) return findings;
  const bySheet = new Map<string, { own: Area[]; others: Area[] }>();
  for (const table of tables) {
    const { sheet, area } = table.appendix;
    const areas = bySheet.get(sheet) ?? { own: [], others: [] };
    (worked.has(table) ? areas.own : areas.others).push(area);
    bySheet.set(sheet, areas);
  }
  return findings.filter((finding) => {
    const areas = bySheet.get(finding.sheet);
    if (!areas || areas.own.some(holds(finding))) return true;
    return areas.own.length > 0 && !areas.others.some(holds(finding));
  });
}

const holds =
  ({ row, column }: Pick<Finding, 'row' | 'column'>) =>
  (area: Area): boolean =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
