import type { Relation, Score } from '../table/appendix';
import { type Decimal, decimalsOf, subtract } from '../base/decimal';
import { figureOf, NONE, shareOf } from '../compute/rollUp';
import { isFromRoundedParts, type PrintedPart } from '../compute/roundedParts';
import type { Own } from '../compute/keepsOwn';
import type { RollupRule } from '../table/indexTraits';
import type { Rounding } from '../compute/rounding';
import type { TargetEdit } from './whatIf';
import { ABOVE, BELOW, EXACT, type Open } from '../table/open';

/** Its figures are plain numbers, NONE where there is none: such are changed in place, without an object each. */
export interface Node {
  readonly id: string | null;
  /** Its place in the table's order; the total comes last. */
  readonly nth: number;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly base: Decimal | null;
  /** Its own target, which may hold in place of what its parts come to (see keepsOwn). */
  readonly own: Decimal | null;
  /** Its cell; null where there is none. */
  readonly printed: Score | null;
  /** How much it counts among its siblings. */
  readonly weight: number;
  /** A family in doubt: nothing follows from its parts. */
  readonly isDoubtful: boolean;
  target: number;
  initial: number;
  relation: Relation;
  readonly initialRelation: Relation;
  /** Where its target may lie besides what it says (SPEC K2). */
  open: Open;
  /** The shares of the parts that have a target, the weights of all parts, and how many parts have none. */
  sum: number;
  weights: number;
  unknown: number;
  /** How many parts leave their targets open above, and below. */
  openAbove: number;
  openBelow: number;
}

/** Written out: made of spread parts, nodes take three times as long to change. */
export function newNode<Id extends string | null>(
  id: Id,
  nth: number,
  parent: Node | null,
  base: Decimal | null,
  own: Decimal | null,
  printed: Score | null,
  weight: number,
  relation: Relation,
  isDoubtful: boolean,
): Node & { readonly id: Id } {
  return {
    id,
    nth,
    parent,
    children: [],
    base,
    own,
    printed,
    weight,
    isDoubtful,
    target: NONE,
    initial: NONE,
    relation,
    initialRelation: relation,
    open: EXACT,
    sum: 0,
    weights: 0,
    unknown: 0,
    openAbove: 0,
    openBelow: 0,
  };
}

/** Of a node's parts together. */
export function openOfParts({ openAbove, openBelow }: Node): Open {
  return (openAbove > 0 ? ABOVE : EXACT) | (openBelow > 0 ? BELOW : EXACT);
}

/** Counts a node in what its parent's parts come to. @param times 1, or −1 to take it out again */
export function count(node: Node, above: Node, times: 1 | -1): void {
  if (Number.isNaN(node.target)) above.unknown += times;
  else above.sum += times * shareOf(node.target, node.weight);
  if ((node.open & ABOVE) !== 0) above.openAbove += times;
  if ((node.open & BELOW) !== 0) above.openBelow += times;
}

/** Whether a target is another than the table's, as a figure or in what it says of it. */
export function differs(node: Node): boolean {
  return !isEqual(node.target, node.initial) || node.relation !== node.initialRelation;
}

/** The same figures, or none in both places. */
export function isEqual(one: number, other: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

/** What it may keep in place of what its parts come to; null where no cell is there for it. */
export function ownOf(node: Node, rule: RollupRule, rounding: Rounding): Own | null {
  const { own: figure, relation, printed, children } = node;
  if (printed === null) return null;
  const within = rounding('target', printed);
  const isFromRounded = (its: Decimal, made: Decimal) =>
    isFromRoundedParts(
      rule,
      { figure: its, within },
      made,
      children.map((part) => printedPart(part, rounding)),
    );
  return { figure, relation, within, isFromRounded };
}

/** How its cell prints it; of a leaf that is tried, how it would be printed. */
function printedPart(node: Node, rounding: Rounding): PrintedPart {
  const { children, target, initial, printed, weight } = node;
  const tried = figureOf(target);
  if (children.length > 0 || isEqual(target, initial) || tried === null) {
    return { figure: printed?.value ?? null, within: rounding('target', printed), weight };
  }
  const within = rounding('target', { decimals: decimalsOf(tried) });
  return { figure: tried, within, weight };
}

/** One row's change, for whoever shows it. */
export function editOf({ id }: Node, before: number, after: number): TargetEdit {
  return { id, before: figureOf(before), after: figureOf(after) };
}

/** Target − base; null where either is missing. */
export function changeOf(node: Node): Decimal | null {
  const target = figureOf(node.target);
  return target === null || node.base === null ? null : subtract(target, node.base);
}
