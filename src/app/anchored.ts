import { anchorPlaces, anchorsOf } from '../core/plan/anchors';
import type { CellAnchor, Plan } from '../core/plan/plan';
import { isPause, type Steps } from '../core/steps';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/**
 * A plan that is written only where the tables that it touches still stand as they were read, and those that an
 * agency's sheet tells of and refers to.
 */
export function* anchored(reading: Reading, plan: Plan): Steps<Plan> {
  const touched = new Set(
    plan.highlights.flatMap(({ sheet, rules }) => (rules.length > 0 ? [sheet] : [])),
  );
  for (const { sheet } of plan.cells) touched.add(sheet);
  const tables = reading.tables.filter(
    ({ appendix }) => plan.kind === 'assign' || touched.has(appendix.sheet),
  );
  // A heading or a code that the plan itself puts right is looked at as a change already.
  const changed = new Set<string>();
  const isAnchor = anchorPlaces(tables.map(({ appendix }) => appendix));
  for (const [nth, cell] of plan.cells.entries()) {
    if (isPause(nth)) yield;
    if (isAnchor(cell)) changed.add(placeOf(cell));
  }
  const anchors: CellAnchor[] = [];
  for (const { appendix } of tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    for (const anchor of anchorsOf(grid, appendix)) {
      if (isPause(anchor.row)) yield;
      if (!changed.has(placeOf(anchor))) anchors.push(anchor);
    }
  }
  return { ...plan, anchors };
}

function placeOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}
