import type { Appendix } from '../table/appendix';
import { lineNeeds } from './lineNeeds';
import { type CellChange, isStaying, type Plan } from './plan';
import { cellLine } from './planLines';
import type { Task } from '../base/task';

/**
 * A plan's cells without formulas that were to stay and come to something else, but follow nothing that is written: what
 * they refer to is not written after all.
 *
 * @param plan without what is not written
 */
export function* movedLines(plan: Plan, appendices: readonly Appendix[]): Task<CellChange[]> {
  const { cells } = plan;
  if (!cells.some(isStaying)) return cells;
  const needs = yield* lineNeeds(plan, appendices);
  const unmoved = new Set(needs.unmoved(cells, new Set()));
  return unmoved.size === 0 ? cells : cells.filter((cell) => !unmoved.has(cellLine(cell)));
}
