import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, contains } from '../../core/base/grid';
import { containsArea, EVERYWHERE, intersection } from './areas';
import { arrayOf, isFixed } from './arrays';
import { eachCell, findCell } from './sheetCore';

/** Where arrays of Ctrl+Shift+Enter were ever seen on a sheet: they come with a file, or are entered here. */
const seen = new WeakMap<Worksheet, Area[]>();

/** Arrays over several cells that were entered with Ctrl+Shift+Enter ({=…}): no part of one can be changed. */
export function fixedArraysOn(worksheet: Worksheet): Area[] {
  return seenOn(worksheet).filter((area) => {
    const cell = findCell(worksheet, area.row, area.column);
    const now = cell && isFixed(cell) ? arrayOf(cell) : null;
    return now !== null && containsArea(now, area) && containsArea(area, now);
  });
}

/** The one that a cell belongs to. */
export function fixedArrayAt(worksheet: Worksheet, row: number, column: number): Area | null {
  if (seenOn(worksheet).length === 0) return null;
  return fixedArraysOn(worksheet).find((area) => contains(area, row, column)) ?? null;
}

/** Whether a change of an area would change one in part, which Excel refuses. */
export function breaksFixedArray(worksheet: Worksheet, area: Area): boolean {
  return fixedArraysOn(worksheet).some(
    (one) => intersection(one, area) !== null && !containsArea(area, one),
  );
}

/** Takes note of one that was entered. */
export function noteFixedArray(worksheet: Worksheet, area: Area): void {
  const all = seenOn(worksheet);
  const isSame = (one: Area) => containsArea(one, area) && containsArea(area, one);
  if (!all.some(isSame)) all.push(area);
}

function seenOn(worksheet: Worksheet): Area[] {
  const known = seen.get(worksheet);
  if (known) return known;
  const found: Area[] = [];
  eachCell(worksheet, EVERYWHERE, (cell) => {
    const area = cell.formula !== undefined && isFixed(cell) ? arrayOf(cell) : null;
    if (area) found.push(area);
  });
  seen.set(worksheet, found);
  return found;
}
