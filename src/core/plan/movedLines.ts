import { isFormula } from '../base/cellContent';
import type { Appendix } from '../table/appendix';
import { lineNeeds } from './lineNeeds';
import { type CellChange, isStaying, type Plan } from './plan';
import { cellLine } from './planLines';
import type { Task } from '../base/task';

/**
 * A plan's cells without those that are not written after all, and without what a formula among these follows, which
 * would come to something else unnamed (SPEC W6), and without formulas that were to stay and come to something else by these
 * alone.
 *
 * @param covered what of the plan is not written
 */
export function* movedLines(
  plan: Plan,
  covered: readonly CellChange[],
  appendices: readonly Appendix[],
): Task<CellChange[]> {
  const out = new Set(covered.map(cellLine));
  const formulas = covered.filter(({ before }) => isFormula(before));
  if (formulas.length > 0 || plan.cells.some(isStaying)) {
    const needs = yield* lineNeeds(plan, appendices);
    for (const line of needs.withoutOver(formulas.map(cellLine))) out.add(line);
    for (const line of needs.unmoved(plan.cells, out)) out.add(line);
  }
  return plan.cells.filter((cell) => !out.has(cellLine(cell)));
}
