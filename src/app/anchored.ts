import { anchorsOf } from '../core/plan/anchors';
import type { Plan } from '../core/plan/plan';
import { gridOf } from './gridOf';
import type { Reading } from './reading';

/** A plan that is written only where the tables that it touches still stand as they were read. */
export function anchored(reading: Reading, plan: Plan): Plan {
  const touched = new Set([
    ...plan.cells.map(({ sheet }) => sheet),
    ...plan.highlights.flatMap(({ sheet, rules }) => (rules.length > 0 ? [sheet] : [])),
  ]);
  const anchors = reading.tables.flatMap(({ appendix }) => {
    const grid = gridOf(reading, appendix.sheet);
    return grid && touched.has(appendix.sheet) ? anchorsOf(grid, appendix) : [];
  });
  // A heading or a code that the plan itself puts right is looked at as a change already.
  const changed = new Set(plan.cells.map(({ sheet, row, column }) => `${row}:${column}:${sheet}`));
  return {
    ...plan,
    anchors: anchors.filter(({ sheet, row, column }) => !changed.has(`${row}:${column}:${sheet}`)),
  };
}
