import { type Decimal, subtract } from '../base/decimal';
import type { Appendix, ComputedScores, Criterion, TotalRow } from '../table/appendix';
import { type RolledField, YEAR_FIELDS } from '../table/scoreFields';
import { topmost } from '../table/topmost';

/**
 * Whether what a parent or the total prints is more (or less) than its parts come to only because some of them are bounds:
 * ">1" says no more than that its parent is above what the others and 1 make, and no sum is taken of it (SPEC K2).
 *
 * @param exact what the parts come to, bounds taken for the figures in them
 */
export function isWithinBounds(
  appendix: Appendix,
  row: Criterion | TotalRow,
  field: RolledField,
  exact: ComputedScores,
): boolean {
  const [printed, value] = [row.scores[field], exact[field]];
  if (!printed || printed.relation !== '=' || printed.value === null || value === null) {
    return false;
  }
  if (printed.value === value) return false;
  const [isLower, isUpper] = boundsBelow(appendix, row, field);
  return printed.value > value ? isLower : isUpper;
}

/** Nothing is below it: it says what it says, and asking that first keeps the work of long tables small. */
export function isLeaf(row: Criterion | TotalRow): boolean {
  return 'id' in row && row.children.length === 0;
}

/** Whether some of its parts are bounds. */
export function isBounded(
  appendix: Appendix,
  row: Criterion | TotalRow,
  field: RolledField,
): boolean {
  return boundsBelow(appendix, row, field).includes(true);
}

/** The change of a row: of figures that bounds leave as they are printed from one to the other, null beside a blank one. */
export function exactChange(
  appendix: Appendix,
  row: Criterion | TotalRow,
  exact: ComputedScores,
): Decimal | null {
  const { base, target } = row.scores;
  const isBlank = [base, target].some((score) => score?.state === 'blank');
  if (isBlank && YEAR_FIELDS.some((field) => isBounded(appendix, row, field))) return null;
  if (!YEAR_FIELDS.some((field) => isWithinBounds(appendix, row, field, exact))) return exact.delta;
  const [from, to] = [base?.value ?? null, target?.value ?? null];
  return from === null || to === null ? null : subtract(to, from);
}

/** Whether a leaf below a row is a lower bound, and whether one is an upper one. */
function boundsBelow(
  appendix: Appendix,
  row: Criterion | TotalRow,
  field: RolledField,
): [isLower: boolean, isUpper: boolean] {
  let [isLower, isUpper] = [false, false];
  const open = [...('id' in row ? row.children : topmost(appendix))];
  for (let part = open.pop(); part; part = open.pop()) {
    open.push(...part.children);
    const score = part.scores[field];
    if (part.children.length > 0 || !score || score.value === null) continue;
    isLower ||= score.relation === '>' || score.relation === '≥';
    isUpper ||= score.relation === '<' || score.relation === '≤';
  }
  return [isLower, isUpper];
}
