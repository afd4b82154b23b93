import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/base/grid';
import { EVERYWHERE, union } from './areas';
import { hasFormula, valueOf } from './cellContent';
import { eachCell } from './sheetCore';

/** What a formula came to. */
export interface Result {
  /** Id of the sheet. */
  sheet: string;
  row: number;
  column: number;
  value: string;
}

export function resultsOf(sheets: readonly { id: string; worksheet: Worksheet }[]): Result[] {
  return sheets.flatMap(({ id, worksheet }) => {
    const results: Result[] = [];
    eachCell(worksheet, EVERYWHERE, (cell, row, column) => {
      if (hasFormula(cell)) results.push({ sheet: id, row, column, value: String(valueOf(cell)) });
    });
    return results;
  });
}

/** The areas around what came out differently, by sheet. */
export function changedAreas(
  before: readonly Result[],
  after: readonly Result[],
): Map<string, Area> {
  const keyOf = ({ sheet, row, column }: Result): string => `${sheet} ${row} ${column}`;
  const old = new Map(before.map((result) => [keyOf(result), result.value]));
  const areas = new Map<string, Area>();
  for (const result of after) {
    if (old.get(keyOf(result)) === result.value) continue;
    const { sheet, row, column } = result;
    areas.set(sheet, union(areas.get(sheet) ?? null, { row, column, rows: 1, columns: 1 }));
  }
  return areas;
}
