import { anchorPlaces, anchorsOf } from '../core/plan/anchors';
import { labelsOf } from '../core/plan/labels';
import type { CellAnchor, Plan, TableLabels } from '../core/plan/plan';
import { isPause, type Steps } from '../core/steps';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/**
 * A plan that is written only where the tables that it touches still stand as they were read, and those that an
 * agency's sheet tells of and refers to; and that knows what the rows are called whose cells it changes.
 */
export function* anchored(reading: Reading, plan: Plan): Steps<Plan> {
  const marked = plan.highlights.filter(({ rules }) => rules.length > 0);
  const written = yield* writtenColumns(plan);
  const touched = new Set([...marked.map(({ sheet }) => sheet), ...written.keys()]);
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
  const labels: TableLabels[] = [];
  for (const { appendix } of tables) {
    const grid = gridOf(reading, appendix.sheet);
    if (!grid) continue;
    yield;
    for (const anchor of anchorsOf(grid, appendix)) {
      if (isPause(anchor.row)) yield;
      if (!changed.has(placeOf(anchor))) anchors.push(anchor);
    }
    const columns = written.get(appendix.sheet);
    if (columns) labels.push(labelsOf(grid, appendix, columns));
  }
  return { ...plan, anchors, labels };
}

/** By sheet, the columns that cells are written in. */
function* writtenColumns({ cells }: Plan): Steps<Map<string, Set<number>>> {
  const written = new Map<string, Set<number>>();
  for (const [nth, { sheet, column }] of cells.entries()) {
    if (isPause(nth)) yield;
    const columns = written.get(sheet) ?? new Set<number>();
    written.set(sheet, columns.add(column));
  }
  return written;
}

function placeOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}
